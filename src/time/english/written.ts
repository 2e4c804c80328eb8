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

/** @deprecated */
export function findDates(text: string): readonly FoundDate[] {
  return datesIn(text, 'cued');
}

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
