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

/** Smallest and largest number that a count may be, in words; `most` is absent when nothing limits it. */
export interface CountWords {
  readonly least: string;
  readonly most?: string;
  /** No number lies between the two. */
  readonly adjoining: boolean;
}

/**
 * What a language adds to `Intl` for dates, durations and counts; `Intl` gives month and weekday names, lists and plural
 * forms.
 */
export interface DateLanguage {
  /** BCP 47, for `Intl` and `<html lang>`. */
  readonly locale: string;
  /** For `<html dir>`. */
  readonly direction: 'ltr' | 'rtl';
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
  /** Adverbial: "on 9 March 1995", "in March 1995". */
  readonly onDate: (date: string, precision: Precision) => string;
  /** `lastAttested`: the date on which an open end was so, as `onDate` has it. */
  readonly interval: (start: SideWords, end: SideWords, lastAttested: string | undefined) => string;
  /** A number, or the ordinal of one, that may be any from `least` to `most`: "87", "75 or 76", "137 to 286". */
  readonly count: (range: CountWords) => string;
  /** Days in a count's words; `plural` is the category of the count's `most`, or of `least` where there is no `most`. */
  readonly days: (count: string, plural: Intl.LDMLPluralRule, counting: Counting) => string;
  /** One unit of calendar time: "2 months". */
  readonly calendarPart: (unit: keyof CalendarSpan, count: string, plural: Intl.LDMLPluralRule) => string;
  readonly ordinal: (count: string, plural: Intl.LDMLPluralRule) => string;
  /** An ordinal that nothing limits upwards, before a noun: "88th or a later". */
  readonly orLater: (ordinal: string) => string;
}

/** Forms of a message by the plural category of its count. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The messages of another language: the same chapters and names as English has, in words of its own. A language's file
 * says `satisfies MessagesOf<typeof english>`.
 */
export type MessagesOf<M> = {
  readonly [Key in keyof M]: M[Key] extends string
    ? string
    : M[Key] extends PluralForms
      ? PluralForms
      : MessagesOf<M[Key]>;
};
