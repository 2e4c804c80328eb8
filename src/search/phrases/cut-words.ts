import { cutWord } from '../../text/quotation-pieces.ts';
import { foldLetters } from '../text/fold.ts';
import type { Place } from '../text/quotation.ts';
import { rowEnd, wordsOf, type Word } from '../text/words.ts';

/** What is to stand in a row: whole words, and words of which only some letters are known. */
export type Stretch = readonly Word[] | RegExp;

/** The stretches of a piece of a quotation, "they", "report[]" and "it". */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const cut of [...text.matchAll(cutWord), undefined]) {
    const words = wordsOf(text.slice(at, cut?.index));
    if (words.length > 0) stretches.push(words);
    if (cut === undefined) break;
    stretches.push(new RegExp(`^${cut[0].split('[]').map(foldLetters).join('.*')}$`, 'u'));
    at = cut.index + cut[0].length;
  }
  return stretches;
}

/** Index of the word behind stretches that stand in words from `first` on; undefined where they do not. */
export function stretchesEnd(
  there: readonly Word[],
  first: number,
  stretches: readonly Stretch[],
): number | undefined {
  let at = first;
  for (const stretch of stretches) {
    const end = stretchEnd(there, at, stretch);
    if (end === undefined) return undefined;
    at = end;
  }
  return at;
}

/** Where a text that has the stretches from its first word on has the words of which only some letters are known. */
export function cutWordsIn(text: string, stretches: readonly Stretch[]): readonly Place[] {
  const there = wordsOf(text);
  let at = 0;
  return stretches.flatMap((stretch) => {
    const place = there[at];
    at = stretchEnd(there, at, stretch) ?? there.length;
    return stretch instanceof RegExp && place !== undefined ? [place] : [];
  });
}

function stretchEnd(there: readonly Word[], at: number, stretch: Stretch): number | undefined {
  if (!(stretch instanceof RegExp)) return rowEnd(there, at, stretch);
  return stretch.test(there[at]?.letters ?? '') ? at + 1 : undefined;
}
