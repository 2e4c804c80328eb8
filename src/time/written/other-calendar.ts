import type { Context, Part } from './part.ts';
import { has, isMark } from './token.ts';

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
  const open = isMark(tokens[last], '([,،') ? last + 1 : last;
  const name = has(tokens[open], 'filler') ? open + 1 : open;
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
