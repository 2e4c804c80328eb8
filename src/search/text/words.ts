import { foldLetters } from './fold.ts';
import type { Place } from './quotation.ts';

/** A word of a text, for comparing what was said: a run of letters and digits. "Nether-Kirkham" is two. */
export interface Word extends Place {
  /** As `foldLetters` has them; never empty. */
  readonly letters: string;
  /**
   * Nothing but a hyphen, an apostrophe, a full stop or a bracket parts it from the word before, so that both may as
   * well be written as one: "cease-fire", "Anna’s", "U.S.", "neigh-" and "bouring" on the next line, "[f]irst", "1,000".
   */
  readonly joins: boolean;
}

/** As much of a word as rows are compared by. */
export type Parted = Pick<Word, 'letters' | 'joins'>;

/**
 * The words of a text. Every place where a quotation can begin or end, as a reader sees it, is where one of these does.
 * Writing systems without spaces have one word for each letter.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let joined = 0;
  let before: { readonly end: number; readonly written: string } | undefined;
  for (const { 0: written, index: start } of text.matchAll(wordPattern)) {
    const letters = lettersOf(written);
    if (letters === '') continue;
    const joins =
      before !== undefined &&
      joined < mostJoined &&
      canJoin(before.written, text.slice(before.end, start), written);
    joined = joins ? joined + 1 : 0;
    const end = start + written.length;
    words.push({ start, end, letters, joins });
    before = { end, written };
  }
  return words;
}

/** Every place in a text where a row of words stands. */
export function placesOf(text: string, row: readonly Parted[]): readonly Place[] {
  const there = wordsOf(text);
  return there.flatMap(({ start }, first) => {
    const end = rowEnd(there, first, row);
    return end === undefined ? [] : [{ start, end: there[end - 1]!.end }];
  });
}

/**
 * Index of the word behind a row of words that stands in others from `first` on; undefined when it does not. What joins
 * on either side may be written as one on the other, or parted by a space.
 */
export function rowEnd(there: readonly Parted[], first: number, row: readonly Parted[]): number | undefined {
  let [at, place] = [first, 0];
  let [left, asked] = [there[at]?.letters ?? '', row[0]?.letters ?? ''];
  if (left === '' || asked === '') return undefined;
  for (;;) {
    const length = Math.min(left.length, asked.length);
    if (left.slice(0, length) !== asked.slice(0, length)) return undefined;
    [left, asked] = [left.slice(length), asked.slice(length)];
    const [isEnd, isAskedEnd] = [left === '', asked === ''];
    if (isAskedEnd && place === row.length - 1) return isEnd ? at + 1 : undefined;
    if (isEnd) left = there[++at]?.letters ?? '';
    if (isAskedEnd) asked = row[++place]!.letters;
    if (left === '' || (!isEnd && !row[place]!.joins) || (!isAskedEnd && !there[at]!.joins)) return undefined;
  }
}

// An address, or a row of letters with full stops, is not one word of a hundred.
const mostJoined = 5;

const spaceless =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const wordPattern = new RegExp(
  `[${spaceless}][\\p{M}\\p{Default_Ignorable_Code_Point}]*|(?:(?![${spaceless}])[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}])+`,
  'gu',
);

function lettersOf(written: string): string {
  return /^[a-z]+$/.test(written) ? written : foldLetters(written);
}

function canJoin(before: string, between: string, after: string): boolean {
  if (between === ' ') return before.endsWith(softHyphen);
  if (/\p{N}$/u.test(before) && /^\p{N}/u.test(after)) return between === ',' && /^\d{3}$/.test(after);
  if (before.endsWith(softHyphen)) return /^\s+$/u.test(between);
  return /^(?:['’‘ʼʻʹ`´.[\]]|[-‐‑]\s*)$/u.test(between);
}

const softHyphen = '\u00ad';
