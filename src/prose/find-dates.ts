import { civilOf, dayFromCivil, daysInMonth } from '../time/edtf/day.ts';
import type { Day } from '../time/edtf/types.ts';
import { readEdtf } from '../time/edtf/read.ts';
import { meaningsOf } from '../time/written/limits.ts';
import { namedDay } from '../time/written/named-days.ts';
import { readDates, type DatedWords } from '../time/written/read-dates.ts';
import type { Limiting } from '../time/written/table.ts';
import { tableOf } from '../time/written/tables.ts';
import { yearlessDates } from '../time/written/yearless.ts';
import { daysOf } from './compare-dates.ts';
import { daysOfMonth } from './days-of-month.ts';
import { endsOf, type EndsOfRange } from './ends-of-range.ts';
import type { Stretch } from './types.ts';
import { partOfMonthBefore, type PartOfMonth } from './parts-of-month.ts';

/** A date that stands in a sentence. */
export interface SentenceDate extends Stretch {
  /** Which part of what lasted it dates, by the words that limit it. */
  readonly part: 'whole' | 'start' | 'end';
  /** EDTF texts that the words can mean; those without a year have none. */
  readonly meanings: readonly string[];
  /** What the words name, without what limits it: "before". */
  readonly plain: string | undefined;
  readonly yearless?: { readonly month: number; readonly day?: number };
  /** What the words around it limit by it: "since", "by". */
  readonly limits: readonly Limiting[];
  /** Two dates, from the one to the other. */
  readonly isInterval: boolean;
  /** Of "from A to B" and of "between A and B" each of the two. */
  readonly ends?: EndsOfRange;
  /** The week of the day is meant: "in the week of 18 May". */
  readonly isOfWeek?: true;
  /** A counted part of the month is meant: "the second week of May". */
  readonly partOfMonth?: PartOfMonth;
  /** There is no such day, or it ends before it begins. */
  readonly isImpossible: boolean;
}

/** The dates of a sentence, in order. @param language BCP 47 */
export function sentenceDates(text: string, language: string): readonly SentenceDate[] {
  const table = tableOf(language);
  if (table === undefined) return [];
  const full = readDates(text, table, { years: 'any' }).flatMap((read): SentenceDate[] => {
    const words = namedDay(text, read);
    const date = { ...words, readings: readingsMeant(words, text.slice(words.start, words.end)) };
    const { start, end } = date;
    const relations =
      isNotUntil(text, date) || isGenitive(text, date) || isOfOrigin(text, date)
        ? []
        : isFromOn(text, date)
          ? (['since'] as const)
          : date.relations;
    const readings = words.share === true ? date.readings.slice(-1) : words.readings;
    const part = isNotUntil(text, date) ? 'whole' : partOf(relations);
    const meanings = meaningsOf({ ...date, relations }, relations.length > 0 ? part : 'whole');
    const [plain] = readings;
    if (plain === undefined || date.none !== undefined) return [];
    const ends = endsOf(text.slice(start, end), plain);
    const isImpossible = meanings.length === 0 || readEdtf(plain).kind !== 'read';
    return [
      {
        ...{
          start,
          end,
          part,
          meanings,
          plain,
          limits: relations,
          isInterval: plain.includes('/'),
          isImpossible,
        },
        ...(ends !== undefined && { ends }),
        ...weekBefore(text, start),
        ...withPartOfMonth(text, start, plain, language),
      },
    ];
  });
  const others = yearlessDates(text, table)
    .filter(({ start, end, month, day }) => {
      const isWord =
        !/\p{Lu}|\d/u.test(text.slice(start, end)) ||
        (month === 5 && day === undefined && !/\bin $/i.test(text.slice(0, start)));
      return !isWord && full.every((one) => one.end <= start || one.start >= end);
    })
    .map(({ start, end, month, day }): SentenceDate => ({
      start,
      end,
      part: partOf(limitsBefore(text.slice(0, start))),
      meanings: [],
      plain: undefined,
      limits: limitsBefore(text.slice(0, start)),
      yearless: { month, ...(day !== undefined && { day }) },
      isInterval: false,
      isImpossible: false,
      ...weekBefore(text, start),
      ...(day === undefined && withPartOfMonth(text, start, undefined, language)),
    }));
  const all = [...full, ...others].sort((a, b) => a.start - b.start);
  const numbered = (/^en\b/i.test(language) ? daysOfMonth(text, all) : []).map((day): SentenceDate => ({
    ...day,
    part: 'whole',
    meanings: [day.plain],
    limits: [],
    isInterval: false,
    isImpossible: false,
  }));
  return [...all, ...numbered].sort((a, b) => a.start - b.start);
}

function weekBefore(text: string, start: number): Pick<SentenceDate, 'isOfWeek'> {
  return /\bweek (?:of|beginning|starting|from|commencing)(?: on)?(?: the)?(?: \p{L}+day,?)? $/iu.test(
    text.slice(0, start),
  )
    ? { isOfWeek: true }
    : {};
}

function withPartOfMonth(
  text: string,
  start: number,
  plain: string | undefined,
  language: string,
): Pick<SentenceDate, 'partOfMonth'> & Partial<Stretch> {
  const isMonth = plain === undefined || /^\d{4}-\d\d$/.test(plain);
  const found = isMonth && /^en\b/i.test(language) ? partOfMonthBefore(text.slice(0, start)) : undefined;
  return found === undefined ? {} : { partOfMonth: found.part, start: start - found.length };
}

/** "It dates from 1 March": of no other day. */
function isOfOrigin(text: string, { start, relations }: DatedWords): boolean {
  return (
    relations.length === 1 &&
    relations[0] === 'from' &&
    /\b(?:dat(?:es?|ed|ing)|is|was|are|were)(?: back)? from(?: the)? $/i.test(text.slice(0, start))
  );
}

/** "From 1 March on": since then. */
function isFromOn(text: string, { end, relations }: DatedWords): boolean {
  return (
    relations.length === 1 &&
    relations[0] === 'from' &&
    /^ on(?:wards?)?(?=[\s,.;]|$)(?! the\b)/.test(text.slice(end))
  );
}

/** "Das Schreiben vom 1. März", "la lettre du 1er mars": its date, and not when it began, which is told with "an". */
function isGenitive(text: string, { start, end, relations }: DatedWords): boolean {
  return (
    relations.length === 1 &&
    relations[0] === 'from' &&
    /(?<!\p{L})(?:vom|du)\s+$/iu.test(text.slice(0, start)) &&
    !/^\s+an\b/.test(text.slice(end))
  );
}

/** "It was not until May that it began", "not until May did it begin": in May it did. */
export function isNotUntil(text: string, { start, end }: Stretch): boolean {
  return (
    /\b(?:not|n['\u2019]t) until(?: on)? $/i.test(text.slice(0, start)) &&
    /^,? (?:that|did|was|were|had|would|could)\b/i.test(text.slice(end))
  );
}

/**
 * What the words of a date can mean here: of digits either order of day and month; of a part of a month or a year some
 * time in it, the widest last, and not the whole.
 */
function readingsMeant({ readings, share }: DatedWords, words: string): readonly string[] {
  const either = /^\[([^,.[\]]+),([^,.[\]]+)\]$/.exec(readings[0] ?? '');
  if (either !== null && !/\p{L}/u.test(words)) return either.slice(1);
  const parts = share === true ? readings.filter((one) => /^\[[^~]+\.\.[^~]+\]$/.test(one)) : [];
  return parts.length === 0 ? readings : parts.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf(text: string): number {
  const [first, last] = daysOf(text) ?? [0, 0];
  return last - first;
}

/** The one day that a date names, where it names one; without a year that nearest to some days. */
export function dayNamed(date: SentenceDate, near: readonly Day[]): Day | undefined {
  if (date.isOfWeek === true) return undefined;
  if (date.yearless !== undefined) {
    const { month, day } = date.yearless;
    const [close] = near;
    if (day === undefined || close === undefined) return undefined;
    const { year } = civilOf(close);
    const days = [year - 1, year, year + 1]
      .filter((one) => day <= daysInMonth(one, month))
      .map((one) => dayFromCivil(one, month, day));
    return days.sort((a, b) => Math.abs(a - close) - Math.abs(b - close))[0];
  }
  const days = date.plain === undefined ? undefined : daysOf(date.plain);
  return days !== undefined && days[0] === days[1] ? days[0] : undefined;
}

function limitsBefore(before: string): readonly Limiting[] {
  return limitWords.filter(([, words]) => words.test(before)).map(([limit]) => limit);
}

const limitWords: readonly (readonly [Limiting, RegExp])[] = [
  ['no-later', /\b(?:by|no later than)(?: the)? $/i],
  ['since', /\bsince(?: the)? $/i],
  ['until', /\b(?:until|till)(?: the)? $/i],
  ['before', /\bbefore(?: the)? $/i],
  ['after', /\bafter(?: the)? $/i],
];

function partOf(relations: readonly Limiting[]): SentenceDate['part'] {
  if (relations.includes('since')) return 'start';
  return relations.includes('until') && !relations.includes('before') ? 'end' : 'whole';
}
