import { daysInMonth } from '../edtf/day.ts';
import type { NumeralOrder } from './numeral.ts';
import type { YearlessWords } from './yearless.ts';

/** Numerals that are a day of a month, and what else they mean where nobody says in which order they stand. */
export interface NumericDay extends YearlessWords {
  readonly other?: { readonly month: number; readonly day: number };
}

/** "9.8.", "09/08": beside a weekday they are a day, and by themselves may be anything. */
export function numericDays(text: string, order: NumeralOrder | undefined): readonly NumericDay[] {
  return [...text.matchAll(numeric)].flatMap(({ 0: words, 1: one, 3: two, index }) => {
    const stretch = { start: index, end: index + words.length };
    const pairs = [
      { day: Number(one), month: Number(two) },
      { day: Number(two), month: Number(one) },
    ];
    const inOrder = order === undefined ? pairs : order === 'day-first' ? pairs.slice(0, 1) : pairs.slice(1);
    const [first, other] = inOrder.filter(isDay);
    if (first === undefined) return [];
    return [{ ...first, ...stretch, ...(other !== undefined && { other }) }];
  });
}

const numeric = /(?<![\p{N}./-])(\d{1,2})([./-])(\d{1,2})(?!\p{N}|[./-]\p{N})/gu;

function isDay({ day, month }: { readonly day: number; readonly month: number }): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(leapYear, month);
}

const leapYear = 2000;
