import { acronymForm, isAcronym } from '../text/acronyms.ts';
import { foldWord } from '../text/fold.ts';
import type { SearchIndex } from '../index/index-port.ts';
import { anyOf, byId, matchRow, weighed, type Matches } from './match.ts';
import { rowsOfName, type NameFound } from '../index/names.ts';
import { wordsBeginning, vocabularyFile, type Vocabulary } from './vocabulary.ts';

/** The words of an index that begin with a letter; empty when there are none. */
export type Vocabularies = (file: string) => Promise<Vocabulary>;

export interface WordMatches {
  readonly matches: Matches;
  /** The word itself is nowhere: these begin with it and were found instead. */
  readonly begun: readonly string[];
}

/** Records that hold initials as such, where the index tells them from a word. */
export async function findAcronym(index: SearchIndex, text: string): Promise<Matches> {
  return matchRow(index, [acronymForm(foldWord(text))]);
}

/**
 * Records that hold a word of a query in any form of it, a compound also as its parts in a row, and "Anna's" also as
 * Anna.
 */
export async function findQueryWord(
  index: SearchIndex,
  vocabularies: Vocabularies,
  text: string,
): Promise<WordMatches> {
  const word = foldWord(text);
  const parts = word.split('-').filter((part) => part !== '');
  const owner = /^(.+?)'s?$/u.exec(word)?.[1];
  const matches = await anyRow(index, [
    [word],
    ...(parts.length > 1 ? [parts] : []),
    ...(owner === undefined ? [] : [[owner]]),
  ]);
  const file = vocabularyFile(text);
  if (matches.size > 0 || file === undefined) return { matches, begun: [] };
  const begun = wordsBeginning(text, await vocabularies(file));
  return {
    matches: begun.length === 0 ? matches : byId(await index.findLonger(word)),
    begun: begun.map(({ form }) => form),
  };
}

/** Records that hold a name, or another name of the same at a little less. */
export async function findName(
  index: SearchIndex,
  { name, others }: Pick<NameFound, 'name' | 'others'>,
): Promise<Matches> {
  const [own, ...rest] = await Promise.all([name, ...others].map((one) => findOneName(index, one)));
  return anyOf([own ?? new Map(), ...rest.map((matches) => weighed(matches, otherNameWeight))]);
}

async function findOneName(index: SearchIndex, name: string): Promise<Matches> {
  const initials = isAcronym(name) ? await findAcronym(index, name) : new Map<never, never>();
  return initials.size > 0 ? initials : anyRow(index, rowsOfName(name));
}

/** Records that hold words in a row. */
export function findRow(index: SearchIndex, text: string): Promise<Matches> {
  return anyRow(index, rowsOfName(text));
}

async function anyRow(index: SearchIndex, rows: readonly (readonly string[])[]): Promise<Matches> {
  return anyOf(await Promise.all(rows.map((row) => matchRow(index, row))));
}

const otherNameWeight = 0.8;
