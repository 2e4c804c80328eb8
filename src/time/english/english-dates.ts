import { en } from '../written/languages/en.ts';
import { readDates, type ReadOptions } from '../written/read-dates.ts';

/** A date found in English words, as EDTF text. */
export interface FoundText {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** Everything that words of a share of a time can mean: "late April 1995". */
  readonly share?: readonly string[];
}

/**
 * Dates in English words, in order, none within another: "9 November 1992", "November 9, 1992", "March 1995", "winter
 * of 1994", "the 1990s", "from 12 to 14 March 1995", "24 or 25 February 1995", "about 1991". What limits a date
 * ("before") is left to the caller. Days and months without a year are no dates.
 */
export function findDateTexts(text: string, options: ReadOptions): readonly FoundText[] {
  return readDates(text, en, options).flatMap(({ start, end, readings, share }) => {
    const [edtf] = readings;
    return edtf === undefined ? [] : [{ start, end, edtf, ...(share === true && { share: readings }) }];
  });
}
