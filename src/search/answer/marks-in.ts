import { foldToken } from '../text/fold.ts';
import type { Place } from '../text/quotation.ts';
import { placesOf, wordsOf } from '../text/words.ts';

/**
 * Where the words that a search found stand in a text: each word in the folded form that was found, and rows of
 * words. The places are in order and do not overlap.
 */
export function marksIn(text: string, words: readonly string[]): readonly Place[] {
  const rows = words.filter((word) => /\s/u.test(word));
  const forms = new Set(words.filter((word) => !/\s/u.test(word)).map(foldToken));
  const single = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu)].flatMap(
    ({ 0: word, index }) => (forms.has(foldToken(word)) ? [{ start: index, end: index + word.length }] : []),
  );
  const places = [...rows.flatMap((row) => placesOf(text, wordsOf(row))), ...single].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const marks: Place[] = [];
  for (const place of places) if (place.start >= (marks.at(-1)?.end ?? 0)) marks.push(place);
  return marks;
}
