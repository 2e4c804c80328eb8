import { bothStylesAt } from './both-styles.ts';
import { centuryAt, romanForm, shortCentury } from './century.ts';
import {
  dayAlone,
  dayAndYear,
  dayThenMonth,
  monthThenRest,
  yearBesideDay,
  yearThenRest,
} from './day-and-month.ts';
import { withMarkBehind } from './mark-behind.ts';
import { isIdentifier, readNumeral } from './numeral.ts';
import { calendarBeside } from './other-calendar.ts';
import { withMark, type Context, type Division, type Mark, type Part } from './part.ts';
import { divisionAt, mayDivide } from './division.ts';
import { seasonAt } from './season.ts';
import { decadeAt } from './decade.ts';
import { shares, type Share } from './table.ts';
import { has, isMark, type Token } from './token.ts';
import { yearAlone } from './years.ts';

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
  let division: (Division & { readonly last: number }) | undefined;
  let first: number | undefined;
  for (let token = tokens[place]; token !== undefined && place < at + mostPassed; token = tokens[place]) {
    const divided = divisionAt(tokens, place);
    if (divided !== undefined) {
      division = divided;
      first ??= place;
      place = divided.last;
      continue;
    }
    const said = shares.find((one) => has(token, one));
    const step = has(token, 'about') || isMark(token, '~≈') ? '~' : has(token, 'perhaps') ? '?' : undefined;
    if (step !== undefined) mark = withMark(mark, step);
    else if (said !== undefined) share = said;
    else if (!isPassed(tokens, place)) break;
    if (step !== undefined || said !== undefined) first ??= place;
    place += 1;
  }
  const core = readCore(context, place, after);
  if (core === undefined)
    return division && { first: first ?? at, last: division.last, division, order: 'none', mark };
  const marked = withMarkBehind(context, core);
  const beside = core.bothStyles !== true && calendarBeside(context, core);
  return {
    ...marked,
    first: first ?? core.first,
    mark: withMark(mark, marked.mark),
    ...(share !== undefined && { share }),
    ...(division !== undefined && { division }),
    ...(beside && { otherCalendar: true }),
  };
}

// Words before a date that say how exact it is; more of them are no words of one.
const mostPassed = 16;

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
    has(token, 'century', 'year-word', 'bc', 'ad', 'month-word') ||
    token.roles.some((role) => role.startsWith('decade-')) ||
    romanForm.test(token.text) ||
    shortCentury.test(token.text) ||
    mayDivide(token)
  );
}

// What stands before a date and says nothing of it: "Friday," "the", "mid-".
function isPassed(tokens: readonly Token[], place: number): boolean {
  const [token, before] = [tokens[place], tokens[place - 1]];
  if (token === undefined || token.month > 0) return false;
  if (has(token, 'weekday', 'filler', 'day-word', 'month-word', 'inclusive') && !has(token, 'to'))
    return true;
  if (has(before, 'weekday')) return isMark(token, ',.');
  // French "l'automne".
  if (isMark(token, "'’") && before?.text.length === 1 && has(before, 'filler')) return !token.spaced;
  if (has(before, 'early', 'mid', 'late')) return isMark(token, '-') && !token.spaced;
  if (!has(before, 'about', 'perhaps')) return false;
  return has(token, 'cue') || (isMark(token, '.') && !token.spaced);
}

function readCore(context: Context, at: number, after: Part | undefined): Part | undefined {
  const { orders } = context.index.table;
  return (
    numeralAt(context, at) ??
    bothStylesAt(context, at) ??
    decadeAt(context, at, after) ??
    centuryAt(context, at) ??
    (orders.includes('ymd') || orders.includes('ydm') ? yearThenRest(context, at) : undefined) ??
    yearBesideDay(context, at) ??
    dayThenMonth(context, at) ??
    monthThenRest(context, at) ??
    seasonAt(context, at, after) ??
    dayAndYear(context, at, after) ??
    yearAlone(context, at, after) ??
    dayAlone(context, at)
  );
}

function numeralAt(context: Context, at: number): Part | undefined {
  const { tokens, index, numeralOrder } = context;
  const token = tokens[at];
  const short = shortNumeralAt(context, at) ?? context.rare?.numeral(context, at);
  if (short !== undefined) return short;
  if (token?.kind !== 'numeral' || isIdentifier(tokens, at)) return undefined;
  const whole = readNumeral(token.text, numeralOrder ?? index.table.numeralOrder);
  if (whole.length === 0 && token.text.includes('/') && token.text.includes('-')) return undefined;
  const last = has(tokens[at + 1], 'year-word') ? at + 2 : at + 1;
  return { first: at, last, whole, digits: token.text, order: 'none', mark: '', means: token.ending?.means };
}

// "10.12.–15.12.1994", "30/4–1/5/1993", "vom 30.4. bis 2.5.1994": the first has its year from the second.
function shortNumeralAt({ tokens, index, numeralOrder }: Context, at: number): Part | undefined {
  const short = dayAndMonthInDigits(tokens, at);
  if (short === undefined) return undefined;
  const { text, last } = short;
  const [joint, second] = [tokens[last], tokens[last + 1]];
  const isJoined =
    isMark(joint, '-–—') || has(joint, 'to', 'until') || (isMark(joint, '/') && text.includes('.'));
  if (!isJoined || second?.kind !== 'numeral' || !second.text.includes(text.includes('/') ? '/' : '.'))
    return undefined;
  const digits = `${text}.${second.text.slice(-4)}`;
  const whole = readNumeral(digits, numeralOrder ?? index.table.numeralOrder);
  return { first: at, last, whole, digits, order: 'none', mark: '' };
}

function dayAndMonthInDigits(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly last: number } | undefined {
  const [token, mark, month] = tokens.slice(at, at + 3);
  if (token?.kind !== 'number') return undefined;
  if (/^\d{1,2}\.\d{1,2}$/.test(token.text))
    return { text: token.text, last: isMark(mark, '.') ? at + 2 : at + 1 };
  const isTight = isMark(mark, '/') && mark?.spaced === false && month?.kind === 'number' && !month.spaced;
  const isShort = token.digits <= 2 && (month?.digits ?? 9) <= 2;
  return isTight && isShort ? { text: `${token.text}/${month.text}`, last: at + 3 } : undefined;
}
