import { isNarrowing, matcherOf, type Filter } from '../../timeline/data/filter.ts';
import { groupLanes } from '../../timeline/view/lane-groups.ts';
import type { LaneBy } from '../../timeline/types.ts';
import type { DayScale } from '../../timeline/axis/scale.ts';
import type { ViewLane } from '../../timeline/view/view-layout.ts';
import type { ViewEvent, ViewFrame } from '../../timeline/types.ts';

/** What lanes are made of. */
export interface LaneParts {
  readonly events: readonly ViewEvent[];
  readonly filter: Filter;
  readonly by: LaneBy;
  readonly whole: DayScale;
}

export interface Grouped {
  readonly lanes: readonly ViewLane[];
  /** Events in the lanes. */
  readonly shown: readonly ViewEvent[];
  /** Ids of events that are drawn faintly. */
  readonly faint: ReadonlySet<string>;
}

/** The lanes of a timeline, made again only when something they are made of is another. */
export function laneGrouping(frame: ViewFrame): (parts: LaneParts) => Grouped {
  let known: (LaneParts & Grouped) | undefined;
  return (parts) => {
    const { events, filter, by, whole } = parts;
    if (
      known?.events === events &&
      known.filter === filter &&
      known.by === by &&
      known.whole.length === whole.length
    )
      return known;
    const match = matcherOf(filter);
    const out = isNarrowing(filter) ? events.filter((event) => match(event) === 'no') : [];
    const faint = new Set(out.map(({ id }) => id));
    const shown = filter.fade || faint.size === 0 ? events : events.filter(({ id }) => !faint.has(id));
    const [from, to] = frame.opensAt ?? [whole.from, whole.to];
    known = { ...parts, shown, faint, lanes: groupLanes(shown, frame, by, { ...whole, from, to }) };
    return known;
  };
}
