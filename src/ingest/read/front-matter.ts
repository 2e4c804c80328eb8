import { isMap, isScalar } from 'yaml';
import type { Suggestion } from '../../model/text-record.ts';
import { parseYaml, type Frontmatter } from '../../text/frontmatter.ts';
import { positionsIn } from '../../text/positions.ts';
import { yamlFault } from '../yaml-faults.ts';
import type { Extraction, Fault } from './extraction.ts';
import { dateSuggestion, isPossible } from './suggestions.ts';

/** What the front matter of a post says of it, and what is wrong in it. */
type Offered = Pick<Extraction, 'suggestions'> & { readonly faults: readonly Fault[] };

/**
 * What the front matter of a post says of it: title, date, author and address, each with its key. Undefined where it is
 * none: where no `key: value` stands between its lines, as between two rules of a text.
 *
 * @param text the whole file, of which it is the part between two offsets
 */
export function readFrontMatter(text: string, { start, end }: Frontmatter): Offered | undefined {
  const placeOf = positionsIn(text);
  const parsed = parseYaml(text.slice(start, end));
  if (!isMap(parsed.contents)) return undefined;
  const faults = parsed.errors.map((error): Fault => {
    const { found, instead } = yamlFault(error);
    return { kind: 'front-matter', ...placeOf(start + error.pos[0]), found, instead };
  });
  if (faults.length > 0) return { suggestions: [], faults };
  const offered = Object.entries(meanings).flatMap(([key, of]) => {
    const node = parsed.get(key, true);
    // As it is written: some readers of YAML make a date a point in time.
    const value = isScalar(node) ? (node.source ?? String(node.value)).trim() : '';
    if (value === '') return [];
    const origin = `front matter: ${key}`;
    const suggestion: Suggestion = of === 'date' ? dateSuggestion(value, origin) : { of, value, origin };
    return [{ suggestion, offset: start + ((isScalar(node) ? node.range?.[0] : undefined) ?? 0) }];
  });
  return {
    suggestions: offered.map(({ suggestion }) => suggestion),
    faults: offered
      .filter(({ suggestion }) => !isPossible(suggestion))
      .map(({ suggestion: { value }, offset }) => ({ kind: 'front-matter-date', ...placeOf(offset), value })),
  };
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
