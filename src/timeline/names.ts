import { civilOf } from '../time/edtf/day.ts';
import { monthName } from '../time/edtf/month-names.ts';
import type { Day } from '../time/edtf/types.ts';
import { yearWords } from '../words/languages/year-words.ts';

// Straight from the names: the words of all kinds of dates would be a tenth of what the view loads.

/** A year as it is read: "2023", "44 BC" for the astronomical year -43. */
export function yearName(year: number): string {
  return yearWords(year);
}

/** A day as it is read: "1 March 2023". */
export function dayName(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${monthName(month)} ${yearWords(year)}`;
}
