import type { SearchIndex } from '../index/index-port.ts';
import type { SearchRecord } from '../index/record.ts';
import { withAny } from '../query/facets.ts';
import { foldWord } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { fuse, matchRow } from './match.ts';
import { nearestWords, type NearestWords } from './nearest-words.ts';

export interface NearPassage extends NearestWords {
  readonly id: string;
  readonly record: SearchRecord;
  readonly part: number;
}

/**
 * Up to two passages of documents that come near to a quotation, the nearest first: the best among the few documents
 * that rank highest by its words. There may be nearer ones.
 *
 * @param common words that are not looked up where there are others
 */
export async function nearestPassages(
  index: SearchIndex,
  quotation: string,
  common: readonly string[],
): Promise<readonly NearPassage[]> {
  const every = tokensOf(quotation)
    .map((token) => foldWord(token.text))
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const telling = every.filter((word) => !common.includes(word));
  const words = telling.length > 0 ? telling : every;
  const hits = fuse(await Promise.all(words.map((word) => matchRow(index, [word]))));
  const documents = await withAny(index, 'in', ['document']);
  const ids = hits.filter(({ id }) => documents.has(id)).slice(0, mostNear);
  const loaded = await Promise.all(ids.map(async ({ id }) => ({ id, record: await index.record(id) })));
  const near = loaded.flatMap(({ id, record }) =>
    record.parts.flatMap(({ text, beside }, part): NearPassage[] => {
      if (beside === true) return [];
      const nearest = nearestWords(text, quotation);
      return nearest === undefined || nearest.differing === 0 ? [] : [{ ...nearest, id, record, part }];
    }),
  );
  return near.sort((a, b) => a.differing - b.differing).slice(0, 2);
}

const mostWords = 40;
const mostNear = 16;
