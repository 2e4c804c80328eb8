import { boundsOf, dayOf, rangeOfDay } from '../../time/bounds/bounds.ts';
import { findDateTexts } from '../../time/english/english-dates.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { Bounds, Edtf, Limit, Range } from '../../time/edtf/types.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOf } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { decodeBounds } from '../index/when.ts';
import { foldToken } from '../text/fold.ts';

/** Days that a query asks for. */
export interface AskedDate {
  /** As the query has it: "since December 1994". */
  readonly text: string;
  /** As it was understood: "since December 1994", "during: Stoppage of the Lachen corridor". */
  readonly told: string;
  readonly days: AskedDays;
  /** The words that a passage may hold, whatever its own days are. */
  readonly written?: string;
  /** The same dates as pages print them, which a passage may hold as well. */
  readonly printed?: readonly string[];
  /** Every hit must fall into the days, or hold the words; otherwise they are one thing asked among others. */
  readonly narrows: boolean;
  /** No hit may surely fall into them. */
  readonly denied?: true;
}

export type AskedDays =
  /** Any of these; where the ends of one are ranges, days between may belong to it. */
  | { readonly kind: 'stretches'; readonly stretches: readonly Bounds[] }
  /** "12 December", "28 April to 1 May": the second may lie in the year behind. */
  | { readonly kind: 'every-year'; readonly from: DayOfYear; readonly to: DayOfYear }
  /** A listing of such. */
  | { readonly kind: 'any'; readonly of: readonly AskedDays[] };

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** A date that was read in a query, and where its words stand there. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly date: AskedDate;
  /** The date with its own weekday, where another is written beside it. */
  readonly slip?: string;
}

export type Relation = 'before' | 'until' | 'since' | 'after' | 'during';

/** How a query puts something before, within or behind another. */
export const relations: Readonly<Record<string, Relation>> = {
  before: 'before',
  'prior to': 'before',
  'not before': 'since',
  'no earlier than': 'since',
  'not earlier than': 'since',
  'not after': 'until',
  'no later than': 'until',
  'not later than': 'until',
  until: 'until',
  till: 'until',
  'up to': 'until',
  since: 'since',
  after: 'after',
  following: 'after',
  during: 'during',
  throughout: 'during',
  'on the day of': 'during',
};

/** The days that stand in a relation to dates, any of which may be meant. */
export function related(
  relation: Relation,
  dates: readonly Edtf[],
  text: string,
): Omit<AskedDate, 'narrows'> {
  const printed = dates.map((one) => wordsOf(one));
  const date = listWords(printed, 'or');
  const told = relation === 'during' ? date : say(words[relation], { date });
  const stretches = joined(dates.flatMap(membersOf).map(exactBounds)).map((one) => stretchOf(relation, one));
  return { text, told, days: { kind: 'stretches', stretches }, ...(relation === 'during' && { printed }) };
}

/** From the first day of one date to the last of another; no day where the other ends before the one begins. */
export function spanOf(one: AskedDate, other: AskedDate, text: string): AskedDate | undefined {
  const [first, last] = [one, other].map(({ days }) => (days.kind === 'stretches' ? days.stretches : []));
  const [start, end] = [first?.[0]?.start, last?.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const [from = Infinity, to = -Infinity] = [dayOf(start.earliest), dayOf(end.latest)];
  if (one.printed === undefined || other.printed === undefined) return undefined;
  const told = say(words.fromTo, { first: one.told, last: other.told });
  return {
    text,
    told,
    days: { kind: 'stretches', stretches: from > to ? [] : [{ start, end }] },
    written: text,
    narrows: true,
  };
}

/** The days that stand in a relation to things with bounds, any of which may be meant. */
export function ofBounds(
  relation: Relation,
  title: string,
  bounds: readonly Bounds[],
  text: string,
): AskedDate {
  const told = say(words[relation], { date: title });
  const stretches = bounds.map((one) => stretchOf(relation, one));
  return { text, told, days: { kind: 'stretches', stretches }, written: text, narrows: true };
}

/** The days that stand in a relation to spans, any of which may be meant. */
export function ofSpans(
  relation: Relation,
  spans: readonly SearchSpan[],
  text: string,
): AskedDate | undefined {
  const bounds = spans.flatMap(({ when }) => decodeBounds(when) ?? []);
  const title = listWords(
    spans.map((one) => one.title),
    'or',
  );
  return bounds.length === 0 ? undefined : ofBounds(relation, title, bounds, text);
}

/** The spans that have this name; else those, few, whose titles have all of its words. */
export function spansCalled(name: string, spans: readonly SearchSpan[]): readonly SearchSpan[] {
  const exact = spans.filter((one) => isCalled(name, one));
  if (exact.length > 0) return exact.slice(0, 1);
  const words = wordsIn(name);
  const some = spans.filter(({ title }) => {
    const its = wordsIn(title);
    return words.length > 0 && words.every((word) => its.includes(word));
  });
  return some.length > mostSpans ? [] : some;
}

const mostSpans = 3;

/** Whether a span has this name. */
export function isCalled(name: string, { called, title, id }: SearchSpan): boolean {
  const fold = (text: string) => wordsIn(text).join(' ');
  return [...called, title, id].some((one) => fold(one) === fold(name));
}

function wordsIn(text: string): readonly string[] {
  const words = text.split(/[\s-]+/u).map(foldToken);
  return words.filter((word, place) => word !== '' && (place > 0 || word !== 'the'));
}

function stretchOf(relation: Relation, { start, end }: Bounds): Bounds {
  switch (relation) {
    case 'before':
      return { start: firstOfAll, end: moved(start, -1) };
    case 'until':
      return { start: firstOfAll, end };
    case 'since':
      return { start, end: lastOfAll };
    case 'after':
      return { start: moved(end, 1), end: lastOfAll };
    case 'during':
      return { start, end };
  }
}

/** The range of a reader's own first and last day, ISO; undefined when neither is given or they are no days. */
export function askedRange(from: string | undefined, to: string | undefined): AskedDate | undefined {
  const first = from === undefined ? undefined : edtfOf(from);
  const last = to === undefined ? undefined : edtfOf(to);
  if (first === undefined && last === undefined) return undefined;
  const told = rangeWords(first && wordsOf(first), last && wordsOf(last));
  const stretch = {
    start: first === undefined ? firstOfAll : exactBounds(first).start,
    end: last === undefined ? lastOfAll : exactBounds(last).end,
  };
  return { text: told, told, days: { kind: 'stretches', stretches: [stretch] }, narrows: true };
}

/** The date that a text is, as EDTF or in words. */
export function edtfOf(text: string): Edtf | undefined {
  // What is no date needs no explanation here, so the explaining parser is left out of the page's script.
  const whole = readEdtf(text.trim());
  if (whole.kind === 'read') return whole.value;
  const [found] = findDateTexts(text, { years: 'any' });
  const stated = found === undefined ? undefined : readEdtf(found.edtf);
  return stated?.kind === 'read' ? stated.value : undefined;
}

// Beyond every day that a text names.
const firstOfAll = rangeOfDay(-50_000_000);
const lastOfAll = rangeOfDay(50_000_000);

// Of a one-of set each member may be meant, and no day between them.
function membersOf(edtf: Edtf): readonly Edtf[] {
  if (edtf.kind !== 'one-of') return [edtf];
  const dates = edtf.members.filter((one) => one.kind === 'date');
  return dates.length === edtf.members.length ? dates : [edtf];
}

// "9 or 10 November": of neighbours either will do, and so will what is dated to one of the two.
function joined(all: readonly Bounds[]): readonly Bounds[] {
  return all.reduce<readonly Bounds[]>((done, one) => {
    const last = done.at(-1);
    const isNext = last !== undefined && dayOf(last.end.latest) === (dayOf(one.start.earliest) ?? 0) - 1;
    return isNext ? [...done.slice(0, -1), { start: last.start, end: one.end }] : [...done, one];
  }, []);
}

// "March 1995" asks for all of its days, where it dates something on one of them.
function exactBounds(edtf: Edtf): Bounds {
  const { start, end } = boundsOf(edtf);
  const [first, last] = [dayOf(start.earliest), dayOf(end.latest)];
  return {
    start: first === undefined ? firstOfAll : rangeOfDay(first),
    end: last === undefined ? lastOfAll : rangeOfDay(last),
  };
}

function moved({ earliest, latest }: Range, days: number): Range {
  const move = (limit: Limit): Limit =>
    limit.kind === 'day' ? { kind: 'day', day: limit.day + days } : limit;
  return { earliest: move(earliest), latest: move(latest) };
}

function rangeWords(first = '', last = ''): string {
  if (last === '') return say(words.from, { first });
  return first === '' ? say(words.to, { last }) : say(words.fromTo, { first, last });
}
