import { afterFillers, afterPoint } from './fillers.ts';
import { dayOf, monthOf } from './month-at.ts';
import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';
import { yearAt, yearOfTwoDigits } from './years.ts';

/** "8 December 1991", "the 8th day of December". */
export function dayThenMonth(context: Context, at: number): Part | undefined {
  const { tokens } = context;
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  // «12» декабря
  const isQuoted = isMark(tokens[at - 1], '«"“„') && isMark(tokens[at + 1], '»"”“');
  const closing = isQuoted ? at + 1 : asideEnd(tokens, at);
  const place = afterFillers(tokens, afterPoint(tokens, (closing ?? at) + 1), at, 'month');
  const month = monthOf(context, place);
  if (month === undefined) return undefined;
  const named = tokens[at]?.named === true;
  const isTied = context.index.table.bareDayNames === true || has(tokens[at + 1], 'filler', 'day-word');
  if (named && !isTied) return undefined;
  return withYear(context, {
    first: at,
    last: month.last,
    day,
    month: month.month,
    order: 'day-first',
    mark: '',
    means: month.means,
  });
}

// "4 (or 5) May", "2 (ou le 3) mai", "2. (oder 3.) Mai".
function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  const or = has(tokens[at - 1], 'filler') ? at - 2 : at - 1;
  const end = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  return has(tokens[or], 'or') && isMark(tokens[or - 1], '(') && isMark(tokens[end], ')') ? end : undefined;
}

/** "December 8, 1991", "December 1991". */
export function monthThenRest(context: Context, at: number): Part | undefined {
  const { tokens, index } = context;
  const month = monthOf(context, at);
  if (month === undefined) return undefined;
  const part: Part = {
    first: at,
    last: month.last,
    month: month.month,
    order: 'month-first',
    mark: '',
    means: month.means,
  };
  const point = afterPoint(tokens, month.last);
  const [hyphen, day, other, year] = tokens.slice(month.last, month.last + 4);
  const isTied = isMark(hyphen, '-') && isMark(other, '-') && year?.digits === 4;
  // "Dec-12-1994"
  if (isTied && dayOf(day) !== undefined && [hyphen, day, other, year].every((one) => one?.spaced === false))
    return { ...part, last: month.last + 4, day: dayOf(day) ?? 0, year: year.value };
  // "Nov.-Dec. 1994"
  if (isMark(tokens[point], '-–')) return { ...part, last: point };
  const place = has(tokens[point], 'filler') ? point + 1 : point;
  const named = index.table.orders.some((order) => order === 'mdy' || order === 'ymd')
    ? dayOf(tokens[place])
    : undefined;
  const token = tokens[place];
  if (named !== undefined && token !== undefined && !isGlued(tokens, place)) {
    return withYear(context, { ...part, last: place + 1, day: named, means: token.ending?.means });
  }
  return withYear(context, part);
}

/** "1991, 8 December", "1991 (8 December)", in languages that else put the year last. */
export function yearBesideDay(context: Context, at: number): Part | undefined {
  const { tokens } = context;
  const found = yearAt(context, at);
  if (found === undefined || found.year < 1) return undefined;
  const isParted = isMark(tokens[found.last], ',،') || isMark(tokens[found.last], '(');
  const place = found.last + (has(tokens[found.last + 1], 'filler') ? 2 : 1);
  const date = isParted ? dayThenMonth(context, place) : undefined;
  // "In 1993, 12 December 1994" has two years.
  if (date === undefined || date.year !== undefined) return undefined;
  return { ...date, first: at, year: found.year, yearFirst: true };
}

/** "1991 December 8", "1991" and its month in languages that put it first. */
export function yearThenRest(context: Context, at: number): Part | undefined {
  const { tokens, index } = context;
  const { orders } = index.table;
  const found = yearAt(context, at);
  if (found === undefined || found.year < 1) return undefined;
  const comma = isMark(tokens[found.last], ',') && tokens[found.last + 1]?.month !== 0 ? 1 : 0;
  const place = afterFillers(tokens, found.last + comma, at, 'month');
  const month = monthOf(context, place);
  const base = { first: at, year: found.year, order: 'month-first', yearFirst: true, mark: '' } as const;
  if (month !== undefined && orders.includes('ymd')) {
    // "In 2009 March 2010": the year of the month is the one behind it.
    if (yearAt(context, month.last) !== undefined) return undefined;
    const point = afterPoint(tokens, month.last);
    const dayPlace = has(tokens[point], 'filler') ? point + 1 : point;
    const day = isGlued(tokens, dayPlace) ? undefined : dayOf(tokens[dayPlace]);
    // "In 1993, December 12, 1994" has two years.
    if (
      comma > 0 &&
      (day === undefined || yearAt(context, afterFillers(tokens, dayPlace + 1, dayPlace, 'year')))
    )
      return undefined;
    const means = day === undefined ? month.means : tokens[dayPlace]?.ending?.means;
    const last = day === undefined ? month.last : afterDayWord(tokens, dayPlace + 1);
    return { ...base, last, month: month.month, means, ...(day !== undefined && { day }) };
  }
  if (!found.said || !orders.includes('ydm')) return undefined;
  const [day, later] = [dayOf(tokens[place]), monthOf(context, afterPoint(tokens, place + 1))];
  if (day === undefined || later === undefined) return undefined;
  return { ...base, last: later.last, month: later.month, day, means: later.means, order: 'day-first' };
}

/** "26, 1991", which has its month from "December 25-". */
export function dayAndYear(context: Context, at: number, before: Part | undefined): Part | undefined {
  if (before?.order !== 'month-first' || before.day === undefined) return undefined;
  const day = dayOf(context.tokens[at]);
  if (day === undefined) return undefined;
  const part = withYear(context, { first: at, last: at + 1, day, order: 'none', mark: '' });
  return part.year === undefined ? undefined : part;
}

/** A day that has its month from its neighbours. */
export function dayAlone({ tokens }: Context, at: number): Part | undefined {
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  const last = afterDayWord(tokens, afterPoint(tokens, at + 1));
  return { first: at, last, day, order: 'none', mark: '', means: tokens[at]?.ending?.means };
}

function withYear(context: Context, part: Part): Part {
  const place = afterFillers(context.tokens, afterPoint(context.tokens, part.last), part.last, 'year');
  const found = yearAt(context, place) ?? yearOfTwoDigits(context, place);
  // "On 5 May, 2000 people": behind a comma a number may count.
  const counts = isMark(context.tokens[part.last], ',') && has(context.tokens[found?.last ?? 0], 'count');
  if (found === undefined || counts) return withRangePoint(context, part);
  const dated = { ...part, last: found.last, year: found.year, means: found.means ?? part.means };
  return context.rare?.splitYear(context, dated) ?? dated;
}

// "30 Dec. – 2 Jan. 1995"
function withRangePoint({ tokens }: Context, part: Part): Part {
  const point = afterPoint(tokens, part.last);
  return isMark(tokens[point], '-–—') ? { ...part, last: point } : part;
}

// A month and a number that stand so close are a name: "may12".
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end && tokens[at - 1]?.kind === 'word';
}

function afterDayWord(tokens: readonly Token[], at: number): number {
  return has(tokens[at], 'day-word') ? at + 1 : at;
}
