import { english } from './english.ts';
import type { CalendarSpan } from '../time/bounds/duration.ts';
import type { Precision } from '../time/edtf/types.ts';

/** Parts of a date in words of a language; a part that the context has said already is left out. */
export interface DateParts {
  readonly weekday?: string;
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** One side of an interval: a date in words, or why there is none. */
export type SideWords =
  | { readonly kind: 'date'; readonly words: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

/** How days are counted: without the first, or counting both the first and the last. */
export type Counting = 'elapsed' | 'inclusive';

/**
 * What a language adds to `Intl`, which gives month and weekday names, lists and plural forms. A new language is one
 * such table in a file of its own, entered in `languages`.
 */
export interface Language {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly joinDate: (parts: DateParts) => string;
  /** An astronomical year: 0 is 1 BC. */
  readonly year: (year: number) => string;
  /** 21 spring to 24 winter; a winter ends in the year after. */
  readonly season: (code: number, year: number) => string;
  /** A day of that month or year, not known which. */
  readonly someDay: (within: string) => string;
  readonly someMonth: (year: string) => string;
  /** A year from `first` to `last`, both astronomical, not known which. */
  readonly someYear: (first: number, last: number) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly notAfter: (date: string, precision: Precision) => string;
  readonly notBefore: (date: string, precision: Precision) => string;
  /** `lastAttested`: the day on which an open end was so, in words. */
  readonly interval: (start: SideWords, end: SideWords, lastAttested: string | undefined) => string;
  /** `plural` is the category of `most`, or of `least` where there is no `most`. */
  readonly days: (
    count: { readonly least: string; readonly most?: string },
    plural: Intl.LDMLPluralRule,
    counting: Counting,
  ) => string;
  /** One unit of calendar time: "2 months". */
  readonly calendarPart: (unit: keyof CalendarSpan, count: string, plural: Intl.LDMLPluralRule) => string;
  readonly ordinal: (count: string, plural: Intl.LDMLPluralRule) => string;
}

export const languages = { en: english } satisfies Readonly<Record<string, Language>>;
export type LanguageCode = keyof typeof languages;

/** The table of a language given by its code, or as a table. */
export function languageOf(language: LanguageCode | Language): Language {
  return typeof language === 'string' ? languages[language] : language;
}
