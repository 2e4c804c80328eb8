import type { Chosen } from './facets.ts';
import { foldToken } from '../text/fold.ts';
import type { SearchManifest } from '../index/manifest.ts';
import type { Operator } from './query.ts';
import { facetNames, type FacetName } from '../index/record.ts';

/** A value of an operator that nothing in the archive is called. */
export interface UnknownValue {
  readonly operator: string;
  readonly value: string;
}

/** What `issuer:`, `kind:` and their like choose, and the values that nothing in the archive is called. */
export function chosenByOperators(
  operators: readonly Operator[],
  { labels, languages }: Pick<SearchManifest, 'labels' | 'languages'>,
): {
  readonly chosen: Chosen;
  readonly unknown: readonly UnknownValue[];
} {
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  const unknown: UnknownValue[] = [];
  for (const { name, value } of operators) {
    const facet = facetNames.find((one) => one === name);
    if (facet === undefined) continue;
    const known =
      facet === 'year'
        ? { [value]: value }
        : facet === 'language'
          ? Object.fromEntries(languages.map((language) => [language.code, language.name]))
          : (labels[facet] ?? {});
    const values = valuesCalled(value, known);
    if (values.length === 0) unknown.push({ operator: name, value });
    else chosen[facet] = [...new Set([...(chosen[facet] ?? []), ...values])];
  }
  return { chosen, unknown };
}

// By id, else every value whose name holds all the words.
function valuesCalled(asked: string, labels: Readonly<Record<string, string>>): readonly string[] {
  const wanted = foldWords(asked);
  if (wanted.length === 0) return [];
  const exact = Object.keys(labels).filter((id) => id === asked.toLowerCase());
  if (exact.length > 0) return exact;
  return Object.entries(labels)
    .filter(([, label]) => {
      const words = foldWords(label);
      return wanted.every((word) => words.some((one) => one.startsWith(word)));
    })
    .map(([id]) => id);
}

function foldWords(text: string): readonly string[] {
  return text
    .split(/[\s/()-]+/u)
    .map(foldToken)
    .filter((word) => word !== '');
}
