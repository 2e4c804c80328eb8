import { isScalar } from 'yaml';
import type { Suggestion } from '../../model/text-record.ts';
import { parseYaml } from '../../text/frontmatter.ts';
import { dateSuggestion } from './suggestions.ts';

/** What the front matter of a post says of it: title, date, author and address, each with its key. */
export function suggestionsOfFrontMatter(yaml: string): readonly Suggestion[] {
  const parsed = parseYaml(yaml);
  if (parsed.errors.length > 0) return [];
  return Object.entries(meanings).flatMap(([key, of]) => {
    const node = parsed.get(key, true);
    // As it is written: some readers of YAML make a date a point in time.
    const value = isScalar(node) ? (node.source ?? String(node.value)).trim() : '';
    if (value === '') return [];
    const origin = `front matter: ${key}`;
    return [of === 'date' ? dateSuggestion(value, origin) : { of, value, origin }];
  });
}

const meanings: Readonly<Record<string, Suggestion['of']>> = {
  title: 'title',
  date: 'date',
  published: 'date',
  author: 'author',
  lang: 'language',
  language: 'language',
  canonical_url: 'address',
  canonical: 'address',
};
