import type { Day } from '../../time/edtf/types.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import type { LaneBy } from '../../timeline/types.ts';
import { askedQuery, keepQuery } from '../shared/asked-query.ts';
import { writeViewState, type ViewState } from '../../timeline/view/view-state.ts';

/** How a view stands, as its address says it; a day is said where it is not the one the view opens with. */
export function stateOf(
  { from, to }: Pick<DayScale, 'from' | 'to'>,
  {
    day,
    firstDay,
    lanes,
  }: { readonly day: Day | undefined; readonly firstDay: Day | undefined; readonly lanes: LaneBy },
): ViewState {
  return {
    seen: [Math.round(from), Math.round(to) - 1],
    ...(day !== undefined && day !== firstDay && { day }),
    lanes,
  };
}

/** Writes how the view stands into the address of the page, without a step in its history. */
export function keepInAddress(state: ViewState): void {
  keepQuery('replace', writeViewState(state, askedQuery()));
  // What stands beside the view reads the day from the address.
  document.dispatchEvent(new CustomEvent('timeline-seen'));
}
