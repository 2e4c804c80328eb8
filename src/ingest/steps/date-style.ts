import { findDates } from '../../time/written/find-dates.ts';
import type { NumeralOrder } from '../../time/written/numeral.ts';
import { tableOf, tables } from '../../time/written/tables.ts';
import type { DateStyle, DraftPassage } from './dated-text.ts';

/**
 * How the dates of a text are read: by the table of its language, or, where nobody has said which it is, by the one that
 * finds the most. Undefined where the language has no table.
 */
export function dateStyleOf(
  passages: readonly DraftPassage[],
  language: string | undefined,
  numeralOrder: NumeralOrder | undefined,
): DateStyle | undefined {
  if (language !== undefined && language !== 'und') {
    const table = tableOf(language);
    return table && { table, numeralOrder };
  }
  const counted = tables.map((table) => ({
    table,
    length: passages
      .flatMap(({ text }) => findDates(text, table))
      .reduce((sum, { start, end }) => sum + end - start, 0),
  }));
  const best = counted.reduce((one, other) => (other.length > one.length ? other : one));
  return { table: best.table, numeralOrder };
}
