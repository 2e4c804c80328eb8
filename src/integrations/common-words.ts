import { foldWord } from '../search/text/fold.ts';
import { recordTokens, type SearchRecord } from '../search/index/record.ts';

/**
 * The folded words that more than `share` of the records have, in order. In an archive of `few` records or less it is
 * worth looking up every word.
 */
export function commonWords(
  records: readonly SearchRecord[],
  { share = 0.6, few = 500 }: { readonly share?: number; readonly few?: number } = {},
): readonly string[] {
  if (records.length <= few) return [];
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(recordTokens(record).map(({ text }) => foldWord(text))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => word !== '' && count > share * records.length)
    .map(([word]) => word)
    .sort();
}
