import { civilOf, dayFromCivil } from '../time/edtf/day.ts';
import { dates } from './current.ts';
import type { DateLanguage } from './language.ts';
import type { Day } from '../time/edtf/types.ts';

/** The names of a day and its month, in the form the language uses where a day stands beside the month or does not. */
export function namesOf(day: Day, beside: 'day' | 'month', { locale }: DateLanguage): DayNames {
  const { month, dayOfMonth } = civilOf(day);
  // Pages of thousands of events name the same 366 days again and again.
  const key = `${locale} ${beside} ${month} ${dayOfMonth}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  // Names are the same in every year, and `Date` ends long before the years do.
  const parts = formatter(locale, {
    month: 'long',
    ...(beside === 'day' ? { day: 'numeric' } : { year: 'numeric' }),
  }).formatToParts(dayFromCivil(2000, month, dayOfMonth) * millisecondsPerDay);
  const part = (type: 'day' | 'month'): string => parts.find((one) => one.type === type)?.value ?? '';
  const named = { day: part('day'), month: part('month') };
  names.set(key, named);
  return named;
}

interface DayNames {
  readonly day: string;
  readonly month: string;
}

const names = new Map<string, DayNames>();

/** The name of a month, 1-12, where it stands alone: "March", "Mar", or "M". */
export function monthName(
  month: number,
  form: 'long' | 'short' | 'narrow' = 'long',
  { locale }: DateLanguage = dates,
): string {
  return formatter(locale, { month: form }).format(dayFromCivil(2000, month, 1) * millisecondsPerDay);
}

/** The name of a day of the week, 1 being Monday: "Thursday", or "Thu". */
export function weekdayName(
  weekday: number,
  form: 'long' | 'short' = 'long',
  { locale }: DateLanguage = dates,
): string {
  // 3 January 2000 was a Monday.
  return formatter(locale, { weekday: form }).format(dayFromCivil(2000, 1, 2 + weekday) * millisecondsPerDay);
}

/** A day in words: "9 March 1995", or "Thursday, 9 March 1995". */
export function wordsOfDay(
  day: Day,
  {
    weekday = false,
    language: table = dates,
  }: { readonly weekday?: boolean; readonly language?: DateLanguage } = {},
): string {
  const civil = civilOf(day);
  return table.joinDate({
    ...(weekday && { weekday: weekdayName(civil.weekday, 'long', table) }),
    ...namesOf(day, 'day', table),
    year: table.year(civil.year),
  });
}

const millisecondsPerDay = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs far more than using one. Always in UTC, so that no zone moves a day.
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}
