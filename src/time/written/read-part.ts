import { readNumeral } from './numeral.ts';
import { withMark, type Context, type Mark, type Part } from './part.ts';
import { centuryAt, romanForm } from './century.ts';
import { calendarBeside } from './other-calendar.ts';
import { seasonAt } from './season.ts';
import type { Share } from './table.ts';
import { has, isMark, type Token } from './tokens.ts';
import { decadeAt, yearAlone, yearAt } from './years.ts';

/**
 * The date, or the part of one, whose words begin at a place: "about 8 December 1991", "December 8", "8", "1991?".
 *
 * @param after the part before it in a list: "26, 1991" goes on from "December 25-"
 */
export function readPart(context: Context, at: number, after?: Part): Part | undefined {
  const { tokens } = context;
  let place = at;
  let mark: Mark = '';
  let share: Share | undefined;
  let first: number | undefined;
  for (let token = tokens[place]; token !== undefined; token = tokens[place]) {
    const said = shareOf(token);
    const step = has(token, 'about') || isMark(token, '~≈') ? '~' : has(token, 'perhaps') ? '?' : undefined;
    if (step !== undefined) mark = withMark(mark, step);
    else if (said !== undefined) share = said;
    else if (!isPassed(tokens, place)) break;
    if (step !== undefined || said !== undefined) first ??= place;
    place += 1;
  }
  const core = readCore(context, place, after);
  if (core === undefined) return undefined;
  const marked = withMarkBehind(context, core);
  const beside = calendarBeside(context, core);
  return {
    ...marked,
    first: first ?? core.first,
    mark: withMark(mark, marked.mark),
    ...(share !== undefined && { share }),
    ...(beside && { otherCalendar: true }),
  };
}

/** Words of a date begin with this token, or with what stands right behind it. */
export function mayBegin(token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.kind === 'numeral' ||
    token.month > 0 ||
    token.named ||
    isMark(token, '~≈') ||
    has(
      token,
      'about',
      'perhaps',
      'early',
      'mid',
      'late',
      'weekday',
      'spring',
      'summer',
      'autumn',
      'winter',
    ) ||
    has(token, 'decade-before', 'century', 'year-word', 'bc', 'ad', 'month-word') ||
    romanForm.test(token.text)
  );
}

function shareOf(token: Token): Share | undefined {
  return shares.find((one) => has(token, one));
}

const shares = ['early', 'mid', 'late'] as const satisfies readonly Share[];

// What stands before a date and says nothing of it: "Friday," "the", "mid-".
function isPassed(tokens: readonly Token[], place: number): boolean {
  const [token, before] = [tokens[place], tokens[place - 1]];
  if (token === undefined || token.month > 0) return false;
  if (has(token, 'weekday', 'filler', 'day-word', 'month-word') && !has(token, 'to')) return true;
  if (has(before, 'weekday')) return isMark(token, ',.');
  if (has(before, 'early', 'mid', 'late')) return isMark(token, '-') && !token.spaced;
  return has(before, 'about', 'perhaps') && isMark(token, '.') && !token.spaced;
}

function readCore(context: Context, at: number, after: Part | undefined): Part | undefined {
  const { orders } = context.index.table;
  return (
    numeralAt(context, at) ??
    decadeAt(context, at) ??
    centuryAt(context, at) ??
    (orders.includes('ymd') || orders.includes('ydm') ? yearThenRest(context, at) : undefined) ??
    dayThenMonth(context, at) ??
    monthThenRest(context, at) ??
    seasonAt(context, at) ??
    dayAndYear(context, at, after) ??
    yearAlone(context, at, after) ??
    dayAlone(context, at)
  );
}

function numeralAt({ tokens, index, numeralOrder }: Context, at: number): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== 'numeral') return undefined;
  const whole = readNumeral(token.text, numeralOrder ?? index.table.numeralOrder);
  const last = has(tokens[at + 1], 'year-word') ? at + 2 : at + 1;
  return { first: at, last, whole, order: 'none', mark: '' };
}

function dayThenMonth(context: Context, at: number): Part | undefined {
  const { tokens } = context;
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  const place = afterFillers(tokens, afterPoint(tokens, at + 1), at, 'month');
  const month = monthOf(context, place);
  if (month === undefined) return undefined;
  const named = tokens[at]?.named === true;
  if (named && !has(tokens[at + 1], 'filler', 'day-word')) return undefined;
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

function monthThenRest(context: Context, at: number): Part | undefined {
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
  const place = has(tokens[point], 'filler') ? point + 1 : point;
  const day = index.table.orders.some((order) => order === 'mdy' || order === 'ymd')
    ? dayOf(tokens[place])
    : undefined;
  const token = tokens[place];
  if (day !== undefined && token !== undefined && !isGlued(tokens, place)) {
    return withYear(context, { ...part, last: place + 1, day, means: token.ending?.means });
  }
  return withYear(context, part);
}

function yearThenRest(context: Context, at: number): Part | undefined {
  const { tokens, index } = context;
  const { orders } = index.table;
  const found = yearAt(context, at);
  if (found === undefined || found.year < 1) return undefined;
  const place = afterFillers(tokens, found.last, at, 'month');
  const month = monthOf(context, place);
  const base = { first: at, year: found.year, order: 'month-first', yearFirst: true, mark: '' } as const;
  if (month !== undefined && orders.includes('ymd')) {
    // "In 2009 March 2010": the year of the month is the one behind it.
    if (yearAt(context, month.last) !== undefined) return undefined;
    const dayPlace = has(tokens[month.last], 'filler') ? month.last + 1 : month.last;
    const day = isGlued(tokens, dayPlace) ? undefined : dayOf(tokens[dayPlace]);
    const means = day === undefined ? month.means : tokens[dayPlace]?.ending?.means;
    const last = day === undefined ? month.last : afterDayWord(tokens, dayPlace + 1);
    return { ...base, last, month: month.month, means, ...(day !== undefined && { day }) };
  }
  if (!found.said || !orders.includes('ydm')) return undefined;
  const [day, later] = [dayOf(tokens[place]), monthOf(context, afterPoint(tokens, place + 1))];
  if (day === undefined || later === undefined) return undefined;
  return { ...base, last: later.last, month: later.month, day, means: later.means, order: 'day-first' };
}

// "26, 1991", which has its month from "December 25-".
function dayAndYear(context: Context, at: number, before: Part | undefined): Part | undefined {
  if (before?.order !== 'month-first' || before.day === undefined) return undefined;
  const day = dayOf(context.tokens[at]);
  if (day === undefined) return undefined;
  const part = withYear(context, { first: at, last: at + 1, day, order: 'none', mark: '' });
  return part.year === undefined ? undefined : part;
}

function dayAlone({ tokens }: Context, at: number): Part | undefined {
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  const last = afterDayWord(tokens, afterPoint(tokens, at + 1));
  return { first: at, last, day, order: 'none', mark: '', means: tokens[at]?.ending?.means };
}

function withYear(context: Context, part: Part): Part {
  const place = afterFillers(context.tokens, afterPoint(context.tokens, part.last), part.last, 'year');
  const found = yearAt(context, place);
  // "On 5 May, 2000 people": behind a comma a number may count.
  const counts = isMark(context.tokens[part.last], ',') && has(context.tokens[found?.last ?? 0], 'count');
  if (found === undefined || counts) return part;
  return { ...part, last: found.last, year: found.year, means: found.means ?? part.means };
}

function monthOf(
  context: Context,
  at: number,
): { month: number; last: number; means: Part['means'] } | undefined {
  const { tokens, index } = context;
  const start = has(tokens[at], 'month-word') && tokens[at]?.month === 0 ? at + 1 : at;
  const token = tokens[start];
  if (token === undefined || token.month === 0) return undefined;
  if (!token.capital && index.alsoWords.has(token.text) && !isBetweenNumbers(tokens, start)) return undefined;
  let last = start + 1;
  // "كانون الأول/ديسمبر": one month by two names.
  if (isMark(tokens[last], '/') && tokens[last + 1]?.month === token.month) last += 2;
  const { ending } = tokens[last - 1] ?? token;
  if (has(tokens[last], 'month-word')) last += 1;
  return { month: token.month, last, means: ending?.means };
}

// "1 may 2023", where "they may 2023 times" has no day.
function isBetweenNumbers(tokens: readonly Token[], at: number): boolean {
  const before = has(tokens[at - 1], 'filler') ? tokens[at - 2] : tokens[at - 1];
  const behind = isMark(tokens[at + 2], ',') ? tokens[at + 3] : (tokens[at + 2] ?? tokens[at + 1]);
  const year = (token: Token | undefined) => token?.kind === 'number' && token.digits === 4;
  const dayBefore = dayOf(before) !== undefined && year(tokens[at + 1]);
  return dayBefore || (dayOf(tokens[at + 1]) !== undefined && year(behind));
}

function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined || !(token.value >= 1 && token.value <= 31) || token.digits > 2) return undefined;
  return token.ending === undefined || token.ending.of.includes('day') ? token.value : undefined;
}

// A month and a number that stand so close are a name: "may12".
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end && tokens[at - 1]?.kind === 'word';
}

function afterDayWord(tokens: readonly Token[], at: number): number {
  return has(tokens[at], 'day-word') ? at + 1 : at;
}

// The point of "8. Dezember" and "Dec. 8", which ends no sentence.
function afterPoint(tokens: readonly Token[], at: number): number {
  const [point, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!isMark(point, '.․') || point?.spaced) return at;
  const isShort = before?.kind === 'number' ? before.digits <= 2 : (before?.text.length ?? 9) <= 5;
  return isShort && next !== undefined && before?.text !== 'may' ? at + 1 : at;
}

/** Behind a comma, "of", "day of", or the hyphens of "8-Dec-1991". */
function afterFillers(tokens: readonly Token[], at: number, from: number, next: 'month' | 'year'): number {
  let place = at;
  if (isMark(tokens[place], '-') && isTight(tokens, place) && isHyphenated(tokens, place, next))
    return place + 1;
  for (let passed = 0; passed < 4; passed += 1) {
    const token = tokens[place];
    const comma = isMark(token, ',،') && place < from + 3 && next === 'year';
    const word = has(token, 'filler', 'day-word', 'month-word') && token?.month === 0;
    if (!comma && !word) break;
    place += 1;
  }
  return place;
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
}

function isHyphenated(tokens: readonly Token[], at: number, next: 'month' | 'year'): boolean {
  if (next === 'year') return isMark(tokens[at - 2], '-') && tokens[at + 1]?.digits === 4;
  return isMark(tokens[at + 2], '-') && isTight(tokens, at + 2) && tokens[at + 3]?.digits === 4;
}

function withMarkBehind(context: Context, part: Part): Part {
  const { tokens } = context;
  const { last } = part;
  const share = shares.find((one) => has(tokens[last], `${one}-behind`));
  if (share !== undefined && part.day === undefined) return { ...part, last: last + 1, share };
  if (has(tokens[last], 'about-behind')) return { ...part, last: last + 1, mark: '~' };
  const bracket =
    isMark(tokens[last], '([') && isMark(tokens[last + 1], '?') && isMark(tokens[last + 2], ')]');
  if (bracket) return { ...part, last: last + 3, mark: '?' };
  const asks = isMark(tokens[last], '?') && tokens[last]?.spaced === false;
  if (!asks || part.year === undefined || isQuestion(tokens, last)) return part;
  return { ...part, last: last + 1, mark: '?' };
}

const questions =
  /^(?:did|was|were|is|are|when|who|what|why|how|which|where|do|does|can|could|will|would|should|has|have|had|if)$/;

function isQuestion(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 60); place -= 1) {
    const token = tokens[place];
    if (token === undefined || (isMark(token, '.!?') && tokens[place + 1]?.capital === true)) return false;
    if (questions.test(token.text)) return true;
  }
  return false;
}
