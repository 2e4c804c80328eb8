import { boundsOf, dayOf } from '../../time/bounds/bounds.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { readEdtf } from '../../time/edtf/read.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { DatedIndex } from '../index/index-port.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { operatorEntry } from '../index/operators.ts';
import {
  edtfOf,
  ofBounds,
  ofSpans,
  spanOf,
  related,
  spansCalled,
  relations as relationWords,
  type AskedDate,
  type ReadDate,
  type Relation,
} from './asked-date.ts';
import { allReadings, months, type Readings } from './date-readings.ts';
import { leavesOutFrom, type Operator, type Query } from './query.ts';

export { askedRange } from './asked-date.ts';

export interface AskedDates {
  readonly dates: readonly AskedDate[];
  /** Words that name a day that there is not: "31 February 1995". */
  readonly absent: readonly string[];
  /** Spans of which the end is before the beginning: "1995..1990". */
  readonly backward?: readonly string[];
  /** Dates beside which another weekday stands. */
  readonly slips?: readonly DateSlip[];
  /** The query without all of these. */
  readonly rest: string;
}

interface DateSlip {
  readonly text: string;
  /** With its own weekday. */
  readonly date: string;
}

/**
 * Dates in a query, outside quotation marks and operators: "1 March 1995", "before 1994", "since December 1994",
 * "between 9 November 1992 and 1 March 1995", "12 Dec" of any year, digits in both orders where either may be meant, and
 * times by name: "during the stoppage", "after the ceasefire". A year of two digits is the one nearest the archive's dates.
 */
export async function readDates(
  query: string,
  spans: readonly SearchSpan[],
  index: DatedIndex,
): Promise<AskedDates> {
  const listing = /[,;&]|\s\p{L}{1,3}\s/u.test(query) ? await import('./listed-dates.ts') : undefined;
  const plain = plainText(listing?.withDaysJoined(query, months) ?? query);
  const found = [
    ...(await timesByName(plain, spans, index)),
    ...(await writtenDates(plain, index)),
    ...monthsInDigits(plain),
    ...(await datesInOtherWords(plain)),
    ...(/\d\s*[年년月월]/u.test(plain) ? (await import('./dates-in-signs.ts')).datesInSigns(plain) : []),
    ...yearAlone(plain),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const counted = /(?:day|week|month|year)s?\s+(?:before|prior|after|following)\s/iu.test(plain)
    ? await import('./counted-days.ts')
    : undefined;
  const dates: ReadDate[] = [];
  const absent: ReadDate[] = [];
  const slips: DateSlip[] = [];
  let at = 0;
  for (const one of found) {
    if (one.start < at) continue;
    const { start, end, date, slip } = counted?.countedFrom(plain, one) ?? one;
    if (slip !== undefined) slips.push({ text: date.text, date: slip });
    (namesNoDay(date) ? absent : dates).push({ start, end, date });
    at = end;
  }
  const joined = withSpansJoined(query, dates);
  const [whole, backward] = [
    joined.filter((one) => !namesNoDay(one.date)),
    joined.filter((one) => namesNoDay(one.date)),
  ];
  const asked = (listing?.listed(query, whole) ?? whole).map((one) => leftOutIn(query, one));
  return {
    dates: asked.map(({ date }) => date),
    absent: absent.map(({ date }) => date.written ?? date.text),
    rest: withoutPlaces(query, [...asked, ...absent, ...backward]),
    ...(backward.length > 0 && { backward: backward.map(({ date }) => date.text) }),
    ...(slips.length > 0 && { slips }),
  };
}

// "1 March 1995..9 March 1995": two dots between dates make one span of them, which has no day where it runs backward.
function withSpansJoined(text: string, dates: readonly ReadDate[]): readonly ReadDate[] {
  return dates.reduce<readonly ReadDate[]>((done, one) => {
    const first = done.at(-1);
    const isSpan = first !== undefined && /^\s*(?:\.{2,3}|…)\s*$/u.test(text.slice(first.end, one.start));
    const date = isSpan ? spanOf(first.date, one.date, text.slice(first.start, one.end)) : undefined;
    return first === undefined || date === undefined
      ? [...done, one]
      : [...done.slice(0, -1), { start: first.start, end: one.end, date }];
  }, []);
}

// "-1995", "NOT March 1995": what is surely of that date is left out.
function leftOutIn(query: string, one: ReadDate): ReadDate {
  const start = leavesOutFrom(query, one.start);
  if (start === undefined) return one;
  const { told, days } = one.date;
  const text = query.slice(start, one.end);
  return {
    start,
    end: one.end,
    date: { text, told: say(words.notOfDate, { date: told }), days, narrows: true, denied: true },
  };
}

function withoutPlaces(text: string, places: readonly Pick<ReadDate, 'start' | 'end'>[]): string {
  const last = places.toSorted((a, b) => b.start - a.start);
  return last.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text).trim();
}

/** Those quotations of a query that are dates and nothing more. */
export async function quotedDates(
  { terms }: Pick<Query, 'terms'>,
  index: DatedIndex,
): Promise<readonly string[]> {
  const quoted = terms.flat().filter(({ kind }) => kind === 'quotation');
  const read = await Promise.all(quoted.map(({ text }) => readDates(text, [], index)));
  return quoted.flatMap(({ text }, at) => (read[at]!.dates.length > 0 && read[at]!.rest === '' ? text : []));
}

/** The days that operators of dates, such as `before:`, ask for; a value that names none is given back. */
export async function datesOfOperators(
  operators: readonly Operator[],
  spans: readonly SearchSpan[],
  index: DatedIndex,
): Promise<{ readonly dates: readonly AskedDate[]; readonly unknown: readonly Operator[] }> {
  const dates: AskedDate[] = [];
  const unknown: Operator[] = [];
  for (const operator of operators) {
    const { name, value } = operator;
    const entry = operatorEntry(name);
    if (entry.kind !== 'date') continue;
    const text = `${name}:${value}`;
    const date = await dateOfValue(value, entry.relation, { spans, index, text });
    if (date === undefined) unknown.push(operator);
    else
      dates.push({
        text,
        told: date.told,
        days: date.days,
        narrows: true,
        ...(operator.denied && { denied: true }),
      });
  }
  return { dates, unknown };
}

// A span by its name, else a date of which no word is left over.
async function dateOfValue(
  value: string,
  relation: Relation,
  { spans, index, text }: { spans: readonly SearchSpan[]; index: DatedIndex; text: string },
): Promise<Pick<AskedDate, 'told' | 'days'> | undefined> {
  const called = spansCalled(value, spans);
  if (called.length > 0) return ofSpans(relation, called, text);
  const edtf = readEdtf(value.trim());
  if (edtf.kind === 'read' && !value.includes('/')) return related(relation, [edtf.value], text);
  const { dates, absent, rest } = await readDates(value, [], index);
  const [date] = dates;
  const left = rest.replace(/(?<!\p{L})the(?!\p{L})/giu, '');
  if (date === undefined || dates.length + absent.length > 1 || /[\p{L}\d]/u.test(left)) return undefined;
  if (relation === 'during') return date;
  return date.days.kind === 'stretches'
    ? ofBounds(relation, date.told, date.days.stretches, text)
    : undefined;
}

const monthNames = new RegExp(`(?<!\\p{L})${months}`, 'giu');
const untouched = /(?:\p{L}{2,}:)?["“”„«»][^"“”„«»]*["“”„«»]|\p{L}{2,}:\S+/gu;
const relations: Readonly<Record<string, Relation>> = {
  ...relationWords,
  by: 'until',
  from: 'since',
  in: 'during',
  on: 'during',
  of: 'during',
};
const relationBefore = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(relations).join('|')})\\s+(?:the\\s+)?$`,
  'iu',
);

/** "the night of" 12 December: a time of the day, which is a part of the date that follows. */
const partOfDay =
  /(?<![\p{L}\d])(?:the\s+)?(?:(?:early|late)\s+)?(?:night|morning|evening|afternoon|day)\s+(?:of|from|to|on|between)\s+(?:the\s+)?$/iu;

// A query with spaces for what stands in quotation marks and operators, and every month with a capital letter.
function plainText(query: string): string {
  return (
    query
      .replace(untouched, (piece) => ' '.repeat(piece.length))
      // What leaves a date out, or joins two to a span, is no part of either.
      .replace(
        /(?<!\S)-(?=\d)|(?<=[\d\p{L}])(?<![[{]\S*)(?:\.\.|…)(?=\d)|(?<!\S)NOT(?=\s+(?:before|after)\s)/gu,
        (sign, at: number) =>
          sign !== 'NOT' || leavesOutFrom(query, at + 'NOT '.length) !== undefined
            ? ' '.repeat(sign.length)
            : sign,
      )
      .replace(/(?<![\d.])(\d\d?) ([IVX]+) (?=\d{4}(?!\d))/gu, '$1.$2.')
      // In a query "march 1995" is a month, typed in haste.
      .replace(monthNames, (name) => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase())
  );
}

// The code for these is loaded when a query may name one.
async function timesByName(
  text: string,
  spans: readonly SearchSpan[],
  index: DatedIndex,
): Promise<readonly ReadDate[]> {
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  const lacksYear = count(monthNames) > count(/\d{3,}/gu);
  if (!lacksYear && !mayNameTime.test(text)) return [];
  const { namedTimes, daysOfSpan, daysOfYear } = await import('./named-times.ts');
  return [...(await namedTimes(text, spans, index)), ...daysOfSpan(text, spans), ...daysOfYear(text)];
}

// "late April", "the first week of April", "12 décembre": the code for each is loaded when a query has such.
async function datesInOtherWords(text: string): Promise<readonly ReadDate[]> {
  const weeks = /(?<!\p{L})week\s/iu.test(text) ? (await import('./rough-times.ts')).weeksIn(text) : [];
  const rest = text.replaceAll(monthNames, '|');
  if (!mayNameMonth.test(rest)) return weeks;
  const { languagesNaming } = await import('./foreign-months.ts');
  const languages = languagesNaming(rest);
  if (languages.length === 0) return weeks;
  return [...weeks, ...(await (await import('./foreign-dates.ts')).foreignDates(text, languages))];
}

// A word of other letters, or one beside a number.
const mayNameMonth = /[\u00c0-\u024f\u0400-\u06ff]|\d\S*\s+(?:de\s+)?\p{L}{3}|\p{L}{3}\S*\s+(?:de\s+)?\d/u;

const mayNameTime = new RegExp(
  `(?:^|\\s)(?:${Object.keys(relationWords).join('|')})\\s+(?:the\\s+)?(?!${months})\\p{L}|(?:^|\\s)days?\\s+[\\da-z]|(?:st|nd|rd|th)\\s+day`,
  'iu',
);

async function writtenDates(plain: string, index: DatedIndex): Promise<readonly ReadDate[]> {
  const { text, before } = mayBeShort.test(plain)
    ? await (await import('./short-years.ts')).wholeYears(plain, index)
    : { text: plain, before: (place: number) => place };
  const asWritten = (start: number, end: number) => plain.slice(before(start), before(end));
  const rough = new Map<Readings, AskedDate | undefined>();
  const all = allReadings(text);
  for (const found of all)
    if (found.share !== undefined) {
      const { roughTime } = await import('./rough-times.ts');
      rough.set(found, roughTime(asWritten(found.start, found.end), found.share));
    }
  return all.map((found) => {
    const { dates } = found;
    const { start, end } = withWeekday(text, found);
    const slip = otherWeekday(text.slice(start, found.start) + text.slice(found.end, end), dates);
    const part = partOfDay.exec(text.slice(0, start))?.index ?? start;
    const lead = relationBefore.exec(text.slice(0, part));
    const relation = found.relation ?? relations[lead?.[1]?.toLowerCase() ?? ''] ?? 'during';
    const first = lead?.index ?? part;
    const asked = asWritten(first, end);
    const isRange = dates.some(({ kind }) => kind === 'interval');
    const share = rough.get(found);
    const isRough = share?.days.kind === 'stretches' && relation !== 'during';
    const itself = asWritten(found.start, found.end);
    const inTime = related(relation, dates, asked);
    const date: AskedDate = isRough
      ? ofBounds(relation, share.told, share.days.stretches, asked)
      : (share ?? {
          ...inTime,
          // Of "12 and 13 December" the "12" is no words of its day.
          written: relation !== 'during' ? asked : /^\d\d?\p{L}{0,2}$/u.test(itself) ? inTime.told : itself,
          narrows: relation !== 'during' || isRange,
        });
    return { start: before(first), end: before(end), date, ...(slip !== undefined && { slip }) };
  });
}

const mayBeShort = /\d[./-]\d{1,2}[./-]\d{2}(?!\d)/;

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const weekdayBefore = new RegExp(`(?<!\\p{L})${weekday},?\\s+$`, 'iu');
const weekdayBehind = new RegExp(`^,?\\s+\\(?${weekday}(?!\\p{L})\\)?`, 'iu');

// "1 March 1995, Wednesday", as pages print it: the weekday is a part of the date.
function withWeekday(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const before = weekdayBefore.exec(text.slice(0, start));
  const behind = weekdayBehind.exec(text.slice(end))?.[0] ?? '';
  return { start: before?.index ?? start, end: end + behind.length };
}

// The day with its weekday, where none of those that may be meant has the one that is written.
function otherWeekday(written: string, dates: readonly Edtf[]): string | undefined {
  const [name] = new RegExp(weekday, 'iu').exec(written) ?? [];
  const days = dates.flatMap((date) => dayOf(boundsOf(date).start.earliest) ?? []);
  const isDay = dates.every(({ kind, text }) => kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(text));
  if (name === undefined || days[0] === undefined || !isDay) return undefined;
  const asked = 'montuewedthufrisatsun'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
  const isRight = days.some((day) => civilOf(day).weekday === asked);
  return isRight ? undefined : wordsOfDay(days[0], { weekday: true });
}

function namesNoDay({ days }: AskedDate): boolean {
  return days.kind === 'stretches' && days.stretches.length === 0;
}

// "12/1995"
function monthsInDigits(text: string): readonly ReadDate[] {
  return [...text.matchAll(monthInDigits)].flatMap(({ 0: written, 1: month = '', 2: year = '', index }) => {
    const edtf = edtfOf(`${year}-${month.padStart(2, '0')}`);
    if (edtf === undefined) return [];
    const date = { ...related('during', [edtf], written), written, narrows: false };
    return [{ start: index, end: index + written.length, date }];
  });
}

const monthInDigits = /(?<![\p{L}\d./-])(0?[1-9]|1[0-2])[./](\d{4})(?![\p{L}\d/-]|\.\d)/gu;

// A number that is all there is may be a year, or a day without its hyphens, whether or not a text would mean one by it.
function yearAlone(text: string): readonly ReadDate[] {
  const year = text.trim();
  const iso = year.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').padStart(4, '0');
  const edtf = /^[1-9]\d{2,3}(?:\d{4})?$/.test(year) ? edtfOf(iso) : undefined;
  if (edtf === undefined) return [];
  const start = text.indexOf(year);
  const date = { ...related('during', [edtf], year), written: year, narrows: false };
  return [{ start, end: start + year.length, date }];
}
