import { leastOf, mostOf } from '../../text/extremes.ts';
import { boundsOf, dayOf } from '../../time/bounds/bounds.ts';
import { findDateTexts } from '../../time/english/english-dates.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { Bounds, Day, Edtf } from '../../time/edtf/types.ts';
import { en } from '../../time/written/languages/en.ts';
import { yearlessDates } from '../../time/written/yearless.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOfRange } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { AskedDate, ReadDate } from './asked-date.ts';
import { daysInYear } from './named-times.ts';

/**
 * "late April 1995": nobody has drawn the limits of such a time. What all its readings share surely belongs to it, what
 * only some of them have may.
 *
 * @param readings EDTF texts of what it can mean
 */
export function roughTime(text: string, readings: readonly string[]): AskedDate | undefined {
  const ranges = readings.flatMap((reading) => {
    const read = readEdtf(reading);
    const days = read.kind === 'read' && isRange(read.value) ? daysOf(read.value) : undefined;
    return days === undefined ? [] : [days];
  });
  // "The second half" has limits.
  const isDrawn = ranges.every(({ first, last }) => first === ranges[0]!.first && last === ranges[0]!.last);
  return isDrawn ? undefined : asked(text, ranges);
}

/** "the first week of April", "the week of 20 December 1994": weeks that begin on any day. */
export function weeksIn(text: string): readonly ReadDate[] {
  return [...text.matchAll(weekOf)].flatMap(({ 0: lead, index, groups }): ReadDate[] => {
    const behind = index + lead.length;
    const rest = text.slice(behind);
    const [date] = findDateTexts(rest, { years: 'any' }).filter(({ start }) => start === 0);
    const [yearless] = yearlessDates(rest, en).filter(({ start }) => start === 0);
    const read = date && readEdtf(date.edtf);
    const days = read?.kind === 'read' ? daysOf(read.value) : undefined;
    const nth = groups?.['nth']?.toLowerCase();
    if (date !== undefined && days !== undefined) {
      const ranges = nth === undefined ? weekAround(days) : weekIn(days, nth);
      const end = behind + date.end;
      return ranges.length === 0 ? [] : [{ start: index, end, date: asked(text.slice(index, end), ranges) }];
    }
    const week = nth === undefined ? 0 : weekNumbers[nth];
    if (yearless === undefined || yearless.day !== undefined || week === undefined || week === 0) return [];
    const end = behind + yearless.end;
    const { month } = yearless;
    const span = { from: { month, day: week * 7 - 6 }, to: { month, day: week * 7 } };
    return [{ start: index, end, date: daysInYear(span, text.slice(index, end)) }];
  });
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

const weekNumbers: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

const weekOf = new RegExp(
  `(?<![\\p{L}\\d])(?:in\\s+|during\\s+)?(?:the\\s+)?(?:(?<nth>${Object.keys(weekNumbers).join('|')}|last|final)\\s+)?week\\s+(?:of|in)\\s+(?:the\\s+)?`,
  'giu',
);

function isRange(edtf: Edtf): boolean {
  return edtf.kind === 'interval' && !edtf.text.includes('~');
}

function daysOf(edtf: Edtf): Days | undefined {
  const { start, end } = boundsOf(edtf);
  const [first, last] = [dayOf(start.earliest), dayOf(end.latest)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

// The seven days that begin with its first, or end with it, and any between.
function weekAround({ first, last }: Days): readonly Days[] {
  if (first !== last) return [];
  return [
    { first, last },
    { first: first - 6, last: first + 6 },
  ];
}

// Weeks may be counted from a month's first day or from its first Monday; what lies outside the month is not asked for.
function weekIn({ first, last }: Days, nth: string): readonly Days[] {
  if (last - first < 27 || last - first > 30) return [];
  const week = weekNumbers[nth];
  const sunday = (day: Day) => day + ((7 - civilOf(day).weekday) % 7);
  const starts =
    week === undefined
      ? [last - 6, sunday(last) - 6]
      : [first + 7 * (week - 1), sunday(first) - 6 + 7 * (week - 1)];
  return starts.map((start) => ({ first: Math.max(first, start), last: Math.min(last, start + 6) }));
}

function asked(text: string, ranges: readonly Days[]): AskedDate {
  const [firsts, lasts] = [ranges.map(({ first }) => first), ranges.map(({ last }) => last)];
  const outer = { earliest: day(leastOf(firsts)), latest: day(mostOf(lasts)) };
  const stretch: Bounds = {
    start: { earliest: outer.earliest, latest: day(mostOf(firsts)) },
    end: { earliest: day(leastOf(lasts)), latest: outer.latest },
  };
  const written = text.trim();
  const told = say(words.roughly, { words: written, days: wordsOfRange(outer) ?? '' });
  return { text: written, told, days: { kind: 'stretches', stretches: [stretch] }, written, narrows: false };
}

function day(number: Day) {
  return { kind: 'day', day: number } as const;
}
