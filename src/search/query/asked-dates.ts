import { boundsOf, dayOf, rangeOfDay } from '../../time/bounds/bounds.ts';
import { findDateTexts } from '../../time/english/english-dates.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { Bounds, Day, Edtf } from '../../time/edtf/types.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { foldToken } from '../text/fold.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { operatorEntry } from '../index/operators.ts';
import type { Operator } from './query.ts';
import { decodeBounds } from '../index/when.ts';

/** A stretch of days that a query asks for. */
export interface AskedDate {
  /** As the query has it: "since December 2022". */
  readonly text: string;
  /** As it was understood: "since December 2022", "during: Stoppage of the Lachen corridor". */
  readonly told: string;
  readonly first: Day;
  readonly last: Day;
  /** The words of a plain date, which a passage may hold; absent where only the days count. */
  readonly written?: string;
}

export interface AskedDates {
  readonly dates: readonly AskedDate[];
  /** The query without them. */
  readonly rest: string;
}

/**
 * Dates in a query, outside quotation marks and operators: "1 March 2023", "before 2022", "since December 2022",
 * "between 9 November 2020 and 1 March 2023", and spans by name: "during the stoppage".
 */
export function readDates(query: string, spans: readonly SearchSpan[]): AskedDates {
  const plain = query
    .replace(untouched, (piece) => ' '.repeat(piece.length))
    // In a query "march 2023" is a month, typed in haste.
    .replace(monthNames, (name) => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase());
  const found = [
    ...spansIn(plain, spans),
    ...daysIn(plain, spans),
    ...datesIn(plain),
    ...yearAlone(plain),
  ].sort((a, b) => a.start - b.start);
  const dates: AskedDate[] = [];
  let rest = '';
  let at = 0;
  for (const { start, end, date } of found) {
    if (start < at) continue;
    dates.push(date);
    rest += `${query.slice(at, start)} `;
    at = end;
  }
  return { dates, rest: (rest + query.slice(at)).trim() };
}

/** The days that operators of dates, such as `before:`, ask for; a value that names none is given back. */
export function datesOfOperators(
  operators: readonly Operator[],
  spans: readonly SearchSpan[],
): { readonly dates: readonly AskedDate[]; readonly unknown: readonly Operator[] } {
  const dates: AskedDate[] = [];
  const unknown: Operator[] = [];
  for (const operator of operators) {
    const { name, value } = operator;
    const entry = operatorEntry(name);
    if (entry.kind !== 'date') continue;
    const { relation } = entry;
    const span = relation === 'during' ? spans.find((one) => isCalled(value, one)) : undefined;
    const edtf = span === undefined ? edtfOf(value) : undefined;
    const date =
      span === undefined ? edtf && related(relation, edtf, `${name}:${value}`) : duringSpan(span, value);
    if (date === undefined) unknown.push(operator);
    else dates.push(date);
  }
  return { dates, unknown };
}

/** The range of a reader's own first and last day, ISO; undefined when neither is given or they are no days. */
export function askedRange(from: string | undefined, to: string | undefined): AskedDate | undefined {
  const first = from === undefined ? undefined : edtfOf(from);
  const last = to === undefined ? undefined : edtfOf(to);
  if (first === undefined && last === undefined) return undefined;
  const told = rangeWords(first && wordsOf(first), last && wordsOf(last));
  return {
    text: told,
    told,
    first: first === undefined ? earliestDay : outerDays(boundsOf(first)).first,
    last: last === undefined ? latestDay : outerDays(boundsOf(last)).last,
  };
}

function rangeWords(first = '', last = ''): string {
  if (last === '') return say(words.from, { first });
  return first === '' ? say(words.to, { last }) : say(words.fromTo, { first, last });
}

/** The asked days as bounds, for comparing with those of a record. */
export function boundsOfAsked({ first, last }: AskedDate): Bounds {
  return { start: rangeOfDay(first), end: rangeOfDay(last) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly date: AskedDate;
}

type Relation = 'before' | 'until' | 'since' | 'after' | 'during';

// Beyond every day that a text names.
const earliestDay = -50_000_000;
const latestDay = 50_000_000;

const monthNames =
  /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/giu;
const untouched = /["“”„«»][^"“”„«»]*["“”„«»]|\p{L}{2,}:\S+/gu;
const relations: Readonly<Record<string, Relation>> = {
  before: 'before',
  'prior to': 'before',
  until: 'until',
  till: 'until',
  'up to': 'until',
  by: 'until',
  since: 'since',
  from: 'since',
  after: 'after',
  during: 'during',
  in: 'during',
  on: 'during',
  of: 'during',
};
const relationBefore = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(relations).join('|')})\\s+(?:the\\s+)?$`,
  'iu',
);

function datesIn(text: string): readonly Stretch[] {
  return findDateTexts(text, { years: 'any' }).flatMap(({ start, end, edtf: written }): Stretch[] => {
    const edtf = edtfOf(written);
    if (edtf === undefined) return [];
    const lead = relationBefore.exec(text.slice(0, start));
    const relation = relations[lead?.[1]?.toLowerCase() ?? ''] ?? 'during';
    const first = lead?.index ?? start;
    const asked = text.slice(first, end);
    const date = related(relation, edtf, asked);
    const isPlain = relation === 'during' && edtf.kind === 'date';
    return [{ start: first, end, date: isPlain ? { ...date, written: text.slice(start, end) } : date }];
  });
}

function spansIn(text: string, spans: readonly SearchSpan[]): readonly Stretch[] {
  return [...text.matchAll(/(?<![\p{L}\d])during\s+(?:the\s+)?(?<name>\p{L}[\p{L}\s-]*)/giu)].flatMap(
    ({ 0: whole, index, groups }): Stretch[] => {
      const words = (groups?.['name'] ?? '').trim().split(/\s+/u);
      // The longest run of words that names a span: "during the stoppage talks" names one with its first word.
      for (let count = words.length; count > 0; count--) {
        const name = words.slice(0, count).join(' ');
        const span = spans.find((one) => isCalled(name, one));
        if (span === undefined) continue;
        const end = index + whole.indexOf(name, 6) + name.length;
        return [{ start: index, end, date: duringSpan(span, text.slice(index, end)) }];
      }
      return [];
    },
  );
}

// "day 80 of the strike"; without the name of a span it is a day of the one that the archive counts by.
function daysIn(text: string, spans: readonly SearchSpan[]): readonly Stretch[] {
  return [...text.matchAll(dayOfSpan)].flatMap(({ 0: whole, index, groups }): Stretch[] => {
    const { number = '', name } = groups ?? {};
    const named = name === undefined ? undefined : spans.find((one) => isCalled(name.trim(), one));
    const span = named ?? spans.find(({ called }) => called.length > 0);
    const start = span && decodeBounds(span.when)?.start;
    if (span === undefined || start?.earliest.kind !== 'day' || start.latest.kind !== 'day') return [];
    const count = Number(number) - 1;
    const asked = named === undefined && name !== undefined ? whole.slice(0, -name.length) : whole;
    const date: AskedDate = {
      text: asked.trim(),
      told: say(words.dayOf, { day: number, span: span.title }),
      first: start.earliest.day + count,
      last: start.latest.day + count,
      written: asked.trim(),
    };
    return [{ start: index, end: index + asked.trimEnd().length, date }];
  });
}

const dayOfSpan =
  /(?<![\p{L}\d])day\s+(?<number>[1-9]\d{0,4})(?![\p{L}\d-])(?:\s+of\s+(?:the\s+)?(?<name>\p{L}[\p{L} -]*))?/giu;

// A number that is all there is may be a year, whether or not a text would mean one by it.
function yearAlone(text: string): readonly Stretch[] {
  const year = text.trim();
  const edtf = /^[1-9]\d{2,3}$/.test(year) ? edtfOf(year.padStart(4, '0')) : undefined;
  if (edtf === undefined) return [];
  const start = text.indexOf(year);
  return [{ start, end: start + year.length, date: { ...related('during', edtf, year), written: year } }];
}

function isCalled(name: string, { called, title, id }: SearchSpan): boolean {
  const fold = (text: string) =>
    text
      .split(/[\s-]+/u)
      .map(foldToken)
      .join(' ')
      .replace(/^the /, '');
  return [...called, title, id].some((one) => fold(one) === fold(name));
}

function duringSpan({ title, when }: SearchSpan, text: string): AskedDate {
  const bounds = decodeBounds(when);
  const days = bounds && outerDays(bounds);
  return {
    text,
    told: say(words.during, { span: title }),
    first: days?.first ?? earliestDay,
    last: days?.last ?? latestDay,
  };
}

function related(relation: Relation, edtf: Edtf, text: string): AskedDate {
  const { first, last } = outerDays(boundsOf(edtf));
  const date = wordsOf(edtf);
  switch (relation) {
    case 'before':
      return { text, told: say(words.before, { date }), first: earliestDay, last: first - 1 };
    case 'until':
      return { text, told: say(words.until, { date }), first: earliestDay, last };
    case 'since':
      return { text, told: say(words.since, { date }), first, last: latestDay };
    case 'after':
      return { text, told: say(words.after, { date }), first: last + 1, last: latestDay };
    case 'during':
      return { text, told: date, first, last };
  }
}

/** The first and the last day that bounds leave possible. */
function outerDays({ start, end }: Bounds): { readonly first: Day; readonly last: Day } {
  return { first: dayOf(start.earliest) ?? earliestDay, last: dayOf(end.latest) ?? latestDay };
}

function edtfOf(text: string): Edtf | undefined {
  // What is no date needs no explanation here, so the explaining parser is left out of the page's script.
  const whole = readEdtf(text.trim());
  if (whole.kind === 'read') return whole.value;
  const [found] = findDateTexts(text, { years: 'any' });
  const stated = found === undefined ? undefined : readEdtf(found.edtf);
  return stated?.kind === 'read' ? stated.value : undefined;
}
