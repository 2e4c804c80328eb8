import { leastOf, mostOf } from '../text/extremes.ts';
import type { EventRecord } from './archive.ts';
import { deciding, rangeOf, type DateClaim } from './date-claim.ts';
import { datesIn } from '../time/edtf/dates-in.ts';
import type { CalendarDate, Edtf, Limit, Qualifier } from '../time/edtf/types.ts';

/**
 * How sure the claims are that decide a side of an event: what is counted from it, or to it, is no surer. Where they
 * differ, those between the earliest and the latest say nothing of these.
 */
export function surenessOf({ claims }: Pick<EventRecord, 'claims'>, side: 'start' | 'end'): Qualifier {
  return leastSure(
    outermost(deciding(claims, side), side).map(({ date }) =>
      date.kind === 'open' ? 'none' : surenessOfDate(date, side),
    ),
  );
}

/** How sure a date is on one side of it. */
export function surenessOfDate(date: Edtf, side: 'start' | 'end'): Qualifier {
  return leastSure(datesAt(date, side).map(({ qualifier }) => qualifier));
}

/** The least sure of all: about and perhaps together are both. */
export function leastSure(qualifiers: readonly Qualifier[]): Qualifier {
  const approximate = qualifiers.some((one) => one === 'approximate' || one === 'uncertain-approximate');
  const uncertain = qualifiers.some((one) => one === 'uncertain' || one === 'uncertain-approximate');
  if (approximate && uncertain) return 'uncertain-approximate';
  if (approximate) return 'approximate';
  return uncertain ? 'uncertain' : 'none';
}

/** The claims that put a side of an event earliest or latest. */
function outermost(claims: readonly DateClaim[], side: 'start' | 'end'): readonly DateClaim[] {
  const ranged = claims.map((claim) => ({ claim, range: rangeOf(claim, side) }));
  const [first, last] = [
    leastOf(ranged.flatMap(({ range }) => daysOf(range.earliest))),
    mostOf(ranged.flatMap(({ range }) => daysOf(range.latest))),
  ];
  const isAt = (limit: Limit, day: number) => limit.kind !== 'day' || limit.day === day;
  return ranged
    .filter(({ range }) => isAt(range.earliest, first) || isAt(range.latest, last))
    .map(({ claim }) => claim);
}

function daysOf(limit: Limit): readonly number[] {
  return limit.kind === 'day' ? [limit.day] : [];
}

function datesAt(date: Edtf, side: 'start' | 'end'): readonly CalendarDate[] {
  switch (date.kind) {
    case 'date':
      return [date];
    case 'interval':
      return date[side].kind === 'date' ? [date[side]] : [];
    case 'one-of':
      return datesIn(date);
  }
}
