import { boundsOf, onlyDay } from '../time/bounds/bounds.ts';
import type { Day, Edtf } from '../time/edtf/types.ts';
import type { EventRecord } from './archive.ts';
import { deciding, rangeOf, type DateClaim } from './date-claim.ts';

/** Claims of one end of an event that name the same date and happening, together. */
export interface Candidate {
  /** Letter by which drawing and table name it: "A". Claims that decide nothing have none. */
  readonly letter?: string;
  /** What they say of this end. */
  readonly date: DateClaim['date'];
  readonly claims: readonly [DateClaim, ...DateClaim[]];
}

const letterA = 65;

/**
 * Every claim about the start, or the end, grouped by date, in order of date; open ones last. One of the whole that
 * leaves its end unknown names none.
 */
export function candidatesOf(event: EventRecord, end: 'start' | 'end'): readonly Candidate[] {
  const groups = new Map<string, [DateClaim, ...DateClaim[]]>();
  const about = event.claims.filter(({ of }) => of === end || of === 'whole');
  for (const claim of about.filter((one) => rangeOf(one, end).latest.kind !== 'unknown')) {
    const date = dateAt(claim, end);
    const key = date.kind === 'open' ? 'open' : `${date.text} ${claim.marks ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  const ordered = [...groups.values()].sort((a, b) => sortKey(a[0], end) - sortKey(b[0], end));
  const decides = new Set(deciding(event.claims, end).filter(({ date }) => date.kind !== 'open'));
  let letters = 0;
  return ordered.map((claims) => ({
    ...(claims.some((claim) => decides.has(claim)) && { letter: String.fromCharCode(letterA + letters++) }),
    date: dateAt(claims[0], end),
    claims,
  }));
}

/** The dates that candidates name, as EDTF or `open`, each once: sources differ where there is more than one. */
export function datesNamed(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.map(({ date }) => (date.kind === 'open' ? 'open' : date.text)));
}

/** Of a claim that tells of the whole from one date to another, the one at this end. */
function dateAt({ of, date }: DateClaim, end: 'start' | 'end'): DateClaim['date'] {
  if (of !== 'whole' || date.kind !== 'interval') return date;
  const side = date[end];
  return side.kind === 'date' ? side : date;
}

/**
 * Days that claims name as start or end of an event, where they name a day and not one that is about or perhaps so; each
 * once, in the order of the claims.
 */
export function claimedDays(event: Pick<EventRecord, 'claims'>): readonly Day[] {
  const named = event.claims.flatMap(({ date }) =>
    date.kind === 'open' ? [] : [exactDay(date, 'start'), exactDay(date, 'end')],
  );
  return [...new Set(named.filter((day) => day !== undefined))];
}

function exactDay(date: Edtf, end: 'start' | 'end'): Day | undefined {
  const side = date.kind === 'interval' ? date[end] : date;
  return side.kind === 'date' && side.qualifier !== 'none' ? undefined : onlyDay(boundsOf(date)[end]);
}

function sortKey(claim: DateClaim, end: 'start' | 'end'): number {
  if (claim.date.kind === 'open') return Infinity;
  const { earliest } = rangeOf(claim, end);
  return earliest.kind === 'day' ? earliest.day : -Infinity;
}
