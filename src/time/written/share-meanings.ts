import { twoDigits, yearText } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Part } from './part.ts';

/**
 * EDTF texts that "early", "mid" or "late" of a year or a month can mean. Nobody has said where "early" ends: the whole is
 * no more exact than the words, and a first third or half is what they are commonly taken for.
 */
export function sharesOf({ share, year = 0, month, day, mark }: Part): readonly string[] {
  if (day !== undefined || share === undefined) return [];
  const text = (one: number) =>
    `${yearText(year)}-${month === undefined ? twoDigits(one) : `${twoDigits(month)}-${twoDigits(one)}`}`;
  const ends = month === undefined ? monthShares[share] : dayShares[share];
  return ends.flatMap(([first, last]) => {
    const [a, b] = [text(first), month !== undefined && last > 28 ? lastDayText(year, month) : text(last)];
    return [`[${a}..${b}]`, `${a}/${b}`, `[${a}~..${b}~]`].map((one) => (mark === '' ? one : ''));
  });
}

/** The same of a decade or a century: the late 1990s are `199X`, or its last years. */
export function sharesOfYears({ share, whole = [], mark }: Part): readonly string[] {
  const [, digits = '', masked = ''] = /^(\d+)(X+)$/.exec(whole[0] ?? '') ?? [];
  if (share === undefined || digits === '' || mark !== '') return [];
  const [first, size] = [Number(digits) * 10 ** masked.length, 10 ** masked.length];
  return yearShares[share].flatMap(([from, to]) => {
    const [a, b] = [Math.round(from * size), Math.round(to * size) - 1].map((one) => yearText(first + one));
    return [`[${a}..${b}]`, `${a}/${b}`];
  });
}

// Of the years: a third, a half, four of ten.
const yearShares = {
  early: [
    [0, 0.4],
    [0, 0.5],
    [0, 0.33],
  ],
  mid: [
    [0.4, 0.7],
    [0.3, 0.7],
    [0.33, 0.67],
  ],
  late: [
    [0.6, 1],
    [0.5, 1],
    [0.67, 1],
  ],
} as const;
const monthShares = {
  early: [
    [1, 4],
    [1, 6],
    [1, 3],
  ],
  mid: [
    [5, 8],
    [4, 9],
    [6, 7],
  ],
  late: [
    [9, 12],
    [7, 12],
    [10, 12],
  ],
} as const;
const dayShares = {
  early: [
    [1, 10],
    [1, 15],
  ],
  mid: [
    [11, 20],
    [8, 22],
  ],
  late: [
    [21, 31],
    [16, 31],
  ],
} as const;

function lastDayText(year: number, month: number): string {
  const day = [31, 30, 29, 28].find(
    (one) => readEdtf(`${yearText(year)}-${twoDigits(month)}-${one}`).kind === 'read',
  );
  return `${yearText(year)}-${twoDigits(month)}-${day ?? 28}`;
}
