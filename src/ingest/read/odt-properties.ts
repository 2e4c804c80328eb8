import type { Suggestion } from '../../model/text-record.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';
import { xmlOf } from './xml-parts.ts';

/** What an OpenDocument file says of itself, in its `meta.xml`: title, author and day. */
export function suggestionsOf(meta: Uint8Array | undefined): readonly Suggestion[] {
  if (meta === undefined) return [];
  const document = xmlOf(meta);
  const textIn = (name: string) => document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
  const [title, author, date] = [
    textIn('dc:title'),
    textIn('meta:initial-creator'),
    textIn('meta:creation-date'),
  ];
  return uniqueSuggestions([
    ...(title === '' ? [] : [{ of: 'title' as const, value: title, origin: 'properties: dc:title' }]),
    ...(author === ''
      ? []
      : [{ of: 'author' as const, value: author, origin: 'properties: meta:initial-creator' }]),
    ...(date === '' ? [] : [dateSuggestion(date, 'properties: meta:creation-date')]),
  ]);
}
