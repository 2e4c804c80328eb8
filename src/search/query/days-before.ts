import type { AskedDate, ReadDate } from './asked-date.ts';
import { joiningWords } from './joining-words.ts';

/**
 * "12, 13 & 14 December": the days of a listing before the last, which has the month.
 *
 * @param end where the last begins
 * @param dateOf the date of another day of its month, and undefined where the month has none
 */
export function daysBefore(
  text: string,
  end: number,
  dateOf: (day: number, written: string) => AskedDate | undefined,
  form = dayBeforeLast,
): readonly ReadDate[] {
  const found = form.exec(text.slice(0, end));
  const { day = '', written = '' } = found?.groups ?? {};
  const date = found === null ? undefined : dateOf(Number(day), written);
  if (found === null || date === undefined) return [];
  const start = found.index;
  // Of "12 and 13 December" the "12" is no words of its day.
  return [...daysBefore(text, start, dateOf, dayInList), { start, end, date: { ...date, written: '' } }];
}

const article = String.raw`(?:(?<!\p{L})(?:the|le|el|den|der|am)\s+)?`;
const listed = String.raw`${article}(?<![\d.,:/-])(?<written>(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.|º)?)`;
const dayBeforeLast = new RegExp(
  String.raw`${listed}\s*,?(?:\s+(?:${joiningWords})\s+|\s*&\s*)${article}$`,
  'iu',
);
const dayInList = new RegExp(String.raw`${listed}\s*,\s*${article}$`, 'iu');
