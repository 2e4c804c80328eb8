import type { PhrasePlace, SearchIndex } from '../index/index-port.ts';
import type { Word } from '../text/words.ts';
import { locateRows } from './locate-rows.ts';

/** Where words stand in a row: of what the index of phrases has not proven, what the texts themselves hold. */
export async function provenPlaces(
  index: Pick<SearchIndex, 'phrase' | 'record'>,
  row: readonly Word[],
): Promise<readonly PhrasePlace[]> {
  const { places, proven } = await index.phrase(row);
  if (proven) return places;
  const ids = [...new Set(places.map(({ id }) => id))];
  const holds = await Promise.all(
    ids.map(async (id) => locateRows(await index.record(id), [row]).length > 0),
  );
  const holding = new Set(ids.filter((_, at) => holds[at]));
  return places.filter(({ id }) => holding.has(id));
}
