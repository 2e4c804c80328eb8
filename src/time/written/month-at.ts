import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';

/** The month that stands at a place, and where its words end. */
export function monthOf(
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
  // "كانون الأول (ديسمبر)"
  const isTwin = isMark(tokens[last], '(') && tokens[last + 1]?.month === token.month;
  if (isTwin && isMark(tokens[last + 2], ')')) last += 3;
  const { ending } = tokens[last - 1] ?? token;
  if (has(tokens[last], 'month-word')) last += 1;
  return { month: token.month, last, means: ending?.means };
}

/** The day of a month that a token names. */
export function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined || !(token.value >= 1 && token.value <= 31) || token.digits > 2) return undefined;
  return token.ending === undefined || token.ending.of.includes('day') ? token.value : undefined;
}

// "1 may 1995", where "they may 1995 times" has no day.
function isBetweenNumbers(tokens: readonly Token[], at: number): boolean {
  const before = has(tokens[at - 1], 'filler') ? tokens[at - 2] : tokens[at - 1];
  const behind = isMark(tokens[at + 2], ',') ? tokens[at + 3] : (tokens[at + 2] ?? tokens[at + 1]);
  const year = (token: Token | undefined) => token?.kind === 'number' && token.digits === 4;
  const dayBefore = dayOf(before) !== undefined && year(tokens[at + 1]);
  return dayBefore || (dayOf(tokens[at + 1]) !== undefined && year(behind));
}
