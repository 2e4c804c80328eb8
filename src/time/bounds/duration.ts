import { addMonths, civilOf, isoDay } from '../edtf/day.ts';
import type { Bounds, Day, DayCount, Limit, Range, Ternary } from '../edtf/types.ts';

/** Time by the calendar: whole years, then whole months, then days. */
export interface CalendarSpan {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** How long something lasted; every count is a range, because the ends may be. */
export interface Duration {
  /** Days from the first to the last, the first not counted: Monday to Tuesday is 1. */
  readonly elapsed: DayCount;
  /** Days counting both the first and the last: Monday to Tuesday is 2. */
  readonly inclusive: DayCount;
  /** Elapsed time by the calendar; `most` is absent when nothing limits it. */
  readonly calendar: { readonly least: CalendarSpan; readonly most?: CalendarSpan };
}

/**
 * How long something lasted that began within `start` and ended within `end`.
 *
 * @example 12 December 1994 to 9 March 1995: 87 elapsed, 88 inclusive, 2 months and 25 days
 */
export function durationOf(start: Range, end: Range): Duration {
  const shortest = daysBetween(start.latest, end.earliest);
  const longest = daysBetween(start.earliest, end.latest);
  const least = Math.max(0, shortest?.elapsed ?? 0);
  const most = longest === undefined ? undefined : Math.max(least, longest.elapsed);
  return {
    elapsed: { least, ...(most !== undefined && { most }) },
    inclusive: { least: least + 1, ...(most !== undefined && { most: most + 1 }) },
    calendar: {
      least: shortest !== undefined && shortest.elapsed > 0 ? shortest.calendar() : noTime,
      ...(longest !== undefined && { most: longest.elapsed > 0 ? longest.calendar() : noTime }),
    },
  };
}

/** How long something had lasted on a day. */
export type DurationAsOf =
  | { readonly kind: 'not-begun' }
  | {
      readonly kind: 'begun';
      /** Whether it had begun by that day; `maybe` when its start leaves room for a later day. */
      readonly begun: Ternary;
      /** Whether it had ended before that day. An open end has not: ask only for days on which it was attested. */
      readonly ended: Ternary;
      readonly duration: Duration;
    };

/**
 * How long something had lasted on a day. For an open end that is the day it was last attested; what came after is
 * not known, so no such span is counted to a later day.
 */
export function durationAsOf({ start, end }: Bounds, asOf: Day): DurationAsOf {
  if (start.earliest.kind === 'day' && start.earliest.day > asOf) return { kind: 'not-begun' };
  const capped = (limit: Limit): Limit => ({
    kind: 'day',
    day: limit.kind === 'day' ? Math.min(limit.day, asOf) : asOf,
  });
  const begun = start.latest.kind === 'day' && start.latest.day <= asOf ? 'yes' : 'maybe';
  // An end that nobody knows may have come on the first day already; an open one had not come.
  const earliestEnd =
    end.earliest.kind === 'day' || end.earliest.kind === 'open' ? end.earliest : start.earliest;
  return {
    kind: 'begun',
    begun,
    ended: endedBefore(end, asOf),
    duration: durationOf(
      { earliest: start.earliest, latest: capped(start.latest) },
      { earliest: capped(earliestEnd), latest: capped(end.latest) },
    ),
  };
}

/**
 * Which day of a span a day is, counting the first day as 1: 12 December 1994 makes 28 April 1995 the 138th. Where the
 * start leaves room for a later day than this one, the smallest number is 1.
 *
 * @throws RangeError when the day certainly lies before the start
 */
export function dayNumber(start: Range, day: Day): DayCount {
  if (start.earliest.kind === 'day' && day < start.earliest.day) {
    throw new RangeError(`${isoDay(day)} lies before the span that begins on ${isoDay(start.earliest.day)}`);
  }
  const only: Limit = { kind: 'day', day };
  return durationOf(start, { earliest: only, latest: only }).inclusive;
}

/**
 * Whole years, months and days from one day to another that is not earlier. Months are counted while the same day of
 * the month is reached; from the last one, clamped to its length, days are counted. So 31 January to 28 February is 28
 * days, and to 1 March is 1 month and 1 day.
 */
export function calendarBetween(from: Day, to: Day): CalendarSpan {
  const first = civilOf(from);
  const last = civilOf(to);
  const reached = last.dayOfMonth >= first.dayOfMonth ? 0 : 1;
  const months = (last.year - first.year) * 12 + last.month - first.month - reached;
  return { years: Math.floor(months / 12), months: months % 12, days: to - addMonths(from, months) };
}

const noTime: CalendarSpan = { years: 0, months: 0, days: 0 };

function endedBefore({ earliest, latest }: Range, asOf: Day): Ternary {
  if (latest.kind === 'open') return 'no';
  if (latest.kind === 'day' && latest.day < asOf) return 'yes';
  return earliest.kind === 'day' && earliest.day >= asOf ? 'no' : 'maybe';
}

function daysBetween(
  from: Limit,
  to: Limit,
): { readonly elapsed: number; readonly calendar: () => CalendarSpan } | undefined {
  if (from.kind !== 'day' || to.kind !== 'day') return undefined;
  return { elapsed: to.day - from.day, calendar: () => calendarBetween(from.day, to.day) };
}
