import { civilOf, isoDay } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';
import { forClaims } from './clause-words.ts';
import { readChain } from './chain.ts';
import { mayBegin } from './read-part.ts';
import type { NumeralOrder } from './numeral.ts';
import { numericDays, type NumericDay } from './numeric-days.ts';
import { readDates } from './read-dates.ts';
import { indexOf } from './table-index.ts';
import type { LanguageTable } from './table.ts';
import { has } from './token.ts';
import { tokenize } from './tokens.ts';
import { weekdayAt } from './weekday-at.ts';
import { hasShortWeekday } from './weekday-short.ts';
import { yearlessDates } from './yearless.ts';

/** A day that a text gives, and the weekday that it says it was. */
export interface WeekdayBeside {
  /** UTF-16 offsets of the words that give the day. */
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly name: string;
  /** It is the weekday of that day. */
  readonly isRight: boolean;
}

/** A text names a weekday, be it beside a day or not. */
export function namesWeekday(text: string, table: LanguageTable): boolean {
  return (
    hasShortWeekday(text, table.tag) || tokenize(text, indexOf(table)).some((token) => has(token, 'weekday'))
  );
}

/**
 * The places where a text gives a day, with its year or without, and names a weekday beside it: "Monday, 4 April 1995",
 * "4 April (Monday)". Where it names several weekdays in a row, nobody can say which one is meant: such a place is left
 * out.
 */
export function weekdaysBeside(
  text: string,
  day: Day,
  table: LanguageTable,
  numeralOrder?: NumeralOrder,
): readonly WeekdayBeside[] {
  const tokens = tokenize(text, indexOf(table));
  const { weekday } = civilOf(day);
  return placesOf(text, day, table, numeralOrder).flatMap(({ start, end }) => {
    const found = weekdayAt(text, tokens, { start, end }, table);
    if (found === undefined) return [];
    const name = text.slice(found.start, found.end);
    return [{ start, end, name, isRight: found.weekday === weekday }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function placesOf(
  text: string,
  day: Day,
  table: LanguageTable,
  numeralOrder: NumeralOrder | undefined,
): readonly Stretch[] {
  const civil = civilOf(day);
  const whole = readDates(text, forClaims(table), { years: 'any', numeralOrder }).filter(
    ({ readings }) => readings[0] === isoDay(day),
  );
  const isIt = (one: { readonly month: number; readonly day?: number }) =>
    one.month === civil.month && one.day === civil.dayOfMonth;
  const numeric: readonly NumericDay[] = numericDays(text, numeralOrder ?? table.numeralOrder);
  const yearless = [...yearlessDates(text, table), ...numeric].filter(
    (one: NumericDay) =>
      (isIt(one) || (one.other !== undefined && isIt(one.other))) &&
      !whole.some(({ start, end }) => one.start < end && one.end > start),
  );
  return [...whole, ...yearless, ...sidesOn(text, civil, table)];
}

/** The parts of ranges and lists that are the day, each with its own words: "Monday 6 – Wednesday 8 June 1994". */
function sidesOn(
  text: string,
  { year, month, dayOfMonth }: ReturnType<typeof civilOf>,
  table: LanguageTable,
): readonly Stretch[] {
  const index = indexOf(forClaims(table));
  const tokens = tokenize(text, index);
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const links =
      token !== undefined && mayBegin(token)
        ? readChain({ tokens, index, years: 'any', numeralOrder: undefined }, at)
        : [];
    const parts = links.length < 2 ? [] : links.map(({ part }) => part);
    for (const part of parts) {
      const [first, last] = [tokens[part.first], tokens[part.last - 1]];
      const isIt = part.year === year && part.month === month && part.day === dayOfMonth;
      if (isIt && first !== undefined && last !== undefined)
        found.push({ start: first.start, end: last.end });
    }
    at = Math.max(at + 1, parts.at(-1)?.last ?? 0);
  }
  return found;
}
