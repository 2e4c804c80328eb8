import { civilOf, dayFromCivil, daysInMonth, twoDigits, yearText } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';
import type { Part } from './part.ts';
import { mayBegin, readPart } from './read-part.ts';
import { indexOf } from './table-index.ts';
import type { LanguageTable } from './table.ts';
import { tokenize } from './tokens.ts';

/** A month, or a day of it, that words give without its year. */
export interface Yearless {
  readonly month: number;
  readonly day?: number;
}

/** Where words give one; offsets are UTF-16 units. */
export interface YearlessWords extends Yearless {
  readonly start: number;
  readonly end: number;
}

/** The months and days of months that words give without a year: "12 декабря", "in December". */
export function yearlessDates(words: string, table: LanguageTable): readonly YearlessWords[] {
  const index = indexOf(table);
  const tokens = tokenize(words, index);
  const found: YearlessWords[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const begins = token !== undefined && mayBegin(token);
    const part: Part | undefined = begins
      ? readPart({ tokens, index, years: 'any', numeralOrder: undefined }, at)
      : undefined;
    const { month = 0, day, year } = part ?? {};
    const [first, last] = [tokens[part?.first ?? at], tokens[(part?.last ?? at) - 1]];
    // "3 May 19933": a year that nobody can read.
    const isOpen = tokens[part?.last ?? at]?.kind === 'number' && (tokens[part?.last ?? at]?.digits ?? 0) > 4;
    if (month > 0 && year === undefined && !isOpen && first !== undefined && last !== undefined)
      found.push({ month, ...(day !== undefined && { day }), start: first.start, end: last.end });
    at = Math.max(at + 1, part?.last ?? 0);
  }
  return found;
}

/** EDTF of the latest such day, or month that has begun, that is not after a day; 29 February may lie years back. */
export function latestBefore({ month, day }: Yearless, from: Day): string | undefined {
  const { year } = civilOf(from);
  const found = Array.from({ length: 9 }, (_, back) => year - back).find(
    (one) => (day ?? 1) <= daysInMonth(one, month) && dayFromCivil(one, month, day ?? 1) <= from,
  );
  if (found === undefined) return undefined;
  return `${yearText(found)}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
}
