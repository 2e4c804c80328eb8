import type { Day } from './types.ts';

/** A day by its calendar parts. */
export interface Civil {
  /** Astronomical year: 0 is 1 BC. */
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly dayOfMonth: number;
  /** 1 = Monday ... 7 = Sunday (ISO 8601). */
  readonly weekday: number;
}

const daysPerEra = 146_097; // 400 Gregorian years repeat exactly
const epochOffset = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * The day of a date in the proleptic Gregorian calendar. The parts must name a real date: `parseEdtf` checks that,
 * this does not. Plain arithmetic on whole numbers, so neither a time zone nor `Date` takes part.
 */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  // Years are taken to begin in March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochOffset;
}

/** The calendar parts of a day: the inverse of `dayFromCivil`. */
export function civilOf(day: Day): Civil {
  const shifted = day + epochOffset;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    weekday: ((((day + 3) % 7) + 7) % 7) + 1,
  };
}

/** The same day of the month so many months on (back, if negative), or the last of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayFromCivil(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** The EDTF text of a day: "1995-03-09", "-0043-03-15". EDTF has texts for the days of -9999 to 9999 only. */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Length of a month (1-12), 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A year as EDTF writes it: "1995", "0044", "-0043", "Y12345". */
export function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** "03" */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
