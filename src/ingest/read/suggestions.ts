import type { Suggestion } from '../../model/text-record.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';

/**
 * A date that a file names. Of a moment the day is offered as it is written, in the zone that it is written in: nobody
 * says in which zone the document was issued.
 */
export function dateSuggestion(value: string, origin: string): Suggestion {
  const day = /^(-?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T ])/.exec(value.trim())?.[1];
  const isDate = day !== undefined && parseEdtf(day).ok;
  return { of: 'date', value: value.trim(), origin, ...(isDate && { edtf: day }) };
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
