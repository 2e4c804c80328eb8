import { calendarUnits } from '../../time/bounds/calendar.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';

/** One row of a strip that is folded like lines of text: whole years. `to` is the first day after it. */
export interface Fold {
  readonly from: Day;
  readonly to: Day;
  /** Astronomical years, both inside. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * One fold for the whole period, in whole months, with a month of room on both sides; of a period of no more than about a
 * month in days, with some days of room, so that its days are told apart.
 */
export function wholePeriod(from: Day, to: Day): Fold {
  const { month } = calendarUnits;
  const [start, end] =
    to - from < mostDaysInDays
      ? [from - daysOfRoom, to + 1 + daysOfRoom]
      : [month.offset(from, -1), month.offset(to, 2)];
  return { from: start, to: end, firstYear: civilOf(start).year, lastYear: civilOf(end - 1).year };
}

const mostDaysInDays = 45;
const daysOfRoom = 3;
const yearsPerFold = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The folds of a period: of whole years, at most so many, or one of its days where it is no longer than about a month. */
export function foldsOfPeriod(from: Day, to: Day, most: number): readonly Fold[] {
  return to - from < mostDaysInDays ? [wholePeriod(from, to)] : foldsOf(from, to, most);
}

/** As many folds as it takes, at most `most`, of the same round number of years each. */
export function foldsOf(from: Day, to: Day, most: number): readonly Fold[] {
  const years = civilOf(to).year - civilOf(from).year + 1;
  const count = yearsPerFold.find((each) => years / each <= most - (each > 1 ? 1 : 0)) ?? 10_000;
  const { year } = calendarUnits;
  return year.range(year.floor(from, count), to + 1, count).map((start) => {
    const end = year.offset(start, count);
    return { from: start, to: end, firstYear: civilOf(start).year, lastYear: civilOf(end - 1).year };
  });
}
