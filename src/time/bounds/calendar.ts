import { civilOf, dayFromCivil } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';

/** A unit of the calendar, as ticks and steps of an axis need it. */
export interface CalendarUnit {
  /** First day of the unit that holds the day; with a step, of the tick that `range` has at it or before. */
  readonly floor: (day: Day, step?: number) => Day;
  /** First day of the unit that lies `count` units after (before, if negative) the one that holds the day. */
  readonly offset: (day: Day, count: number) => Day;
  /**
   * First days of units from `from` on and before `to`. With a step, every so many units, on numbers that the step
   * divides, so that ticks keep their places when the axis moves: every 3 months is January, April, July, October.
   */
  readonly range: (from: Day, to: Day, step?: number) => readonly Day[];
}

export type CalendarUnitName = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Weeks begin on Monday; decades and centuries as EDTF masks them: `199X` is 1990-1999, `19XX` is 1900-1999. */
export const calendarUnits: Readonly<Record<CalendarUnitName, CalendarUnit>> = {
  day: unitOf(
    (day) => day,
    (index) => index,
  ),
  week: unitOf(
    // 29 December 1969 was a Monday.
    (day) => Math.floor((day + 3) / 7),
    (index) => index * 7 - 3,
  ),
  month: unitOf(
    (day) => {
      const { year, month } = civilOf(day);
      return year * 12 + month - 1;
    },
    (index) => {
      const year = Math.floor(index / 12);
      return dayFromCivil(year, index - year * 12 + 1, 1);
    },
  ),
  year: unitOfYears(1),
  decade: unitOfYears(10),
  century: unitOfYears(100),
};

function unitOfYears(years: number): CalendarUnit {
  return unitOf(
    (day) => Math.floor(civilOf(day).year / years),
    (index) => dayFromCivil(index * years, 1, 1),
  );
}

/** A unit from the number of the one that holds a day, and the first day of the one of that number. */
function unitOf(indexOf: (day: Day) => number, startOf: (index: number) => Day): CalendarUnit {
  return {
    floor: (day, step = 1) => startOf(Math.floor(indexOf(day) / step) * step),
    offset: (day, count) => startOf(indexOf(day) + count),
    range: (from, to, step = 1) => {
      if (!Number.isInteger(step) || step < 1)
        throw new RangeError(`a step is a whole number from 1 on, not ${step}`);
      const holding = indexOf(from);
      const first = startOf(holding) < from ? holding + 1 : holding;
      const days: Day[] = [];
      for (let index = Math.ceil(first / step) * step; startOf(index) < to; index += step)
        days.push(startOf(index));
      return days;
    },
  };
}
