import type { EventRecord } from '../../model/archive.ts';
import { isAfterLastAttested } from '../../model/queries.ts';
import { onlyDay } from '../../time/bounds/bounds.ts';
import { durationAsOf, durationOf, type Duration } from '../../time/bounds/duration.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Day, Qualifier, Range } from '../../time/edtf/types.ts';
import { dates } from '../../words/current.ts';
import { eventWords } from '../../words/chapters/event.ts';
import {
  qualifiedWords,
  wordsOf,
  wordsOfCalendarSpan,
  wordsOfCount,
  wordsOfDay,
  wordsOfDayCount,
  wordsOfOrdinals,
  wordsOfRange,
} from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { countsAmong, daysAmong } from '../../model/day-choices.ts';
import { leastSure, surenessOf } from '../../model/sureness.ts';

/** How long a span had lasted on a day, both ways of counting, with the working. */
export interface ToldOnDay {
  /** "87 days elapsed" */
  readonly elapsed: string;
  /** "the 88th day" */
  readonly ordinalDay: string;
  /** "2 months and 25 days"; absent when the start is not known to the day. */
  readonly calendar?: string;
  /** "87 days elapsed, as of 9 March 1995 (12 December 1994 to 9 March 1995, first day not counted)" */
  readonly working: string;
}

/**
 * Undefined unless the span had begun by that day for certain, and had not ended before it for certain; so too after the
 * day on which a span without an end was last attested. What is counted
 * from a date that is about or perhaps so says so: "about 87 days elapsed".
 */
export function toldOnDay(span: Counted, day: Day): ToldOnDay | undefined {
  const { bounds } = span;
  if (isAfterLastAttested(span, day)) return undefined;
  const lasted = durationAsOf(bounds, day);
  if (lasted.kind === 'not-begun' || lasted.begun !== 'yes' || lasted.ended !== 'no') return undefined;
  const { elapsed, inclusive, calendar } = amongDays(lasted.duration, daysAmong(span, 'start'), [day]);
  const sureness = surenessOf(span, 'start');
  const told = wordsOfDayCount(elapsed, 'elapsed', dates, sureness);
  const isExact = onlyDay(bounds.start) !== undefined;
  const theDay = say(eventWords.theOrdinalDay, { ordinal: wordsOfOrdinals(inclusive) });
  return {
    elapsed: told,
    ordinalDay: qualifiedWords(theDay, sureness),
    ...(isExact && { calendar: qualifiedWords(wordsOfCalendarSpan(calendar.least), sureness) }),
    working: say(eventWords.elapsedWorking, {
      elapsed: told,
      from: toldStart(span),
      day: wordsOfDay(day),
    }),
  };
}

/** How long a span lasted, both ways of counting. */
export interface ToldToEnd {
  /** "137" */
  readonly days: string;
  /** "137 days elapsed" */
  readonly elapsed: string;
  /** "138th day" */
  readonly ordinalDay: string;
}

/**
 * From the start of a span to one end of it: a candidate, or a day on which it still went on (latest limit `open`).
 *
 * @param sureness of the end: a count between two dates is as sure as the less sure of them
 */
export function toldToEnd(span: Counted, end: Range, sureness: Qualifier): ToldToEnd {
  const { elapsed, inclusive } = amongDays(
    durationOf(span.bounds.start, end),
    daysAmong(span, 'start'),
    daysWithin(span, end),
  );
  const least = leastSure([surenessOf(span, 'start'), sureness]);
  const ordinal = qualifiedWords(wordsOfOrdinals(inclusive), least);
  return {
    days: wordsOfCount(elapsed, dates, least),
    elapsed: wordsOfDayCount(elapsed, 'elapsed', dates, least),
    ordinalDay: say(eventWords.ordinalDay, { ordinal }),
  };
}

/** The day from which the days of a span are counted, where it is one: "about 10 May 1994". */
export function toldFirstDay(span: Counted): string | undefined {
  const first = onlyDay(span.bounds.start);
  return first === undefined ? undefined : qualifiedWords(wordsOfDay(first), surenessOf(span, 'start'));
}

/** The day or days from which a span is counted: "12 December 1994", "12 or 14 December 1994". */
export function toldStart(span: Counted): string {
  const among = daysAmong(span, 'start') ?? [];
  const words =
    among.length > 1
      ? wordsOf(requireEdtf(`[${among.map(isoDay).join(',')}]`))
      : (wordsOfRange(span.bounds.start) ?? '');
  return qualifiedWords(words, surenessOf(span, 'start'));
}

/** A duration of which it is known between which days alone it was. */
export function amongDays(
  { elapsed, inclusive, calendar }: Duration,
  from: readonly Day[] | undefined,
  to: readonly Day[] | undefined,
): Duration {
  const only = countsAmong(from, to);
  if (only === undefined) return { elapsed, inclusive, calendar };
  return {
    elapsed: { ...elapsed, only },
    inclusive: { ...inclusive, only: only.map((count) => count + 1) },
    calendar,
  };
}

/** The days on which a span can have ended, of those within a range. */
function daysWithin(span: Counted, range: Range): readonly Day[] | undefined {
  const only = onlyDay(range);
  if (only !== undefined) return [only];
  const { earliest, latest } = range;
  if (earliest.kind !== 'day' || latest.kind !== 'day') return undefined;
  return daysAmong(span, 'end')?.filter((day) => day >= earliest.day && day <= latest.day);
}

type Counted = Pick<EventRecord, 'bounds' | 'claims'>;
