import type { Suggestion } from '../../model/text-record.ts';
import { hiddenCharacters } from '../../text/hidden-characters.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tables } from '../../time/written/tables.ts';

/**
 * A date that a file names. Of a moment the day is offered as it is written, in the zone that it is written in: nobody
 * says in which zone the document was issued.
 */
export function dateSuggestion(value: string, origin: string): Suggestion {
  // Of what EDTF has in the place of a month, from 21, a file that says when it was made means nothing.
  const day = /^(-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)(?=$|[T ])/.exec(value.trim())?.[1];
  const isDate = day !== undefined && parseEdtf(day).ok && isClock(value);
  return { of: 'date', value: value.trim(), origin, ...(isDate && { edtf: day }) };
}

/** Whether the clock time of a moment is one; a date without one has none that is wrong. ISO 8601 ends a day with 24:00. */
function isClock(value: string): boolean {
  const behindDay = /(?:\dT|\s)(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?(?![\d:])/i.exec(clockOf(value));
  if (behindDay === null) return true;
  const [hour = 0, minute = 0, second = 0] = behindDay.slice(1).map((part) => Number(part ?? 0));
  return minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && minute + second === 0));
}

/** What stands behind a date in digits, or the clock time in a date in words. */
function clockOf(value: string): string {
  const written = value.trim();
  const digits = /^-?\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (digits !== undefined) return `0${written.slice(digits.length)}`;
  return ` ${/(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/.exec(written)?.[0] ?? ''}`;
}

/**
 * Whether a suggestion can be taken over as it stands. An address leads to a page of the web. A date without a value is offered only where it is written in words
 * that are read, every figure of it but those of its clock time: "31 June 2020" has none that it can mean.
 */
export function isPossible({ of, value, edtf }: Suggestion): boolean {
  if (of === 'address') return /^https?:\/\//i.test(value.trim()) && URL.canParse(value.trim());
  if (of !== 'date' || edtf !== undefined) return true;
  if (/^-?\d{4}-\d/.test(value.trim()) || !isClock(value)) return false;
  const words = value.slice(0, longestDate).replace(/\b\d{1,2}:\d{2}.*$/, '');
  return tables.some((table) =>
    findDates(words, table).some(({ start, end }) => !/\d/.test(words.slice(0, start) + words.slice(end))),
  );
}

const longestDate = 200;

/** A suggestion on one line, without characters that nobody sees: its value is taken into forms and titles. */
export function shownSuggestion(suggestion: Suggestion): Suggestion {
  const value = suggestion.value.toWellFormed().replace(/[\s\0]+/gu, ' ');
  const shown = hiddenCharacters(value).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    value,
  );
  return { ...suggestion, value: shown.replace(/[\p{Cc}]/gu, '').trim() };
}

/** A moment at which the copy was made, as a program writes it. */
export function receivedSuggestion(value: string, origin: string): Suggestion {
  const written = /\b(?:(\d{1,2}) ([A-Z][a-z]{2})|([A-Z][a-z]{2}) (\d{2})) (\d{4})\b/.exec(value);
  const [, dayBefore, monthBehind, monthBefore, dayBehind, year = ''] = written ?? [];
  const month = months.indexOf(monthBehind ?? monthBefore ?? '') + 1;
  const day = [year, month, dayBefore ?? dayBehind ?? ''].map((part) => String(part).padStart(2, '0'));
  const { edtf } = dateSuggestion(month === 0 ? value : day.join('-'), origin);
  return { of: 'received', value: value.trim(), origin, ...(edtf !== undefined && { edtf }) };
}

// As RFC 5322 and ECMAScript write them.
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Suggestions without repeats: of the same value from several places, the first. */
export function uniqueSuggestions(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ of, value, edtf }) => {
    const key = `${of} ${edtf ?? value}`;
    if (seen.has(key) || value === '') return false;
    seen.add(key);
    return true;
  });
}
