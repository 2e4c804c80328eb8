import { daysInMonth } from '../../time/edtf/day.ts';
import type { Bounds, Range } from '../../time/edtf/types.ts';
import { cardinalOf, cardinals, numberOf, ordinals } from '../../time/english/english-numbers.ts';
import { en } from '../../time/written/languages/en.ts';
import { yearlessSpans } from '../../time/written/yearless-spans.ts';
import { yearlessDates } from '../../time/written/yearless.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { wordsOfDayOfYear } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';
import { daysBefore } from './days-before.ts';
import type { DatedIndex } from '../index/index-port.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { decodeBounds } from '../index/when.ts';
import { placesOf, wordsOf } from '../text/words.ts';
import {
  isCalled,
  ofBounds,
  ofSpans,
  relations,
  type AskedDate,
  type AskedDays,
  type ReadDate,
  type Relation,
} from './asked-date.ts';

/** An event that a query names by words of its title, after a word such as "after". */
interface Anchor {
  /** Its title and what it is, to tell which event is meant. */
  readonly told: string;
  readonly bounds: Bounds;
}

/**
 * "during the strike", "after the ceasefire": spans by their names, and events by words that stand in the titles of few
 * of them, those whose titles begin with the words before others. The longest row of words that names any counts.
 */
export async function namedTimes(
  text: string,
  spans: readonly SearchSpan[],
  index: DatedIndex,
): Promise<readonly ReadDate[]> {
  const found: ReadDate[] = [];
  for (const { start, nameStart, relation, names } of namesIn(text)) {
    for (const name of names) {
      const span = spans.find((one) => isCalled(name, one));
      const asked = text.slice(start, nameStart + name.length);
      const date =
        span === undefined
          ? ofEvents(relation, await eventsNamed(name, index), asked)
          : ofSpans(relation, [span], asked);
      if (date === undefined) continue;
      found.push({ start, end: start + asked.length, date });
      break;
    }
  }
  return found;
}

/** "day 80 of the strike"; without the name of a span it is a day of the one that the archive counts by. */
export function daysOfSpan(text: string, spans: readonly SearchSpan[]): readonly ReadDate[] {
  return [...text.matchAll(dayOfSpan)].flatMap(({ 0: whole, index, groups }): ReadDate[] => {
    const { number, last, ordinal, lead = '', name = '' } = groups ?? {};
    const [named] = rowsFrom(name).flatMap((row) => {
      const span = spans.find((one) => isCalled(row, one));
      return span === undefined ? [] : [{ row, span }];
    });
    const span = named?.span ?? spans.find(({ called }) => called.length > 0);
    const start = span && decodeBounds(span.when)?.start;
    const first = countOf(number ?? ordinal);
    if (span === undefined || start?.earliest.kind !== 'day' || first === undefined) return [];
    const end = whole.length - name.length + (named === undefined ? -lead.length : named.row.length);
    const asked = whole.slice(0, end).trimEnd();
    const days = { start: counted(start, first), end: counted(start, countOf(last) ?? first) };
    const day = last === undefined ? String(first) : `${first}–${countOf(last) ?? first}`;
    const date: AskedDate = {
      text: asked,
      told: say(words.dayOf, { day, span: span.title }),
      days: { kind: 'stretches', stretches: [days] },
      written: asked,
      narrows: false,
    };
    return [{ start: index, end: index + asked.length, date }];
  });
}

/**
 * "12 December", "Dec 12", "between 28 April and 1 May": in which year is left open. "30 February", which no year has,
 * asks for no stretch of days.
 */
export function daysOfYear(text: string): readonly ReadDate[] {
  const days = yearlessDates(text, en).flatMap(({ month, day, start, end }): readonly ReadDate[] => {
    const one = { month, day };
    return day === undefined
      ? shareOfMonth(text, month, start, end)
      : [
          ...daysBefore(text, start, (other, written) =>
            daysInYear({ from: { month, day: other }, to: { month, day: other } }, written),
          ),
          { start, end, date: daysInYear({ from: one, to: one }, text.slice(start, end)) },
        ];
  });
  const spans = yearlessSpans(text, en).flatMap(({ from, to, kind, start, end }): ReadDate[] =>
    kind === 'or' ? [] : [{ start, end, date: daysInYear({ from, to }, text.slice(start, end)) }],
  );
  return [...spans, ...days];
}

// "Late September", "mid-December": ten days, or what the month has left, of every year.
function shareOfMonth(text: string, month: number, start: number, end: number): readonly ReadDate[] {
  const lead = shareBefore.exec(text.slice(0, start)) ?? shareBefore.exec(text.slice(0, end));
  const share = lead?.groups?.['share']?.toLowerCase();
  if (lead === null || share === undefined) return [];
  const [first, last] = /^(?:early|beginning|start)/.test(share)
    ? [1, 10]
    : /^mid/.test(share)
      ? [11, 20]
      : [21, daysInMonth(leapYear, month)];
  const days = { from: { month, day: first }, to: { month, day: last } };
  return [{ start: lead.index, end, date: daysInYear(days, text.slice(lead.index, end)) }];
}

const shareBefore =
  /(?<!\p{L})(?:the\s+)?(?:(?<share>early|mid|late)(?:\s+(?:in\s+)?|-)|(?<share>beginning|start|middle|end)\s+of\s+)(?:\p{L}+\.?)?$/iu;

/** Days, or months, from one to another of every year. */
export function daysInYear({ from, to }: DaysInYear, written: string): AskedDate {
  const [first, last] = [from, to].map(({ month, day }) => wordsOfDayOfYear(month, day)) as [string, string];
  const printed = first === last ? first : say(words.fromTo, { first, last });
  const told = say(words.inAnyYear, { date: printed });
  const [start, end] = [from.day ?? 1, to.day ?? daysInMonth(leapYear, to.month)];
  const isReal = start <= daysInMonth(leapYear, from.month) && end <= daysInMonth(leapYear, to.month);
  const days: AskedDays = isReal
    ? { kind: 'every-year', from: { ...from, day: start }, to: { ...to, day: end } }
    : { kind: 'stretches', stretches: [] };
  return { text: written, told, days, written, printed: [printed], narrows: false };
}

interface DaysInYear {
  readonly from: OpenDay;
  readonly to: OpenDay;
}

/** A day of a month, or a month. */
interface OpenDay {
  readonly month: number;
  readonly day?: number | undefined;
}

const leapYear = 2000;

// More events than these are not named by the words that their titles share.
const mostAnchors = 3;
const mostLookedAt = 12;
const longestName = 6;
const longestTitle = 200;

const count = `(?:[1-9][\\d,]{0,5}|${cardinals})`;
const dayOfSpan = new RegExp(
  `(?<![\\p{L}\\d])(?:the\\s+)?(?:days?\\s+(?<number>${count})(?:\\s*(?:-|–|to|or|and)\\s*(?<last>${count}))?|(?<ordinal>[1-9][\\d,]{0,5}(?:st|nd|rd|th)|${ordinals})\\s+day)(?![\\p{L}\\d-])(?:(?<lead>\\s+of\\s+(?:the\\s+)?)(?<name>\\p{L}[\\p{L}\\p{N}\\s'’-]*))?`,
  'giu',
);
const nameAfter = new RegExp(
  `(?<![\\p{L}\\d])(?<relation>${Object.keys(relations).join('|').replaceAll(' ', '\\s+')})\\s+(?:the\\s+)?(?<name>\\p{L}[\\p{L}\\p{N}\\s'’-]*)`,
  'giu',
);

/** Every stretch that may be a name, with its rows of words from the longest. */
function namesIn(text: string): readonly {
  readonly start: number;
  readonly nameStart: number;
  readonly relation: Relation;
  readonly names: readonly string[];
}[] {
  return [...text.matchAll(nameAfter)].map(({ 0: whole, index, groups }) => {
    const { name = '', relation = '' } = groups ?? {};
    return {
      start: index,
      nameStart: index + whole.length - name.length,
      relation: relations[relation.toLowerCase().replace(/\s+/u, ' ')] ?? 'during',
      names: rowsFrom(name),
    };
  });
}

/** The rows of words that a text begins with, the longest first. */
function rowsFrom(text: string): readonly string[] {
  const ends = [...text.matchAll(/\S+/gu)].slice(0, longestName).map((word) => word.index + word[0].length);
  return ends.reverse().map((end) => text.slice(0, end));
}

async function eventsNamed(name: string, index: DatedIndex): Promise<readonly Anchor[]> {
  const row = wordsOf(name);
  const { places, more } = await index.phrase(row);
  const inTitles = new Set(
    places.flatMap(({ id, kind, offset }) => (kind === 'event' && offset < longestTitle ? [id] : [])),
  );
  if (more || inTitles.size > mostLookedAt) return [];
  const records = await Promise.all(
    [...inTitles].map(async (id) => ({ id, record: await index.record(id) })),
  );
  // "The meeting after the ceasefire" is not the ceasefire.
  const placed = records.filter(({ record: { title } }) =>
    placesOf(title, row).some(({ start }) => !isPlacedInTime.test(title.slice(0, start))),
  );
  const leading = placed.filter(({ record: { title } }) =>
    placesOf(title, row).some(({ start }) => /^(?:the\s+)?$/iu.test(title.slice(0, start))),
  );
  const named = leading.length > 0 ? leading : placed;
  if (named.length === 0 || named.length > mostAnchors) return [];
  const bounds = await boundsById(index);
  return named.flatMap(({ id, record: { title, byline } }) => {
    const its = bounds.get(id);
    return its === undefined ? [] : [{ told: say(words.eventNamed, { title, byline }), bounds: its }];
  });
}

const isPlacedInTime = new RegExp(`(?:${Object.keys(relations).join('|')})\\s+(?:the\\s+)?$`, 'iu');

async function boundsById(index: DatedIndex): Promise<ReadonlyMap<string, Bounds>> {
  const found = new Map<string, Bounds>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    if (bounds !== undefined) for (const id of having) found.set(id, bounds);
  }
  return found;
}

function ofEvents(relation: Relation, anchors: readonly Anchor[], text: string): AskedDate | undefined {
  if (anchors.length === 0) return undefined;
  const title = listWords(
    anchors.map(({ told }) => told),
    'or',
  );
  return ofBounds(
    relation,
    title,
    anchors.map(({ bounds }) => bounds),
    text,
  );
}

function countOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const words = written.toLowerCase();
  return numberOf(/^\d/.test(words) ? words.replace(/\D+$/, '') : cardinalOf(words));
}

function counted({ earliest, latest }: Range, count: number): Range {
  const day = (limit: Range['earliest']) =>
    limit.kind === 'day' ? ({ kind: 'day', day: limit.day + count - 1 } as const) : limit;
  return { earliest: day(earliest), latest: day(latest) };
}
