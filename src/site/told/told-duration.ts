import type { EventRecord } from '../../model/archive.ts';
import { rangeOfDay } from '../../time/bounds/bounds.ts';
import { dayNumber, durationOf } from '../../time/bounds/duration.ts';
import type { Day, DayCount, Range } from '../../time/edtf/types.ts';
import { ordinal, wordsOfDay } from '../../words/dates.ts';
import { calendarTime } from '../dates.ts';

/** How long a span had lasted on a day, both ways of counting, with the working. */
export interface ToldOnDay {
  /** "87 days elapsed" */
  readonly elapsed: string;
  /** "88th" */
  readonly ordinalDay: string;
  /** "2 months and 25 days"; absent when the start is not known to the day. */
  readonly calendar?: string;
  /** "87 days elapsed, as of 9 March 2023 (12 December 2022 to 9 March 2023, first day not counted)" */
  readonly working: string;
}

/** Undefined when the span had not begun on that day for certain, or may have ended before it. */
export function toldOnDay({ bounds }: EventRecord, day: Day): ToldOnDay | undefined {
  const { start, end } = bounds;
  if (start.latest.kind !== 'day' || start.earliest.kind !== 'day' || day < start.latest.day)
    return undefined;
  if (end.earliest.kind === 'day' && day > end.earliest.day) return undefined;
  const elapsed = `${countWords(durationOf(start, rangeOfDay(day)).elapsed)} days elapsed`;
  const exact = start.earliest.day === start.latest.day;
  const began = exact
    ? wordsOfDay(start.latest.day)
    : `between ${wordsOfDay(start.earliest.day)} and ${wordsOfDay(start.latest.day)}`;
  return {
    elapsed,
    ordinalDay: ordinalWords(dayNumber(start, day)),
    ...(exact && { calendar: calendarTime(start.latest.day, day) }),
    working: `${elapsed}, as of ${wordsOfDay(day)} (${began} to ${wordsOfDay(day)}, first day not counted)`,
  };
}

/** Days elapsed, and the day counting the first, from the start of a span to a candidate end. */
export function toldToEnd(
  { bounds }: EventRecord,
  end: Range,
): { readonly elapsed: string; readonly ordinalDay: string } {
  const { elapsed, inclusive } = durationOf(bounds.start, end);
  return { elapsed: countWords(elapsed), ordinalDay: ordinalWords(inclusive) };
}

/** "87", "263 to 292", "at least 87" */
export function countWords({ least, most }: DayCount): string {
  if (most === undefined) return `at least ${least}`;
  return least === most ? `${least}` : `${least} to ${most}`;
}

function ordinalWords({ least, most }: DayCount): string {
  if (most === undefined) return `at least ${ordinal(least)}`;
  return least === most ? ordinal(least) : `${ordinal(least)} to ${ordinal(most)}`;
}
