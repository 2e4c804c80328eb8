import { mostOf } from '../../text/extremes.ts';
import { dayOf, rangeOfDay } from '../../time/bounds/bounds.ts';
import { overlaps } from '../../time/bounds/relation.ts';
import { civilOf, dayFromCivil, daysInMonth } from '../../time/edtf/day.ts';
import type { Bounds, Day } from '../../time/edtf/types.ts';
import type { AskedDate, AskedDays, DayOfYear } from '../query/asked-date.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { Match, Matches } from './match.ts';
import { decodeBounds, decodeReach, firstDayOf } from '../index/when.ts';

/** Whether a record's date falls into the days asked for: surely, or only if it lies where it may. */
export type Falls = 'certain' | 'possible';

export interface DatedMatches {
  readonly matches: Matches;
  readonly falls: ReadonlyMap<string, Falls>;
}

/**
 * Records whose bounds, with the leeway of what is about, overlap the asked days, any stretch of them; those that cover
 * just such a stretch are best, but for what begins on the only day of one.
 */
export async function matchDate(
  index: SearchIndex,
  { days }: Pick<AskedDate, 'days'>,
): Promise<DatedMatches> {
  const matches = new Map<string, Match>();
  const falls = new Map<string, Falls>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    const reach = decodeReach(value);
    if (bounds === undefined || reach === undefined) continue;
    const shared = sharedStretches(days, bounds, reach);
    if (shared.length === 0) continue;
    const certain = shared.some((one) => overlaps(reach, one) === 'yes');
    const likeness = shared.map((one) =>
      beginsWith(bounds, one) ? firstDayScore : jaccard(outerDays(one), outerDays(bounds)),
    );
    const score = (certain ? 4 : 2) + 6 * mostOf(likeness);
    for (const id of having) {
      matches.set(id, { score, spots: [] });
      falls.set(id, certain ? 'certain' : 'possible');
    }
  }
  return { matches, falls };
}

/** The first day of each dated record, as `firstDayOf` has it. */
export async function firstDays(index: SearchIndex): Promise<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    const first = bounds && firstDayOf(bounds);
    if (first !== undefined) for (const id of having) days.set(id, first);
  }
  return days;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function outerDays({ start, end }: Bounds): Days {
  return { first: dayOf(start.earliest) ?? -Infinity, last: dayOf(end.latest) ?? Infinity };
}

// What begins on the one day that is asked for, and goes on.
function beginsWith({ start, end }: Bounds, asked: Bounds): boolean {
  const day = dayOf(asked.start.earliest);
  const isOneDay = day !== undefined && day === dayOf(asked.end.latest);
  const isKnown = day === dayOf(start.earliest) && day === dayOf(start.latest);
  return isOneDay && isKnown && dayOf(end.latest) !== day;
}

// Above what lasts that day alone.
const firstDayScore = 1.1;

// Of what is dated to a year, every day may be meant, and none is.
function isKnownToMonth({ start }: Bounds): boolean {
  return (dayOf(start.latest) ?? Infinity) - (dayOf(start.earliest) ?? -Infinity) <= 31;
}

function sharedStretches(days: AskedDays, bounds: Bounds, reach: Bounds): readonly Bounds[] {
  if (days.kind === 'any') return days.of.flatMap((one) => sharedStretches(one, bounds, reach));
  const shared = stretchesBeside(days, reach).filter((one) => overlaps(reach, one) !== 'no');
  const isTelling = days.kind === 'stretches' || isKnownToMonth(bounds);
  return isTelling || shared.some((one) => overlaps(reach, one) === 'yes') ? shared : [];
}

// A day of every year: those that the ends of the bounds, or a year that they hold whole, may have.
function stretchesBeside(
  days: Exclude<AskedDays, { kind: 'any' }>,
  { start, end }: Bounds,
): readonly Bounds[] {
  if (days.kind === 'stretches') return days.stretches;
  const { from, to } = days;
  const years = [start.earliest, start.latest, end.earliest, end.latest].flatMap((limit) => {
    const known = dayOf(limit);
    return known === undefined ? [] : [-1, 0, 1].map((step) => civilOf(known).year + step);
  });
  return [...new Set(years)].flatMap((year) => {
    const [first, last] = [dayIn(year, from), dayIn(year, to)];
    if (first === undefined || last === undefined) return [];
    const end = last < first ? dayIn(year + 1, to) : last;
    return end === undefined ? [] : [{ start: rangeOfDay(first), end: rangeOfDay(end) }];
  });
}

// Of a month the last day may be 29 February, which few years have; a day that a year lacks is none.
function dayIn(year: number, { month, day }: DayOfYear): Day | undefined {
  const most = daysInMonth(year, month);
  return day <= most ? dayFromCivil(year, month, day) : undefined;
}

// The Jaccard index of two sets of days: how alike they are, from 0 to 1.
function jaccard(a: Days, b: Days): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  const all = Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1;
  return Number.isFinite(all) ? Math.max(0, shared / all) : 0;
}
