import { foldWord } from '../search/text/fold.ts';
import { wordsOf } from '../search/text/words.ts';
import { tokenCounts, tokenTexts, type SearchRecord } from '../search/index/record.ts';

/**
 * The folded words that more than `share` of the records have, in order. In an archive of `few` records or less it is
 * worth looking up every word.
 */
export function commonWords(
  records: readonly SearchRecord[],
  { share = 0.6, few = 500 }: { readonly share?: number; readonly few?: number } = {},
): readonly string[] {
  if (records.length <= few) return [];
  const isCommon = (count: number) => count > share * records.length;
  const standing = new Map<string, number>();
  for (const [text, count] of tokenCounts(records))
    standing.set(foldWord(text), (standing.get(foldWord(text)) ?? 0) + count);
  // What does not stand so often does not stand in so many.
  const wordOf = new Map(
    [...tokenCounts(records).keys()]
      .map((text) => [text, foldWord(text)] as const)
      .filter(([, word]) => word !== '' && isCommon(standing.get(word) ?? 0)),
  );
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(tokenTexts(record).map((text) => wordOf.get(text))))
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => isCommon(count))
    .map(([word]) => word)
    .sort();
}

/**
 * The folded words that make up more than `share` of all words and are mostly written small, in order: articles,
 * prepositions and the like, whatever the language, but no names. Texts of `few` words or less do not tell.
 */
export function slightWords(
  records: readonly SearchRecord[],
  { share = 0.01, few = 1000 }: { readonly share?: number; readonly few?: number } = {},
): readonly string[] {
  const counts = new Map<string, { all: number; capital: number }>();
  let total = 0;
  for (const { parts } of records)
    for (const { text } of parts)
      for (const { letters, start } of wordsOf(text)) {
        let count = counts.get(letters);
        if (count === undefined) counts.set(letters, (count = { all: 0, capital: 0 }));
        count.all += 1;
        if (isCapital(text.charCodeAt(start))) count.capital += 1;
        total += 1;
      }
  if (total <= few) return [];
  return [...counts]
    .filter(([, { all, capital }]) => all > share * total && capital * 2 < all)
    .map(([word]) => word)
    .sort();
}

function isCapital(code: number): boolean {
  // Most letters need no table of all scripts.
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(String.fromCharCode(code));
}
