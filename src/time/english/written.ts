import { findDateTexts } from './english-dates.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Edtf } from '../edtf/types.ts';

/** A date found in a text. */
export interface FoundDate {
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
  /** The words as the text has them. */
  readonly written: string;
  readonly edtf: Edtf;
}

/**
 * Dates that an English text states outright, in order, none within another. A number alone is a year only where the
 * words around it say so ("in 2009"). What names no possible date ("30 February 2023") is left out whole.
 *
 * @example findDates('held on 1 March 2023, during') // [{ start: 8, end: 20, written: '1 March 2023', ... }]
 */
export function findDates(text: string): readonly FoundDate[] {
  return datesIn(text, 'cued');
}

/**
 * Dates given by words that are known to give one, such as those of a claim: "After the signing of the Trilateral
 * Statement of 9 November 2020" gives `2020-11-09`. Every number from 1000 to 2099 counts as a year. Empty when the
 * words give none outright; `countBack` reads those that count from a day.
 */
export function datesInWords(words: string): readonly Edtf[] {
  return datesIn(words, 'any').map(({ edtf }) => edtf);
}

function datesIn(text: string, years: 'any' | 'cued'): readonly FoundDate[] {
  return findDateTexts(text, { years }).flatMap(({ start, end, edtf }) => {
    const reading = readEdtf(edtf);
    return reading.kind === 'read'
      ? [{ start, end, written: text.slice(start, end), edtf: reading.value }]
      : [];
  });
}
