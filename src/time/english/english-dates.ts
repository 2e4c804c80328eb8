import { en } from '../written/languages/en.ts';
import { readDates, type ReadOptions } from '../written/read-dates.ts';

/** A date found in English words, as EDTF text. */
export interface FoundText {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/**
 * Dates in English words, in order, none within another: "9 November 2020", "November 9, 2020", "March 2023", "winter
 * of 2022", "the 1990s", "from 12 to 14 March 2023", "24 or 25 February 2023", "about 2019". What limits a date
 * ("before") is left to the caller. Days and months without a year are no dates.
 */
export function findDateTexts(text: string, options: ReadOptions): readonly FoundText[] {
  return readDates(text, en, options).flatMap(({ start, end, readings: [edtf] }) =>
    edtf === undefined ? [] : [{ start, end, edtf }],
  );
}
