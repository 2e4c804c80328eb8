import type { Bounds, Range } from '../../time/edtf/types.ts';
import { searchWords as words } from '../../words/chapters/search.ts';
import { listWords, say } from '../../words/say.ts';
import type { SearchIndex } from '../index/index-port.ts';
import type { SearchSpan } from '../index/manifest.ts';
import { decodeBounds } from '../index/when.ts';
import { foldToken } from '../text/fold.ts';
import { placesOf, wordsOf } from '../text/words.ts';
import { stretchOf, type AskedDate, type Relation } from './asked-date.ts';

/** A date that was read in a query, and where its words stand there. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly date: AskedDate;
}

/** An event that a query names by words of its title, after a word such as "after". */
export interface Anchor {
  /** The words of the query that name it. */
  readonly name: string;
  /** Its title and what it is, to tell which event is meant. */
  readonly told: string;
  readonly bounds: Bounds;
}

/** How a query puts something before, within or behind another. */
export const relations: Readonly<Record<string, Relation>> = {
  before: 'before',
  'prior to': 'before',
  until: 'until',
  till: 'until',
  'up to': 'until',
  since: 'since',
  after: 'after',
  during: 'during',
};

/** "during the strike", "since the strike": spans by their names, and events by words of their titles. */
export function namedTimes(
  text: string,
  spans: readonly SearchSpan[],
  anchors: readonly Anchor[],
): readonly ReadDate[] {
  return namesIn(text).flatMap(({ start, nameStart, relation, names }): ReadDate[] => {
    for (const name of names) {
      const span = spans.find((one) => isCalled(name, one));
      const asked = text.slice(start, nameStart + name.length);
      const found =
        span === undefined
          ? ofAnchors(
              relation,
              anchors.filter((one) => one.name === name),
              asked,
            )
          : ofSpan(relation, span, asked);
      if (found !== undefined) return [{ start, end: start + asked.length, date: found }];
    }
    return [];
  });
}

/**
 * The events that a query may name: where words after "before", "after" and their like stand in the title of few
 * events. The longest row of words that names any counts.
 */
export async function findAnchors(
  text: string,
  spans: readonly SearchSpan[],
  index: SearchIndex,
): Promise<readonly Anchor[]> {
  const found: Anchor[] = [];
  for (const { names } of namesIn(text)) {
    for (const name of names) {
      if (spans.some((one) => isCalled(name, one))) break;
      const named = await eventsNamed(name, index);
      if (named.length === 0) continue;
      found.push(...named);
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

/** Whether a span has this name. */
export function isCalled(name: string, { called, title, id }: SearchSpan): boolean {
  const fold = (text: string) =>
    text
      .split(/[\s-]+/u)
      .map(foldToken)
      .join(' ')
      .replace(/^the /, '');
  return [...called, title, id].some((one) => fold(one) === fold(name));
}

/** The days that stand in a relation to a span. */
export function ofSpan(relation: Relation, { title, when }: SearchSpan, text: string): AskedDate | undefined {
  const bounds = decodeBounds(when);
  return bounds && askedOf(relation, title, [bounds], text);
}

// More events than these are not named by the words that their titles share.
const mostAnchors = 3;
const mostLookedAt = 12;
const longestName = 6;
const longestTitle = 200;

const dayOfSpan =
  /(?<![\p{L}\d])(?:the\s+)?(?:days?\s+(?<number>[1-9][\d,]{0,5})(?:\s*(?:-|–|to|or|and)\s*(?<last>[1-9][\d,]{0,5}))?|(?<ordinal>[1-9][\d,]{0,5})(?:st|nd|rd|th)\s+day)(?![\p{L}\d-])(?:(?<lead>\s+of\s+(?:the\s+)?)(?<name>\p{L}[\p{L}\p{N}\s'’-]*))?/giu;
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

async function eventsNamed(name: string, index: SearchIndex): Promise<readonly Anchor[]> {
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
  const named = records.filter(({ record: { title } }) =>
    placesOf(title, row).some(({ start }) => !isPlacedInTime.test(title.slice(0, start))),
  );
  if (named.length === 0 || named.length > mostAnchors) return [];
  const bounds = await boundsById(index);
  return named.flatMap(({ id, record: { title, byline } }) => {
    const its = bounds.get(id);
    return its === undefined ? [] : [{ name, told: say(words.eventNamed, { title, byline }), bounds: its }];
  });
}

const isPlacedInTime = new RegExp(`(?:${Object.keys(relations).join('|')})\\s+(?:the\\s+)?$`, 'iu');

async function boundsById(index: SearchIndex): Promise<ReadonlyMap<string, Bounds>> {
  const found = new Map<string, Bounds>();
  for (const [value, having] of await index.having('when')) {
    const bounds = decodeBounds(value);
    if (bounds !== undefined) for (const id of having) found.set(id, bounds);
  }
  return found;
}

function ofAnchors(relation: Relation, anchors: readonly Anchor[], text: string): AskedDate | undefined {
  if (anchors.length === 0) return undefined;
  const title = listWords(
    anchors.map(({ told }) => told),
    'or',
  );
  return askedOf(
    relation,
    title,
    anchors.map(({ bounds }) => bounds),
    text,
  );
}

function askedOf(relation: Relation, title: string, bounds: readonly Bounds[], text: string): AskedDate {
  const told =
    relation === 'during' ? say(words.during, { span: title }) : say(words[relation], { date: title });
  const stretches = bounds.map((one) => stretchOf(relation, one));
  return { text, told, days: { kind: 'stretches', stretches }, written: text, narrows: true };
}

function countOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

function counted({ earliest, latest }: Range, count: number): Range {
  const day = (limit: Range['earliest']) =>
    limit.kind === 'day' ? ({ kind: 'day', day: limit.day + count - 1 } as const) : limit;
  return { earliest: day(earliest), latest: day(latest) };
}
