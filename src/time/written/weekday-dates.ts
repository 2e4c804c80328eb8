import { civilOf, dayFromCivil, daysInMonth } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Day } from '../edtf/types.ts';
import type { NumeralOrder } from './numeral.ts';
import { numericDays, type NumericDay } from './numeric-days.ts';
import { indexOf } from './table-index.ts';
import type { LanguageTable } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';
import { isPassed, isWeekday, numberOf, weekdayAt } from './weekday-at.ts';
import { hasShortWeekday } from './weekday-short.ts';
import { latestBefore, yearlessDates } from './yearless.ts';

/** A day without its year, or its month too, that words give with its weekday: "Monday, 9 August", "Monday the 9th". */
export interface WeekdayDay {
  readonly month?: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** What else the numerals can mean where nobody says in which order they stand: "Monday, 9/8". */
  readonly other?: NumericDay['other'];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words give one. Offsets are UTF-16 units of all of them. */
export interface WeekdayDate extends WeekdayDay, Stretch {
  /** The words of the day without the weekday. */
  readonly date: Stretch;
}

/** The days that a text gives without a year and with the weekday beside them, in order. */
export function weekdayDates(
  text: string,
  table: LanguageTable,
  numeralOrder?: NumeralOrder,
): readonly WeekdayDate[] {
  const tokens = tokenize(text, indexOf(table));
  if (!hasShortWeekday(text, table.tag) && !tokens.some((token) => has(token, 'weekday'))) return [];
  const worded = yearlessDates(text, table);
  const days = [...worded, ...numericDays(text, numeralOrder ?? table.numeralOrder)].flatMap(
    ({ month, day, start, end, other }: NumericDay): WeekdayDate[] => {
      const found = day === undefined ? undefined : weekdayAt(text, tokens, { start, end }, table);
      if (found === undefined || day === undefined) return [];
      const { whole, weekday } = found;
      return [{ ...whole, month, day, weekday, date: { start, end }, ...(other && { other }) }];
    },
  );
  const bare = tokens.flatMap((_, at) => monthlessAt(text, tokens, at, table) ?? []);
  return [
    ...days,
    ...bare.filter((one) => !days.some(({ start, end }) => one.start < end && one.end > start)),
  ];
}

// "Monday the 9th", "lundi 9,": what goes on behind it may be what is counted.
function monthlessAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  table: LanguageTable,
): WeekdayDate | undefined {
  const { tag } = table;
  const weekday = tokens[at];
  if (weekday === undefined || !isWeekday(tokens, at, tag)) return undefined;
  let place = at + 1;
  while (place < at + mostBetween && (isMark(tokens[place], ',') || isPassed(tokens[place], tag))) place += 1;
  const number = tokens[place];
  const named = numberOf(text.slice(weekday.start, weekday.end), table);
  if (number?.kind !== 'number' || number.digits > 2 || named === undefined) return undefined;
  const isOrdinal = number.ending !== undefined;
  if ((tag === 'en' && !isOrdinal) || isMark(tokens[place - 1], ',')) return undefined;
  const isPoint = tag === 'de' && isMark(tokens[place + 1], '.');
  const next = tokens[place + (isPoint ? 2 : 1)];
  const isClosed = next === undefined || isMark(next, '.,;:)') || (isOrdinal && isOfClause.test(next.text));
  if (!isClosed || !(number.value >= 1 && number.value <= 31)) return undefined;
  const date = { start: number.start, end: number.end };
  return { start: weekday.start, end: number.end, day: number.value, weekday: named, date };
}

const mostBetween = 4;
const isOfClause = /^(?:it|he|she|they|we|i|you|the|a|an|there|this|that|at|in|by|for|and|when|to)$/;

/**
 * The day that is meant, as it is seen from another: the latest that is not after it. Where the weekday says so it is one
 * that is nearer: "from Monday, 9 August", said on the 5th. Without a month it is the nearest of that weekday.
 */
export function meantBy({ other, ...named }: WeekdayDay, from: Day): Day | undefined {
  const meant = [named, ...(other === undefined ? [] : [{ ...other, weekday: named.weekday }])].flatMap(
    (one) => dayMeant(one, from) ?? [],
  );
  return meant.find((day) => civilOf(day).weekday === named.weekday) ?? meant[0];
}

function dayMeant({ month, day, weekday }: Omit<WeekdayDay, 'other'>, from: Day): Day | undefined {
  const isRight = (one: Day) => civilOf(one).weekday === weekday;
  const near = daysAround({ month, day }, from);
  const [nearest] = near.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (month === undefined) {
    return near.filter(isRight).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  }
  const read = readEdtf(latestBefore({ month, day }, from) ?? '');
  const latest = read.kind === 'read' && read.value.kind === 'date' ? read.value.firstDay : undefined;
  return nearest !== undefined && isRight(nearest) ? nearest : latest;
}

function daysAround(
  { month, day }: { readonly month: number | undefined; readonly day: number },
  from: Day,
): readonly Day[] {
  const { year, month: own } = civilOf(from);
  const months =
    month === undefined
      ? [own - 1, own, own + 1].map((one) => [
          year + (one < 1 ? -1 : one > 12 ? 1 : 0),
          one < 1 ? 12 : one > 12 ? 1 : one,
        ])
      : [year - 1, year, year + 1].map((one) => [one, month]);
  return months.flatMap(([one = year, its = own]) =>
    day <= daysInMonth(one, its) ? [dayFromCivil(one, its, day)] : [],
  );
}
