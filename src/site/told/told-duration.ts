import type { EventRecord } from '../../model/archive.ts';
import { onlyDay } from '../../time/bounds/bounds.ts';
import { durationAsOf, durationOf } from '../../time/bounds/duration.ts';
import type { Day, Range } from '../../time/edtf/types.ts';
import { eventWords } from '../../words/chapters/event.ts';
import {
  wordsOfCalendarSpan,
  wordsOfCount,
  wordsOfDay,
  wordsOfDayCount,
  wordsOfOrdinals,
  wordsOfRange,
} from '../../words/dates.ts';
import { say } from '../../words/say.ts';

/** How long a span had lasted on a day, both ways of counting, with the working. */
export interface ToldOnDay {
  /** "87 days elapsed" */
  readonly elapsed: string;
  /** "88th", before the noun. */
  readonly ordinalDay: string;
  /** "2 months and 25 days"; absent when the start is not known to the day. */
  readonly calendar?: string;
  /** "87 days elapsed, as of 9 March 2023 (12 December 2022 to 9 March 2023, first day not counted)" */
  readonly working: string;
}

/** Undefined unless the span had begun by that day for certain, and had not ended before it for certain. */
export function toldOnDay({ bounds }: Pick<EventRecord, 'bounds'>, day: Day): ToldOnDay | undefined {
  const lasted = durationAsOf(bounds, day);
  if (lasted.kind === 'not-begun' || lasted.begun !== 'yes' || lasted.ended !== 'no') return undefined;
  const { elapsed, inclusive, calendar } = lasted.duration;
  const told = wordsOfDayCount(elapsed, 'elapsed');
  const isExact = onlyDay(bounds.start) !== undefined;
  return {
    elapsed: told,
    ordinalDay: wordsOfOrdinals(inclusive),
    ...(isExact && { calendar: wordsOfCalendarSpan(calendar.least) }),
    working: say(eventWords.elapsedWorking, {
      elapsed: told,
      from: wordsOfRange(bounds.start) ?? '',
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
  /** "138th", before the noun. */
  readonly ordinalDay: string;
}

/** From the start of a span to one end of it: a candidate, or a day on which it still went on (latest limit `open`). */
export function toldToEnd({ bounds }: Pick<EventRecord, 'bounds'>, end: Range): ToldToEnd {
  const { elapsed, inclusive } = durationOf(bounds.start, end);
  return {
    days: wordsOfCount(elapsed),
    elapsed: wordsOfDayCount(elapsed, 'elapsed'),
    ordinalDay: wordsOfOrdinals(inclusive),
  };
}
