import type { FoundPhrase, SearchIndex } from '../index/index-port.ts';
import { provenPlaces } from '../phrases/proven-places.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { rowMatches, type Hit, type Matches } from './match.ts';
import type { AskedRow } from './passages.ts';

/** Words that were asked in a row, and the records that hold them so. */
export interface RowMatches {
  readonly row: AskedRow;
  readonly matches: Matches;
}

/** Where plain words of a query stand in a row, if they are several and do. */
export async function matchPlainRow(
  index: Pick<SearchIndex, 'phrase' | 'record'>,
  words: readonly string[],
): Promise<RowMatches | undefined> {
  const row = wordsOf(words.join(' '));
  if (words.length < 2) return undefined;
  const matches = await matchWordsInRow(index, row);
  return matches.size === 0 ? undefined : { row: [row], matches };
}

/** What holds words in a row; one word as well. */
export async function matchWordsInRow(
  index: Pick<SearchIndex, 'phrase' | 'record'>,
  row: readonly Word[],
): Promise<Matches> {
  return rowMatches(countsOf({ places: await provenPlaces(index, row) }));
}

/** How often each record holds a phrase, in the order in which they were found. */
export function countsOf({ places }: Pick<FoundPhrase, 'places'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Hits with those that hold words in a row first; what only the row has found is a hit for all terms. */
export function rowsFirst(
  hits: readonly Hit[],
  rows: readonly Matches[],
  { terms, without = [] }: { readonly terms: number; readonly without?: readonly Matches[] },
): readonly Hit[] {
  if (rows.length === 0) return hits;
  const holding = new Map(rows.flatMap((matches) => [...matches]));
  for (const matches of without) for (const id of matches.keys()) holding.delete(id);
  const known = new Map(hits.map((hit) => [hit.id, hit]));
  const first = [...holding].map(([id, { score }]): Hit => known.get(id) ?? { id, score, terms, spots: [] });
  // As they were ranked among the hits; the others behind.
  const places = new Map(hits.map(({ id }, place) => [id, place]));
  first.sort((a, b) => (places.get(a.id) ?? hits.length) - (places.get(b.id) ?? hits.length));
  return [...first, ...hits.filter(({ id }) => !holding.has(id))];
}
