import { dayFromCivil, daysInMonth, isoDay } from '../edtf/day.ts';
import type { Day } from '../edtf/types.ts';
import { afterFillers, afterPoint } from './fillers.ts';
import { dayOf, monthOf } from './month-at.ts';
import type { Context, Part } from './part.ts';
import { has, isMark } from './token.ts';
import { yearAt } from './years.ts';

/**
 * A day by both calendars, of which the later is the Gregorian: "25 October (7 November) 1917", "12 (25) December 1917",
 * "25 октября 1917 года (7 ноября)".
 */
export function bothStylesAt(context: Context, at: number): Part | undefined {
  const { tokens } = context;
  // "1917 թվականի հոկտեմբերի 25-ին (նոյեմբերի 7-ին)": the year may stand before both.
  const ahead = context.index.table.orders.includes('ymd') ? yearAt(context, at) : undefined;
  const one = dayAt(context, ahead === undefined ? at : afterFillers(tokens, ahead.last, at, 'month'));
  const inner = ahead ?? (one && yearBehind(context, one.last));
  const open = Math.max(inner?.last ?? at, one?.last ?? at);
  const other = isMark(tokens[open], '([') ? dayAt(context, afterStyle(context, open + 1)) : undefined;
  if (one === undefined || other === undefined) return undefined;
  const otherYear = yearBehind(context, other.last);
  const close = afterStyle(context, otherYear?.last ?? other.last);
  if (!isMark(tokens[close], ')]')) return undefined;
  const shared = one.month === undefined ? monthBehind(context, close + 1) : undefined;
  const end = shared?.last ?? close + 1;
  const outer = yearBehind(context, end);
  const year = otherYear?.year ?? inner?.year ?? outer?.year;
  const [month, otherMonth] = [one.month ?? shared?.month, other.month ?? shared?.month];
  if (year === undefined || month === undefined || otherMonth === undefined) return undefined;
  const days = [dayNumber(inner?.year ?? year, month, one.day), dayNumber(year, otherMonth, other.day)];
  return isBothStyles(days)
    ? {
        first: at,
        last: outer?.last ?? end,
        whole: [isoDay(days.reduce((a, b) => Math.max(a, b)))],
        ...wholeDay,
      }
    : undefined;
}

const wholeDay = { order: 'none', mark: '', bothStyles: true } as const;

/** The calendars are 10 to 13 days apart since there are two. */
function isBothStyles([a = 0, b = 0]: readonly Day[]): boolean {
  return Math.abs(a - b) >= 10 && Math.abs(a - b) <= 13;
}

interface DayAt {
  readonly day: number;
  readonly month?: number | undefined;
  readonly last: number;
}

/** A day with its month, or alone, as in "12 (25) December". */
function dayAt(context: Context, at: number): DayAt | undefined {
  const { tokens } = context;
  const ahead = monthOf(context, at);
  const place = ahead === undefined ? at : afterPoint(tokens, ahead.last);
  const day = dayOf(tokens[place]);
  if (day === undefined) return undefined;
  if (ahead !== undefined) return { day, month: ahead.month, last: place + 1 };
  const behind = monthBehind(context, at + 1);
  return { day, month: behind?.month, last: behind?.last ?? at + 1 };
}

function monthBehind(context: Context, at: number): ReturnType<typeof monthOf> {
  return monthOf(context, afterFillers(context.tokens, afterPoint(context.tokens, at), at, 'month'));
}

function yearBehind(context: Context, at: number): ReturnType<typeof yearAt> {
  return yearAt(context, afterFillers(context.tokens, at, at, 'year'));
}

// "(O.S. 25 October)", "(7 November, new style)".
function afterStyle({ tokens }: Context, at: number): number {
  let place = at;
  while (has(tokens[place], 'other-calendar', 'our-calendar', 'filler') || isMark(tokens[place], ',:='))
    place += 1;
  return place;
}

function dayNumber(year: number, month: number, day: number): number {
  return dayFromCivil(year, month, Math.min(day, daysInMonth(year, month)));
}
