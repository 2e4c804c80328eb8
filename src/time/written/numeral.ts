import { twoDigits } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import { numberOfDigits } from './fold.ts';
import { has, isMark, type Token } from './token.ts';

/** The order in which a document writes its dates in digits. */
export type NumeralOrder = 'day-first' | 'month-first' | 'year-first';

/**
 * EDTF of a date in digits: "25-12-1991", "1991/12/25", "08.12.1991". Where nothing tells the day from the month, and no
 * order is given, it is a one-of set of both.
 */
export function readNumeral(text: string, order: NumeralOrder | undefined): readonly string[] {
  const shortened = shortSpan.exec(text);
  if (shortened !== null) {
    const [, first = '', month = '', otherMonth = `${month}-`, day = ''] = shortened;
    const span = `${first}/${first.slice(0, 5)}${otherMonth}${day}`;
    return readEdtf(span).kind === 'read' ? [span] : [];
  }
  const [a = '', b = '', c = ''] = text.split(/[./-]\s?/u);
  if (a.length === 4) return dated([[a, b, c]]);
  const roman = romanMonths.indexOf(b);
  if (roman !== -1) return dated([[c, String(roman + 1), a]]);
  switch (order) {
    case 'day-first':
      return dated([[c, b, a]]);
    case 'month-first':
      return dated([[c, a, b]]);
    case 'year-first':
    case undefined:
      return dated([
        [c, b, a],
        [c, a, b],
      ]);
  }
}

/** The order that digits show by a number that is no month: "25/12/1991". */
export function orderOfDigits(text: string): 'day-first' | 'month-first' | undefined {
  const [a = '', b = '', c = ''] = text.split(/[./-]\s?/u);
  if (c.length !== 4) return undefined;
  const [first, second] = [numberOfDigits(a), numberOfDigits(b)];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}

/** Digits like those of a date that number something: "No. 1994-12-12", "§ 5.12.1994". */
export function isIdentifier(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "ISBN 978-1991-05-03"
  if (isMark(before, '-') && before?.spaced === false && has(tokens[at - 3], 'number-sign')) return true;
  return isMark(before, '#№§¶°º') || has(isMark(before, '.:') ? tokens[at - 2] : before, 'number-sign');
}

// ISO 8601: what both ends share is left out of the second.
const shortSpan = /^(\d{4}-(\d\d)-\d\d)\/(\d\d-)?(\d\d)$/;

function dated(readings: readonly (readonly [string, string, string])[]): readonly string[] {
  const texts = readings
    .map(([year, month, day]) =>
      [year.length === 4 ? digitsOf(year, 4) : '', digitsOf(month, 2), digitsOf(day, 2)].join('-'),
    )
    .filter((one) => readEdtf(one).kind === 'read');
  const [first, second] = [...new Set(texts)].sort();
  if (first === undefined) return [];
  return [second === undefined ? first : `[${first},${second}]`];
}

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function digitsOf(text: string, length: number): string {
  return length === 2 ? twoDigits(numberOfDigits(text)) : String(numberOfDigits(text)).padStart(length, '0');
}
