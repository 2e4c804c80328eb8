import { readDates } from '../time/written/read-dates.ts';
import { tableOf } from '../time/written/tables.ts';
import type { SentenceDate } from './find-dates.ts';
import { undecidedBy, type Sentence } from './sentence.ts';
import type { Finding, Stretch } from './types.ts';

/**
 * Dates of a text that its words give to another calendar, or to a year that is none of ours: "24 January 1684, old
 * style", "in 1441 AH". They are compared with nothing.
 *
 * @param language BCP 47
 */
export function otherCalendarDates(text: string, language: string): readonly Stretch[] {
  const table = tableOf(language);
  if (table === undefined || !/\p{N}/u.test(text)) return [];
  return readDates(text, table, { years: 'any' })
    .filter(({ none }) => none === 'other-calendar')
    .map(({ start, end }) => ({ start, end }));
}

/** What is said of such a date, or of a day of the week beside it. */
export function otherCalendar({ text }: Pick<Sentence, 'text'>, { start, end }: Stretch): Finding {
  return undecidedBy('calendar', { kind: 'words', words: [text.slice(start, end)] }, undefined, []);
}

/** Whether a day of the week stands beside one of these dates, and beside none of ours. */
export function isBesideOther(
  text: string,
  weekday: Stretch,
  others: readonly Stretch[],
  ours: readonly SentenceDate[],
): boolean {
  const isBeside = ({ start, end }: Stretch) =>
    (start < weekday.end && end > weekday.start) ||
    (start >= weekday.end && /^,? ?(?:\p{L}{1,3} ){0,2}$/u.test(text.slice(weekday.end, start))) ||
    (end <= weekday.start && /^,? ?\(?$/.test(text.slice(end, weekday.start)));
  return others.some(isBeside) && !ours.some(isBeside);
}
