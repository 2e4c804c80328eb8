import { foldToken, foldWord, trimPunctuation } from '../text/fold.ts';
import type { NamesOfOne } from './manifest.ts';
import { tokensOf } from '../text/tokens.ts';

/** A name that stands in a query, as its `count` words from `first`, and the other names of the same. */
export interface NameFound {
  readonly first: number;
  readonly count: number;
  readonly name: string;
  readonly of: NamesOfOne['of'];
  readonly others: readonly string[];
}

/**
 * Names of the vocabularies in a row of words, those of several words in other forms of these too; of two that overlap the
 * longer counts.
 */
export function findNames(
  words: readonly string[],
  names: readonly NamesOfOne[],
  isFormOf: (word: string, named: string) => boolean = (word, named) => word === named,
): readonly NameFound[] {
  const parts = words.flatMap((word, at) => partsOf(word).map((part) => ({ part, at })));
  const found = names
    .flatMap((one) =>
      one.names.flatMap((name) =>
        placesOf(parts, partsOf(name), isFormOf).map((place) => ({
          ...place,
          name,
          of: one.of,
          others: one.names.filter((other) => other !== name),
        })),
      ),
    )
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length || a.first - b.first);
  const taken = new Set<number>();
  const kept = found.filter(({ first, count }) => {
    const places = Array.from({ length: count }, (_, index) => first + index);
    if (places.some((place) => taken.has(place))) return false;
    places.forEach((place) => taken.add(place));
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** The ways in which the index may hold a name: its words in a row, with compounds whole or taken apart. */
export function rowsOfName(name: string): readonly (readonly string[])[] {
  const whole = tokensOf(name)
    .map(({ text }) => foldWord(text))
    .filter((word) => word !== '');
  const parts = partsOf(name);
  return whole.length === parts.length ? [whole] : [whole, parts];
}

/** Folded words, compounds taken apart and without what tells an owner: "Nether-Kirkham’s" has two. */
function partsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap((token) =>
    foldToken(token.text)
      .split('-')
      .map((part) => trimPunctuation(part).replace(/'s$/u, ''))
      .filter((part) => part !== ''),
  );
}

interface Part {
  readonly part: string;
  /** The word it is of. */
  readonly at: number;
}

// A name begins and ends where words do.
function placesOf(
  parts: readonly Part[],
  name: readonly string[],
  isFormOf: (word: string, named: string) => boolean,
): { readonly first: number; readonly count: number }[] {
  return parts.flatMap(({ at }, start) => {
    const last = parts[start + name.length - 1];
    if (name.length === 0 || last === undefined) return [];
    if (parts[start - 1]?.at === at || parts[start + name.length]?.at === last.at) return [];
    const isOne = name.length === 1;
    const isHeld = (part: string, there = '') => there === part || (!isOne && isFormOf(there, part));
    if (!name.every((part, index) => isHeld(part, parts[start + index]?.part))) return [];
    return [{ first: at, count: last.at - at + 1 }];
  });
}
