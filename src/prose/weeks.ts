import { dayFromCivil, civilOf, daysInMonth, isoDay } from '../time/edtf/day.ts';
import type { Day } from '../time/edtf/types.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';
import type { PartOfMonth } from './parts-of-month.ts';

/** "In the week of 18 May": the days that are meant, Monday to Sunday; on either side of a Sunday, with which some begin. */
export function inWeek(date: SentenceDate, near: readonly Day[]): SentenceDate {
  if (date.partOfMonth !== undefined) return inPartOfMonth(date, date.partOfMonth, near);
  if (date.isOfWeek !== true) return date;
  const { isOfWeek: _, ...rest } = date;
  const day = dayNamed(rest, near);
  if (day === undefined) return rest;
  const weekday = weekdayOf(day);
  const plain = `${isoDay(day - weekday)}/${isoDay(day - weekday + (weekday === 6 ? 12 : 6))}`;
  const { yearless: _year, ...dated } = rest;
  return { ...dated, plain, meanings: [plain] };
}

/**
 * "In the second week of May": by sevens from the 1st, or of the weeks from Monday or from Sunday, that of the 1st or the
 * first whole one being the first; the last likewise from the end.
 */
function inPartOfMonth(
  date: SentenceDate,
  { unit, number }: PartOfMonth,
  near: readonly Day[],
): SentenceDate {
  const { partOfMonth: _, ...rest } = date;
  const month = monthOf(rest, near);
  if (month === undefined) return rest;
  const [first, last] = [
    dayFromCivil(month.year, month.month, 1),
    dayFromCivil(month.year, month.month, daysInMonth(month.year, month.month)),
  ];
  const weeks =
    unit === 'days'
      ? [daysCounted(first, last, number)]
      : number > 0
        ? weeksFrom(first, number)
        : weeksTo(last);
  const texts = weeks.map(([from, to]) => `${isoDay(Math.max(from, first))}/${isoDay(Math.min(to, last))}`);
  const [plain = ''] = texts;
  const { yearless: _year, ...dated } = rest;
  return { ...dated, plain, meanings: [...new Set(texts)] };
}

function daysCounted(first: Day, last: Day, number: number): Week {
  return number > 0 ? [first, first + number - 1] : [last + number + 1, last];
}

type Week = readonly [first: Day, last: Day];

function weeksFrom(first: Day, number: number): readonly Week[] {
  const from = [
    first,
    ...[0, 6].flatMap((begin) => [
      first - ((weekdayOf(first) - begin + 7) % 7),
      first + ((begin - weekdayOf(first) + 7) % 7),
    ]),
  ];
  return from.map((day) => [day + 7 * (number - 1), day + 7 * number - 1]);
}

function weeksTo(last: Day): readonly Week[] {
  const to = [
    last,
    ...[6, 5].flatMap((end) => [
      last + ((end - weekdayOf(last) + 7) % 7),
      last - ((weekdayOf(last) - end + 7) % 7),
    ]),
  ];
  return to.map((day) => [day - 6, day]);
}

function monthOf({ plain, yearless }: SentenceDate, near: readonly Day[]) {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(plain ?? '') ?? [];
  if (year !== undefined && month !== undefined) return { year: Number(year), month: Number(month) };
  const [close] = near;
  return yearless === undefined || yearless.day !== undefined || close === undefined
    ? undefined
    : { year: civilOf(close).year, month: yearless.month };
}

// 1 January 1970 was a Thursday; Monday is 0.
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
