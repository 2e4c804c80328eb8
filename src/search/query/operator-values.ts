import type { Chosen } from './facets.ts';
import { foldToken } from '../text/fold.ts';
import { isFacet, operatorEntry, type FacetName, type OperatorName } from '../index/operators.ts';
import type { FacetLabels, NamesOfOne } from '../index/manifest.ts';
import type { Operator } from './query.ts';

/** A value of an operator that nothing in the archive is called. */
export interface UnknownValue {
  readonly operator: OperatorName;
  readonly value: string;
}

/** What `issuer:`, `kind:` and their like choose, and the values that nothing in the archive is called. */
export function chosenByOperators(
  operators: readonly Operator[],
  { labels, names }: { readonly labels: FacetLabels; readonly names: readonly NamesOfOne[] },
): {
  readonly chosen: Chosen;
  /** What `-issuer:` and its like choose, none of which a hit may have. */
  readonly leftOut: Chosen;
  readonly unknown: readonly UnknownValue[];
} {
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  const leftOut: typeof chosen = {};
  const unknown: UnknownValue[] = [];
  for (const { name, value, denied } of operators) {
    const among = denied ? leftOut : chosen;
    if (!isFacet(name)) continue;
    const values = hasNumbers(name)
      ? numbersIn(value)
      : valuesCalled(value, facetLabels(name, labels), names);
    if (values.length === 0) unknown.push({ operator: name, value });
    else among[name] = [...new Set([...(among[name] ?? []), ...values])];
  }
  return { chosen, leftOut, unknown };
}

/** What the values of a facet are called; empty where they stand for themselves. */
export function facetLabels(name: FacetName, labels: FacetLabels): Readonly<Record<string, string>> {
  return (labels as Partial<Record<FacetName, Readonly<Record<string, string>>>>)[name] ?? {};
}

/** Whether the values of a facet are numbers, to be shown in their order. */
export function hasNumbers(name: FacetName): boolean {
  const entry = operatorEntry(name);
  return entry.kind === 'facet' && entry.values === 'number';
}

function numbersIn(value: string): readonly string[] {
  return /^-?\d+$/u.test(value) ? [value] : [];
}

// By id, else every value of which a name holds all the words, or what they begin with, one or more of its kind.
function valuesCalled(
  asked: string,
  labels: Readonly<Record<string, string>>,
  names: readonly NamesOfOne[],
): readonly string[] {
  const wanted = foldWords(asked);
  if (wanted.length === 0) return [];
  const exact = Object.keys(labels).filter((id) => id === asked.toLowerCase());
  if (exact.length > 0) return exact;
  const isCalled = (name: string) => {
    const words = foldWords(name);
    return wanted.every((word) => words.some((one) => one.startsWith(word) || `${one}s` === word));
  };
  return Object.entries(labels)
    .filter(([, label]) => {
      const called = label.split(' / ');
      const same = names.filter((one) => one.names.some((name) => called.includes(name)));
      return [label, ...same.flatMap((one) => one.names)].some(isCalled);
    })
    .map(([id]) => id);
}

// Without the marks that one side writes in a name and another does not.
function foldWords(text: string): readonly string[] {
  return text
    .split(/[\s/()-]+/u)
    .map((word) => foldToken(word).replaceAll("'", ''))
    .filter((word) => word !== '');
}
