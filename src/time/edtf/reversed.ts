import { yearText } from './day.ts';
import type { CalendarDate, EdtfProblem } from './types.ts';

/**
 * What to say of two dates of which the later stands first. Dates of one year may have lost the turn of it: "from
 * 28 December to 3 January 1995" is no time of January to December, so where that is the shorter both years are named.
 *
 * @param joint what stands between the two
 */
export function reversedProblem(
  text: string,
  what: string,
  [first, last]: readonly [CalendarDate, CalendarDate],
  joint: '/' | '..',
): EdtfProblem {
  const swapped = `${last.text}${joint}${first.text}`;
  const turned = turnedLength(first, last) < first.lastDay - last.firstDay;
  if (!turned) return { kind: 'invalid', message: `${text}: ${what}`, suggestion: swapped };
  const [before, behind] = [inYear(first, first.year - 1), inYear(last, last.year + 1)];
  const readings = [`${before}${joint}${last.text}`, `${first.text}${joint}${behind}`];
  return {
    kind: 'invalid',
    message: `${text}: ${what}: over the turn of the year it is ${readings.join(' or ')}`,
  };
}

function turnedLength(first: CalendarDate, last: CalendarDate): number {
  if (first.year !== last.year || first.month === undefined || last.month === undefined) return Infinity;
  return last.lastDay + 365 - first.firstDay;
}

function inYear({ text, year }: CalendarDate, other: number): string {
  return text.replace(yearText(year), yearText(other));
}
