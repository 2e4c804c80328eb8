import { dayOf } from '../../time/bounds/bounds.ts';
import type { Day, Range } from '../../time/edtf/types.ts';

/** The span that runs down the list as a rail. */
export interface Rail {
  readonly id: string;
  readonly start: Range;
  readonly end: Range;
  /** Last day on which an open span was attested. */
  readonly attestedUntil?: Day;
  /** Days that claims name as its start or end. */
  readonly claimed: readonly Day[];
}

/** `in`: it certainly lasted on that day. `maybe`: it may have. */
export type RailPhase = 'none' | 'in' | 'maybe';

/**
 * How the rail passes a row. `begins`: its first day. `turns`: solid above, hatched below. `ends`: stops here.
 * `candidate`: a source names this day as its end, and the rail goes on.
 */
export type RailState = RailPhase | 'begins' | 'turns' | 'candidate' | 'ends';

/** Whether the span lasted on a day. */
export function railPhase({ start, end, attestedUntil }: Rail, day: Day): RailPhase {
  const first = dayOf(start.earliest) ?? dayOf(start.latest);
  if (first === undefined || day < first) return 'none';
  if (day < (dayOf(start.latest) ?? first)) return 'maybe';
  const certainEnd = dayOf(end.earliest) ?? attestedUntil ?? dayOf(start.latest) ?? first;
  if (day <= certainEnd) return 'in';
  const last = dayOf(end.latest);
  return last === undefined || day <= last ? 'maybe' : 'none';
}

/** The rail beside each row of a list in order of days; a row is the day that it is sorted by. */
export function railStates(
  rail: Rail,
  rows: readonly { readonly id: string; readonly day: Day }[],
): readonly RailState[] {
  const turnDay = dayOf(rail.end.earliest);
  const endDay = dayOf(rail.end.latest);
  const turnRow = turnDay === endDay ? -1 : rows.findIndex(({ day }) => day === turnDay);
  const endRow = rows.findLastIndex(({ day }) => day === endDay);
  return rows.map(({ id, day }, index) => {
    if (id === rail.id) return 'begins';
    if (index === endRow) return 'ends';
    if (index === turnRow) return 'turns';
    const phase = railPhase(rail, day);
    return phase === 'maybe' && rail.claimed.includes(day) ? 'candidate' : phase;
  });
}
