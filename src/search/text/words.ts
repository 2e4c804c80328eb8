import { foldLetters } from './fold.ts';
import type { Place } from './quotation.ts';

/** A word of a text, for comparing what was said: a run of letters and digits. "Nagorno-Karabakh" is two. */
export interface Word extends Place {
  /** As `foldLetters` has them; never empty. */
  readonly letters: string;
  /**
   * Nothing but a hyphen, an apostrophe or a full stop parts it from the word before, so that both may as well be
   * written as one: "cease-fire", "mediators’", "U.S.", "neigh-" and "bouring" on the next line, "1,000".
   */
  readonly joins: boolean;
}

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
  return /^(?:['’‘ʼʻʹ`´.]|[-‐‑]\s*)$/u.test(between);
}

const softHyphen = '\u00ad';
