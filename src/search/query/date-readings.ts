import { findDateTexts } from '../../time/english/english-dates.ts';
import { daysInMonth } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import type { Relation } from './asked-date.ts';

/** Names of months in English and their abbreviations, for a regular expression without regard to case. */
export const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';

/** A stretch of a query that is written as a date, with all that it may mean. */
export interface Readings {
  readonly start: number;
  readonly end: number;
  /** Each is what the words may mean; none where they name a day that there is not. */
  readonly dates: readonly Edtf[];
  /** EDTF texts of what words of a share of a time can mean. */
  readonly share?: readonly string[] | undefined;
  /** The date is the only end of a range. */
  readonly relation?: Relation;
}

/** The stretches that are written as dates, by a machine or in English, those of days that there are not among them. */
export function allReadings(text: string): readonly Readings[] {
  return [...edtfIn(text), ...readingsIn(text), ...numeralsOfNoDay(text), ...numbersOfNoDay(text)];
}

// A query of digits has one order, but nobody knows which.
function readingsIn(text: string): readonly Readings[] {
  const inOrder = (numeralOrder: 'day-first' | 'month-first') =>
    findDateTexts(text, { years: 'any', numeralOrder }).flatMap(({ start, end, edtf, share }): Readings[] => {
      const read = readEdtf(edtf);
      if (read.kind === 'read') return [{ start, end, dates: [read.value], share }];
      const days = edtf.match(/\d{4}-\d\d-\d\d/g) ?? [];
      return days.every((day) => readEdtf(day).kind === 'read') ? [] : [{ start, end, dates: [] }];
    });
  const [one, other] = [inOrder('day-first'), inOrder('month-first')];
  const isAlike = one.length === other.length && one.every(({ start }, at) => start === other[at]!.start);
  if (!isAlike) return lengthOf(one) >= lengthOf(other) ? one : other;
  return one.map(({ dates, ...found }, at) => {
    const others = other[at]!.dates.filter(({ text: its }) => its !== dates[0]?.text);
    return { ...found, dates: [...dates, ...others] };
  });
}

// "31.02.1995": the reader of dates takes it for none.
function numeralsOfNoDay(text: string): readonly Readings[] {
  return [...text.matchAll(dayInDigits)].flatMap((match): Readings[] => {
    const [whole, first, , second = '', third] = match;
    const isIso = first?.length === 4;
    const [y = 0, a = 0, b = 0] = (isIso ? [first, second, third] : [third, first, second]).map(Number);
    const isDay = (month: number, day: number) => month <= 12 && day <= daysInMonth(y, month);
    const isReal = isDay(a, b) || (!isIso && isDay(b, a));
    const mayBeDay = Math.min(a, b) > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
    return isReal || !mayBeDay ? [] : [{ start: match.index, end: match.index + whole.length, dates: [] }];
  });
}

const dayInDigits =
  /(?<![\p{L}\d./-])(\d{4}(?=-\d\d-)|\d\d?(?!\d))([./-])(\d\d?)\2(\d{4}|(?<=\d{4}-\d\d-)\d\d)(?![\p{L}\d/-])/gu;

// "32 March 1995", "March 0, 1995"
function numbersOfNoDay(text: string): readonly Readings[] {
  return [...text.matchAll(numberOfNoDay)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    dates: [],
  }));
}

const noDay = '(?:0|00|3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?';
const numberOfNoDay = new RegExp(
  `(?<![\\p{L}\\d.,/-]|\\d\\s)(?:${noDay}\\s+(?:of\\s+)?${months}\\.?(?:,?\\s+\\d{4})?|${months}\\.?\\s+${noDay},?\\s+\\d{4})(?!\\d)`,
  'giu',
);

// "1994-12/1995-09", "1995-07~", "1994/..", "[1994-11-09,1994-11-10]": a date of machines, whole.
function edtfIn(text: string): readonly Readings[] {
  return [...text.matchAll(/(?<!\S)[[{\d.][^\s"]*\d{3}[^\s"]*/gu)].flatMap(({ 0: written, index }) => {
    const token = written.replace(/[?,;]$|(?<!\.)\.$/u, '');
    const date = token.replace(/^\.\.\/|\/\.\.$/u, '');
    const read = /[~%X[{/]/.test(token) ? readEdtf(date) : undefined;
    if (read?.kind !== 'read') return [];
    const relation = date === token ? undefined : token.startsWith('.') ? 'until' : 'since';
    return [{ start: index, end: index + token.length, dates: [read.value], ...(relation && { relation }) }];
  });
}

function lengthOf(found: readonly Readings[]): number {
  return found.reduce((sum, { start, end }) => sum + end - start, 0);
}
