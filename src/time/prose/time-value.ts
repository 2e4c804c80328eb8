import { civilOf, dayFromCivil, daysInMonth, isoDay, twoDigits, yearText } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';

/** Units that times are told in, from the finest. */
export const timeUnits = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Units that amounts of time are counted in. */
export type AmountUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'day';

/** A time of the calendar, as exact as its unit. */
export interface CalendarTime {
  readonly unit: TimeUnit;
  /** Astronomical: 0 is 1 BC. The first year of a decade or a century. */
  readonly year: number;
  /** 1-12: of a day or a month. */
  readonly month?: number;
  readonly day?: number;
  /** 21-24. */
  readonly season?: number;
  /** Which quarter or half of its year, from 1. */
  readonly nth?: number;
  /** Monday of a week. */
  readonly monday?: Day;
  readonly about?: true;
}

/** EDTF of a time; a week is the interval of its days, a quarter or half of its months. */
export function edtfOfTime(time: CalendarTime): string {
  const mark = time.about === true ? '~' : '';
  const { year, month = 1, day = 1, season = 21, nth = 1, monday = 0 } = time;
  const own = yearText(year);
  switch (time.unit) {
    case 'day':
      return `${own}-${twoDigits(month)}-${twoDigits(day)}${mark}`;
    case 'week':
      return `${isoDay(monday)}${mark}/${isoDay(monday + 6)}${mark}`;
    case 'month':
      return `${own}-${twoDigits(month)}${mark}`;
    case 'season':
      return `${own}-${season}${mark}`;
    case 'quarter':
      return `${own}-${twoDigits(nth * 3 - 2)}${mark}/${own}-${twoDigits(nth * 3)}${mark}`;
    case 'half':
      return `${own}-${twoDigits(nth * 6 - 5)}${mark}/${own}-${twoDigits(nth * 6)}${mark}`;
    case 'year':
      return `${own}${mark}`;
    case 'decade':
      return year < 0 ? `[${yearText(year)}..${yearText(year + 9)}]` : `${own.slice(0, -1)}X${mark}`;
    case 'century':
      return year < 0 ? `[${yearText(year)}..${yearText(year + 99)}]` : `${own.slice(0, -2)}XX${mark}`;
  }
}

/** The day of a time that is one day. */
export function dayOfTime({ unit, year, month = 1, day = 1 }: CalendarTime): Day | undefined {
  return unit === 'day' ? dayFromCivil(year, month, day) : undefined;
}

/** The first day of a time of which a day or a month is known. */
export function firstDayOf(time: CalendarTime): Day | undefined {
  if (time.unit === 'week') return time.monday;
  return time.month === undefined ? undefined : dayFromCivil(time.year, time.month, time.day ?? 1);
}

/** The time of a unit that holds a day. */
export function timeAt(day: Day, unit: TimeUnit): CalendarTime {
  const { year, month, dayOfMonth } = civilOf(day);
  switch (unit) {
    case 'day':
      return { unit, year, month, day: dayOfMonth };
    case 'week':
      return { unit, year, monday: day - weekdayOf(day) };
    case 'month':
      return { unit, year, month };
    case 'season':
      return { unit, ...seasonOfMonth(year, month) };
    case 'quarter':
      return { unit, year, nth: Math.ceil(month / 3) };
    case 'half':
      return { unit, year, nth: Math.ceil(month / 6) };
    case 'year':
      return { unit, year };
    case 'decade':
      return decadeOf(year);
    case 'century':
      return centuryOf(year);
  }
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The day exists. */
export function isRealDay({ year, month = 1, day = 1 }: CalendarTime): boolean {
  return day <= daysInMonth(year, month);
}

/** The decade of a year; before our era the one that its words would name: 479 BC is of the 470s BC. */
export function decadeOf(year: number): CalendarTime {
  if (year > 0) return { unit: 'decade', year: Math.floor(year / 10) * 10 };
  const tens = Math.floor((1 - year) / 10) * 10;
  return { unit: 'decade', year: 1 - (tens + 9) };
}

/** The century of a year, as EDTF masks it: 1905 is of `19XX`. */
export function centuryOf(year: number): CalendarTime {
  if (year > 0) return { unit: 'century', year: Math.floor(year / 100) * 100 };
  const hundreds = Math.floor((1 - year) / 100) * 100;
  return { unit: 'century', year: 1 - (hundreds + 99) };
}

function seasonOfMonth(year: number, month: number): { readonly year: number; readonly season: number } {
  if (month < 3) return { year: year - 1, season: 24 };
  return { year, season: 20 + Math.floor(month / 3) };
}
