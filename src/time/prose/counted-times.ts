import type { NumeralOrder } from '../written/numeral.ts';
import { tableOf } from '../written/tables.ts';
import { timeOfEdtf } from './document-time.ts';
import { readTimes } from './read-times.ts';
import { proseTableOf } from './tables.ts';

/** Words that place something by its distance from another time, and where that is. Offsets are UTF-16 units. */
export interface CountedTime {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/** How the words of a language are read. */
export interface CountedStyle {
  /** BCP 47; of others than those with a table nothing is read. */
  readonly language: string;
  readonly numeralOrder?: NumeralOrder | undefined;
}

/**
 * The times that words count from a day, a month or a year, which is the speaker's own ("this morning", "in three days' time") or that
 * of what was told before ("the next day", "two days later"); and those that they count from a date of their own ("two
 * days after 9 November 1992").
 *
 * @param from EDTF
 */
export function countedTimes(
  words: string,
  { language, numeralOrder }: CountedStyle,
  from?: string,
): readonly CountedTime[] {
  const [table, prose] = [tableOf(language), proseTableOf(language)];
  if (table === undefined || prose === undefined) return [];
  const day = from === undefined ? undefined : timeOfEdtf(from);
  const options = { table, prose, numeralOrder, missingYear: 'document' } as const;
  const around =
    day === undefined || from === undefined ? {} : { documentDate: day, documentEdtf: from, textDate: day };
  return readTimes([words], { ...options, ...around }).flatMap(({ start, end, value, rule }) =>
    value.kind === 'date' && (rule === 'counted' || rule === 'neighbour')
      ? [{ start, end, edtf: value.edtf }]
      : [],
  );
}
