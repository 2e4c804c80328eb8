import { dayFromCivil, daysInMonth } from '../edtf/day.ts';
import { meantBy } from '../written/weekday-dates.ts';
import { besideInSentence, type Anchor, type Anchors } from './anchors.ts';
import type { Incomplete } from './meaning.ts';
import { dated, unresolved, type Resolution, type Surrounding } from './resolution.ts';
import { dayOfTime, firstDayOf, timeAt, weekdayOf, type CalendarTime } from './time-value.ts';

/** A month, day of a month, season or weekday with the year or week that its words leave out. */
export function completed(what: Incomplete, around: Surrounding): Resolution {
  const { anchors, missingYear } = around;
  if (what.weekday !== undefined && what.day !== undefined)
    return ofDayAndWeekday({ ...what, weekday: what.weekday, day: what.day }, around);
  if (what.weekday !== undefined) return ofWeekday(what.weekday, around);
  if (missingYear === 'narrative') {
    return inNarrative(what, around);
  }
  const { document } = anchors;
  const day = document && (dayOfTime(document.time) ?? firstDayOf(document.time));
  if (document === undefined || day === undefined) return unresolved('no-document-date', 'year-of-document');
  const { year } = document.time;
  if (what.quarter !== undefined) {
    // Of a quarter is told when it has begun.
    const isAhead = dayFromCivil(year, what.quarter * 3 - 2, 1) > day;
    return complete(what, document, isAhead ? year - 1 : year, 'year-of-document');
  }
  const distances = [year - 1, year, year + 1].map((one) => {
    const time = timeOf(what, one);
    const first = time === undefined ? undefined : middleOf(time);
    return { year: one, distance: first === undefined ? Infinity : Math.abs(first - day) };
  });
  const nearest = distances.reduce((a, b) => (b.distance < a.distance ? b : a));
  // "In May 2021 and again in November": two reckonings, and nobody can say which is meant.
  const beside = besideInSentence(around);
  if (beside !== undefined && narrativeYear(what, beside.time) !== nearest.year)
    return unresolved('unclear', 'year-of-document');
  return complete(what, document, nearest.year, 'year-of-document');
}

function complete(
  what: Incomplete,
  from: Anchor,
  year: number,
  rule: 'year-of-text' | 'year-of-document',
): Resolution {
  const time = timeOf(what, year);
  if (time === undefined) return unresolved('no-such-day', rule);
  return { value: dated(time), rule, from: from.from };
}

function inNarrative(what: Incomplete, { anchors, passage }: Surrounding): Resolution {
  const before = yearBefore(anchors);
  if (before === undefined) return unresolved('no-date-before', 'year-of-text');
  // A winter is of two years.
  if (what.season === 24) return unresolved('unclear', 'year-of-text');
  // A year alone, "in 1976", may be that of which the text goes on to tell, or one that it speaks of by the way.
  if (monthOf(before.time) === undefined) {
    const told = anchors.text.findLast(({ time }) => monthOf(time) !== undefined);
    const near = told?.from.kind === 'text' && passage - told.from.passage <= farthest;
    if (told !== undefined && near && !isNextYear(told.time, before.time))
      return unresolved('unclear', 'year-of-text');
  }
  if (isAside(before, anchors, passage)) return unresolved('unclear', 'year-of-text');
  return complete(what, before, narrativeYear(what, before.time), 'year-of-text');
}

/**
 * Whether a date lies far from the one before it, so that a text may have spoken of it by the way: "protesters did the
 * same in November 2008" amid the events of 2003.
 */
function isAside(one: Anchor, { text }: Anchors, passage: number): boolean {
  const before = text[text.lastIndexOf(one) - 1];
  if (before?.from.kind !== 'text' || passage - before.from.passage > 1) return false;
  const months = monthsOf(one.time) - monthsOf(before.time);
  return months > mostMonthsOn || months < -mostMonthsBack;
}

const mostMonthsOn = 12;
const mostMonthsBack = 6;

function monthsOf(time: CalendarTime): number {
  return time.year * 12 + (monthOf(time) ?? 6);
}

// Passages back in which a date with a month still tells where a narrative stands.
const farthest = 2;

function isNextYear(told: CalendarTime, { year }: CalendarTime): boolean {
  return year === told.year || year === told.year + 1;
}

// Months back that a narrative goes; what lies farther back is of the year after.
const farthestBack = 5;

function narrativeYear(what: Incomplete, time: CalendarTime): number {
  const [named, own] = [monthOf(what), monthOf(time)];
  if (named === undefined || own === undefined) return time.year;
  const ahead = named - own;
  if (ahead < -farthestBack) return time.year + 1;
  return ahead >= 12 - farthestBack ? time.year - 1 : time.year;
}

/** The month, or the middle one of a season. */
function monthOf({ month, season }: Incomplete): number | undefined {
  return month ?? (season === undefined ? undefined : (season - 20) * 3 + 1);
}

function yearBefore({ text }: Anchors): Anchor | undefined {
  return text.findLast(({ time }) => time.unit !== 'decade' && time.unit !== 'century');
}

function ofWeekday(weekday: number, { anchors: { document }, missingYear }: Surrounding): Resolution {
  if (missingYear === 'narrative') return unresolved('speaker', 'neighbour');
  const day = document && dayOfTime(document.time);
  if (document === undefined || day === undefined) return unresolved('no-document-date', 'neighbour');
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return { value: dated(timeAt(day - back, 'day')), rule: 'neighbour', from: document.from };
}

/** "Monday, 9 August", "Monday the 9th": the weekday tells more of its year than the document's date does. */
function ofDayAndWeekday(
  { weekday, ...what }: Incomplete & { readonly weekday: number; readonly day: number },
  around: Surrounding,
): Resolution {
  const { document } = around.anchors;
  const own = document && dayOfTime(document.time);
  const isNews = around.missingYear === 'document' && document !== undefined && own !== undefined;
  const plain = what.month === undefined ? undefined : completed(what, around);
  if (!isNews || (plain !== undefined && plain.value.kind !== 'date'))
    return plain ?? unresolved('no-document-date', 'year-of-document');
  const day = meantBy({ ...what, weekday: weekday + 1 }, own);
  return day === undefined
    ? unresolved('no-such-day', 'year-of-document')
    : { value: dated(timeAt(day, 'day')), rule: 'year-of-document', from: document.from };
}

function timeOf({ month, day, season, quarter }: Incomplete, year: number): CalendarTime | undefined {
  if (quarter !== undefined) return { unit: 'quarter', year, nth: quarter };
  if (season !== undefined) return { unit: 'season', year, season };
  if (month === undefined) return undefined;
  if (day === undefined) return { unit: 'month', year, month };
  return day > daysInMonth(year, month) ? undefined : { unit: 'day', year, month, day };
}

function middleOf({ year, month, day, season, nth }: CalendarTime): number {
  if (nth !== undefined) return dayFromCivil(year, nth * 3 - 1, 15);
  if (season !== undefined) return dayFromCivil(year, (season - 20) * 3 + 1, 15);
  return dayFromCivil(year, month ?? 1, day ?? 15);
}

/** The month, season or weekday so many before or after a date; `step` 0 is the one of its year or week. */
export function namedTime(what: Incomplete, step: number, from: CalendarTime): CalendarTime | undefined {
  if (what.weekday !== undefined) {
    const day = dayOfTime(from);
    if (day === undefined) return undefined;
    const own = weekdayOf(day);
    if (step === 0) return timeAt(day - own + what.weekday, 'day');
    const away = (what.weekday - own + 7) % 7;
    return timeAt(step > 0 ? day + (away === 0 ? 7 : away) : day - (away === 0 ? 7 : 7 - away), 'day');
  }
  if (step === 0) return timeOf(what, from.year);
  const months = { month: what.month ?? 0, own: from.month ?? 0 };
  if (from.month === undefined) return undefined;
  const begins = what.season === undefined ? months.month : (what.season - 20) * 3;
  const isLater = begins > months.own;
  return timeOf(what, from.year + (step > 0 ? (isLater ? 0 : 1) : begins < months.own ? 0 : -1));
}
