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
