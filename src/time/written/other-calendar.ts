import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';

// "12th of Tishrei 1990", "Tishrei 12, 1990": its day is none of ours, whatever the year is.
function hasDayOfOther(tokens: readonly Token[], first: number): boolean {
  const isDay = (token: Token | undefined) => token?.kind === 'number' && token.digits <= 2;
  const at = isMark(tokens[first - 1], ',') ? first - 2 : first - 1;
  if (isDay(tokens[at])) return has(tokens[at - 1], 'other-month');
  if (!has(tokens[at], 'other-month')) return false;
  return isDay(tokens[at - 1]) || (has(tokens[at - 1], 'of', 'filler') && isDay(tokens[at - 2]));
}

/**
 * Whether the name of another calendar stands beside a date: "1 Farvardin 1400", "in 1441 AH", "25 October 1917 (Old
 * Style)". Such a date is none of ours. Other calendars' months may stand beside years of ours as well ("Ramadan
 * 1995"), which tell themselves by their number.
 */
export function calendarBeside({ tokens }: Context, { first, last, year }: Part): boolean {
  const isOld = year === undefined || year < 1600;
  const before = isMark(tokens[first - 1], ',:=') ? tokens[first - 2] : tokens[first - 1];
  if (has(before, 'other-calendar') || (isOld && has(before, 'other-month'))) return true;
  if (isOld && has(tokens[last], 'other-month')) return true;
  if (hasDayOfOther(tokens, first)) return true;
  const open = isMark(tokens[last], '([,،') ? last + 1 : last;
  let name = open;
  while (has(tokens[name], 'filler') && !has(tokens[name], 'other-calendar') && name < open + 3) name += 1;
  if (!has(tokens[name], 'other-calendar')) return false;
  // "12 December 1994 (old style: 29 November 1994)": it names the calendar of the other.
  const other = tokens[isMark(tokens[name + 1], ':,=') ? name + 2 : name + 1];
  return (
    open === last ||
    other === undefined ||
    other.kind === 'mark' ||
    (other.kind === 'word' && other.month === 0)
  );
}
