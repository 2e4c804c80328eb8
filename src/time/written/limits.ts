import { datesIn } from '../edtf/dates-in.ts';
import { isoDay, yearText } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { CalendarDate, Edtf, IntervalEnd } from '../edtf/types.ts';
import type { DatedWords } from './read-dates.ts';
import type { Limiting } from './table.ts';

/** Which part of an event is dated. */
export type Side = 'whole' | 'start' | 'end';

/**
 * EDTF texts that the words can mean of the whole, the start or the end of an event, the plainest first.
 *
 * "After 9 November 1992" is `[1992-11-10..]`, or `[1992-11-09..]` where the rest of that day counts; "before" likewise.
 * "Since" is `1992-11-09/..` of the whole and the day itself of the start; "until" likewise of the end. An interval of
 * the words dates the start by its first date and the end by its last, and may be one of its days (`[a..b]`). "The day
 * after 8 December 1991" is `1991-12-09`.
 */
export function meaningsOf({ readings, joint, relations }: DatedWords, of: Side): readonly string[] {
  const dates = [...readings, ...(joint === undefined ? [] : [joint])];
  const texts =
    relations.length === 0
      ? dates.flatMap((text) => [text, ...endsOf(text, of)])
      : relations.flatMap((relation) => dates.flatMap((text) => meanings(text, relation, of)));
  return [...new Set(texts)].filter((text) => readEdtf(text).kind === 'read');
}

/** EDTF texts of what was no earlier, or no later, than the words say. */
export function boundsOfMeaning(text: string, relation: Limiting): readonly string[] {
  const sides = sidesOf(text);
  if (sides === undefined) return [];
  const [first, last] = sides;
  switch (relation) {
    case 'before':
      return [`[..${beside(first, -1)}]`, `[..${first.text}]`];
    case 'after':
      return [`[${beside(last, 1)}..]`, `[${last.text}..]`];
    case 'since':
    case 'no-earlier':
    case 'not-until':
      return [`[${first.text}..]`];
    case 'until':
    case 'no-later':
    case 'ended':
    case 'since-at-least':
      return [`[..${last.text}]`, ...(relation === 'until' ? [`[..${beside(last, -1)}]`] : [])];
    case 'previous-day':
      return [`[..${beside(first, -1)}]`];
    case 'next-day':
      return [`[${beside(last, 1)}..]`];
    case 'from':
      return [];
  }
}

function meanings(text: string, relation: Limiting, of: Side): readonly string[] {
  const bounds = boundsOfMeaning(text, relation);
  switch (relation) {
    case 'from':
      return [...(of === 'end' ? [] : [text, ...endsOf(text, of)]), ...meanings(text, 'since', of)];
    case 'since':
      if (of === 'start') return [text];
      return of === 'whole' ? [`${text}/..`, `${text}/`, ...bounds] : bounds;
    case 'since-at-least':
      if (of === 'end') return boundsOfMeaning(text, 'since');
      return of === 'start' ? bounds : [`${text}/..`, ...bounds];
    case 'until':
      if (of === 'end') return [text];
      return of === 'whole' ? [`/${text}`, `../${text}`, ...bounds] : bounds;
    case 'previous-day':
    case 'next-day':
      return [...neighbourOf(text, relation), ...bounds];
    case 'not-until':
      return [...bounds, text];
    case 'ended':
      return of === 'end' ? [text, ...bounds] : [];
    case 'before':
    case 'after':
    case 'no-earlier':
    case 'no-later':
      return bounds;
  }
}

// Of a month or a year there is no day beside it that the words could name.
function neighbourOf(text: string, relation: 'previous-day' | 'next-day'): readonly string[] {
  const date = valueOf(text);
  if (date?.kind !== 'date' || date.precision !== 'day' || date.firstDay !== date.lastDay) return [];
  return [beside(date, relation === 'next-day' ? 1 : -1)];
}

function endsOf(text: string, of: Side): readonly string[] {
  const edtf = valueOf(text);
  if (edtf?.kind !== 'interval') return [];
  const [start, end] = [edtf.start, edtf.end].map(endText);
  const any = start === undefined || end === undefined ? [] : [`[${start}..${end}]`];
  const side = of === 'start' ? start : of === 'end' ? end : undefined;
  return side === undefined ? any : [side, ...any];
}

function endText(end: IntervalEnd): string | undefined {
  return end.kind === 'date' ? end.text : undefined;
}

function sidesOf(text: string): readonly [CalendarDate, CalendarDate] | undefined {
  const edtf = valueOf(text);
  const dates = edtf === undefined ? [] : datesIn(edtf);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The date of the same precision that lies right before or behind. */
function beside(date: CalendarDate, step: 1 | -1): string {
  const day = isoDay(step === 1 ? date.lastDay + 1 : date.firstDay - 1);
  const mark = /[?~%]$/.exec(date.text)?.[0] ?? '';
  switch (date.precision) {
    case 'day':
      return day + mark;
    case 'month':
      return day.slice(0, -3) + mark;
    case 'season':
      return day.slice(0, -3) + mark;
    case 'year':
    case 'decade':
    case 'century':
      return yearText(Number(day.slice(0, -6))) + mark;
  }
}

function valueOf(text: string): Edtf | undefined {
  const reading = readEdtf(text);
  return reading.kind === 'read' ? reading.value : undefined;
}
