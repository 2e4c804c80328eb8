import { foldToken, trimPunctuation } from './fold.ts';
import type { SearchIndex } from './index-port.ts';
import { anyOf, matchRow, weighed, type Matches } from './match.ts';
import { rowsOfName, type NameFound } from './names.ts';

/** Records that hold a word of a query, in any form of it; a compound also as its parts in a row. */
export function findQueryWord(index: SearchIndex, text: string): Promise<Matches> {
  const word = trimPunctuation(foldToken(text));
  const parts = word.split('-').filter((part) => part !== '');
  return anyRow(index, parts.length > 1 ? [[word], parts] : [[word]]);
}

/** Records that hold a name, or another name of the same at a little less. */
export async function findName(index: SearchIndex, { name, others }: NameFound): Promise<Matches> {
  const [own, ...rest] = await Promise.all([name, ...others].map((one) => anyRow(index, rowsOfName(one))));
  return anyOf([own ?? new Map(), ...rest.map((matches) => weighed(matches, otherNameWeight))]);
}

async function anyRow(index: SearchIndex, rows: readonly (readonly string[])[]): Promise<Matches> {
  return anyOf(await Promise.all(rows.map((row) => matchRow(index, row))));
}

const otherNameWeight = 0.8;
