import { boundsOf } from '../time/bounds.ts';
import type { Day } from '../time/types.ts';
import type { EventRecord } from './archive.ts';
import type { DateClaim } from './date-claim.ts';

/** Claims of one end of an event that name the same date and happening, together. */
export interface Candidate {
  /** Letter by which drawing and table name it: "A". Open claims have none. */
  readonly letter?: string;
  readonly claims: readonly [DateClaim, ...DateClaim[]];
}

/** Every claim about the start, or the end, grouped by date, in order of date; open ones last. */
export function candidatesOf(event: EventRecord, end: 'start' | 'end'): readonly Candidate[] {
  const groups = new Map<string, [DateClaim, ...DateClaim[]]>();
  for (const claim of event.claims.filter(({ of }) => of === end || of === 'whole')) {
    const key = claim.date.kind === 'open' ? 'open' : `${claim.date.text} ${claim.marks ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  const ordered = [...groups.values()].sort((a, b) => sortKey(a[0], end) - sortKey(b[0], end));
  return ordered.map((claims, index) =>
    claims[0].date.kind === 'open' ? { claims } : { letter: String.fromCharCode(65 + index), claims },
  );
}

/** Days that claims name as start or end of an event, where they name a day. */
export function claimedDays(event: EventRecord): readonly Day[] {
  return event.claims.flatMap((claim) => {
    if (claim.date.kind === 'open') return [];
    const { start, end } = boundsOf(claim.date);
    const ends = claim.of === 'start' ? [start] : claim.of === 'end' ? [start, end] : [start, end];
    return ends.flatMap(({ earliest, latest }) =>
      earliest.kind === 'day' && latest.kind === 'day' && latest.day === earliest.day ? [earliest.day] : [],
    );
  });
}

function sortKey({ date }: DateClaim, end: 'start' | 'end'): number {
  if (date.kind === 'open') return Infinity;
  const range = boundsOf(date)[end];
  const { earliest, latest } = range;
  return (earliest.kind === 'day' ? earliest.day : -Infinity) + (latest.kind === 'day' ? 0 : 0.5);
}
