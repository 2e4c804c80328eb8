import { isoDay } from '../time/edtf/day.ts';
import type { Day } from '../time/edtf/types.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';

/** "In the week of 18 May": the days that are meant, Monday to Sunday; on either side of a Sunday, with which some begin. */
export function inWeek(date: SentenceDate, near: readonly Day[]): SentenceDate {
  if (date.isOfWeek !== true) return date;
  const { isOfWeek: _, ...rest } = date;
  const day = dayNamed(rest, near);
  if (day === undefined) return rest;
  // 1 January 1970 was a Thursday; Monday is 0.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const plain = `${isoDay(day - weekday)}/${isoDay(day - weekday + (weekday === 6 ? 12 : 6))}`;
  const { yearless: _year, ...dated } = rest;
  return { ...dated, plain, meanings: [plain] };
}
