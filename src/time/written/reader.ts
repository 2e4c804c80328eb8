import { meantBeside } from './beside-date.ts';
import { joinLimits } from './both-limits.ts';
import { forClaims } from './clause-words.ts';
import { denials } from './denied.ts';
import { en } from './languages/en.ts';
import type { NumeralOrder } from './numeral.ts';
import { rareForms } from './rare-forms.ts';
import { readDates, type DatedWords } from './read-dates.ts';
import type { LanguageTable } from './table.ts';
import { tableOf, tables } from './tables.ts';

/** Reads the dates in words of one document. */
export interface DateReader {
  /** False where the language has no table: what is found then is what English words say, in a text of another language. */
  readonly knowsLanguage: boolean;
  /** What each table that may be meant reads; those that read nothing are left out. */
  readonly read: (words: string) => readonly (readonly DatedWords[])[];
}

/**
 * The reader for a language, by its BCP 47 tag. Dates in English words are read in every language; where nobody has said
 * which language it is (`und`), those of all are. Of several tables the one counts that reads most of the words. In a language without a table a bare year,
 * and a date in digits, is no date: it may be of any calendar.
 */
export function readerOf(language: string, numeralOrder?: NumeralOrder): DateReader {
  const own = tableOf(language);
  const isUnsaid = own === undefined && unsaid.test(language);
  const meant = isUnsaid ? tables : own === undefined || own === en ? [en] : [own, en];
  const readAll = (words: string, table: LanguageTable) =>
    readDates(words, forClaims(table), { years: 'any', numeralOrder, denials, rare: rareForms });
  return {
    knowsLanguage: isUnsaid || own !== undefined,
    read: (words) => {
      const isForeign = isUnsaid ? otherScripts.test(words) : own === undefined;
      const readings = meant
        .map((table) => readAll(words, table))
        .map((dates) => (isForeign ? dates.filter((date) => hasMonthName(words, date)) : dates))
        .map((dates, place) =>
          own !== undefined && place > 0 ? dates.filter((date) => hasLetters(words, date)) : dates,
        );
      const [first = []] = own === undefined ? [] : readings;
      const voids = readings.flat().filter(({ none }) => none !== undefined);
      const known = readings
        .map((dates, place) => (place > 0 ? dates.filter((date) => !isWithinAny(date, first)) : dates))
        .map((dates) => dates.filter((date) => !isVoid(words, date, voids)));
      return longest(known.filter((dates) => dates.length > 0)).map((dates) =>
        joinLimits(
          words,
          dates.map((date) => meantBeside(words, date)),
          (other) => meant.flatMap((table) => readAll(other, table)),
        ),
      );
    },
  };
}

const unsaid = /^(?:und|mul|zxx)\b/i;
const otherScripts =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Readings that read the most of the words. */
export function longest<T extends readonly DatedWords[]>(readings: readonly T[]): readonly T[] {
  const most = readings.reduce((longest, reading) => Math.max(longest, lengthOf(reading)), 0);
  return readings.filter((dates) => lengthOf(dates) === most);
}

function lengthOf(dates: readonly DatedWords[]): number {
  return dates.reduce((sum, { start, end }) => sum + end - start, 0);
}

// "Vor dem 12. November" is German, though English has the same name for the month.
function isWithinAny({ start, end }: DatedWords, dates: readonly DatedWords[]): boolean {
  return dates.some((one) => one.start <= start && one.end >= end);
}

// A number alone is what the document's own language says it is.
function hasLetters(words: string, { start, end }: DatedWords): boolean {
  return /\p{L}/u.test(words.slice(start, end));
}

/** A date in digits of which another language knows that it is none of ours: "1444 هـ". */
function isVoid(words: string, date: DatedWords, voids: readonly DatedWords[]): boolean {
  if (date.none !== undefined || hasLetters(words, date)) return false;
  return voids.some((one) => one.start < date.end && one.end > date.start);
}

function hasMonthName(words: string, { start, end, readings }: DatedWords): boolean {
  return /\p{L}{3}/u.test(words.slice(start, end)) && readings.some((one) => /\d{4}-\d\d/.test(one));
}
