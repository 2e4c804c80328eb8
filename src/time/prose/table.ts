import type { VagueTime } from './meaning.ts';
import type { AmountUnit, PartOfDay, TimeUnit } from './time-value.ts';

/**
 * How one language tells times by what they are counted from. It adds to the language's `LanguageTable`, which dates in
 * words of their own are read by.
 *
 * A template is words with spaces between: `a|b` is either, `a?` may be missing, `a*` is a word that begins so. What
 * stands in braces is found before: {N} an amount ("two weeks"), {U} a unit, {W} a weekday, {C} a month, season or
 * weekday without a year, {T} any time, {O} an ordinal number, {P} a part of the day, {#} a number of four digits, {~} a few words for a thing that has a date; {!} takes nothing: a mark or the end of the text follows.
 */
export interface ProseTable {
  /** BCP 47. */
  readonly tag: string;
  /** Numbers in words, in every form. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Multiplies the number before it: "hundred". */
  readonly hundreds: readonly string[];
  /** Joins numbers in words: "and". */
  readonly numberJoints?: readonly string[];
  /** Amounts without a number: "several". */
  readonly several: readonly string[];
  readonly half?: readonly string[];
  /** Those of them that add a half to the number before: Turkish "iki buçuk yıl" is two years and a half. */
  readonly addedHalf?: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Forms of the units. */
  readonly units: Readonly<Partial<Record<AmountUnit | 'season' | 'quarter', readonly string[]>>>;
  /**
   * Forms that are an amount without a number before them: the Arabic dual. Those of units, such as "weeks" in "weeks
   * later", are one only in a template.
   */
  readonly amounts?: Readonly<Record<string, readonly [count: number | undefined, unit: AmountUnit]>>;
  /** Forms of the units by which an amount lasts up to now: Turkish "aydır". */
  readonly lastingUnits?: Readonly<Partial<Record<AmountUnit, readonly string[]>>>;
  readonly about: readonly string[];
  readonly over: readonly string[];
  readonly under: readonly string[];
  /** Words between a number and its unit: "full", "long". */
  readonly between?: readonly string[];
  readonly weekdays: readonly (readonly string[])[];
  readonly partsOfDay: Readonly<Partial<Record<PartOfDay, readonly string[]>>>;
  /** Months are written with a capital letter. */
  readonly capitalMonths?: true;
  /** Seasons that are other words too, with the words before them that say that they are seasons: French "été". */
  readonly unclearSeasons?: { readonly seasons: readonly string[]; readonly cues: readonly string[] };
  /** Words before a month that say that it is one, where it may be another word. */
  readonly monthCues?: readonly string[];
  readonly articles?: readonly string[];
  /** Words before a year that tell when something was: "in". */
  readonly moving?: readonly string[];
  readonly templates: Readonly<Partial<Record<TemplateName, readonly string[]>>>;
  /** Templates of times so many days from the document's. */
  readonly days: Readonly<Record<string, number>>;
  readonly vague: Readonly<Partial<Record<VagueTime, readonly string[]>>>;
  /** Templates of units that come again and again, without a unit of their own: "daily". */
  readonly sets?: Readonly<Record<string, TimeUnit>>;
}

/** What a template means; `Text` counts from the date before, the others from the document's. */
export type TemplateName =
  | 'ago'
  | 'hence'
  | 'later'
  | 'earlier'
  /** "Three days after 9 November 1992", {N} and {T}; the date may be that of a thing: "after the meeting of". */
  | 'after'
  | 'before'
  | 'last'
  | 'this'
  | 'next'
  | 'following'
  | 'preceding'
  | 'same'
  /** Up to now: "for the past three months". */
  | 'lasting'
  | 'every'
  /** A part of a time without limits: "the end of that year", {T}, or {U} of the date before: "the end of the year". */
  | 'share'
  /** "August of that year", {C} and {T}. */
  | 'within'
  | 'half'
  | 'quarter'
  | 'part-of-day'
  /** How long, of a unit without a number: "for the next {U}". */
  | 'one'
  /** Counted from what has no date, {N}: "eight days after". */
  | 'unclear'
  /** Looks like a time, and is none: "the last month of". */
  | 'nothing'
  /** A time of which nobody has said which it is: "fiscal year 2009". */
  | 'other-year';

/** The words of a list: "a, b of c" are two. */
export function words(text: string): readonly string[] {
  return text.split(', ');
}

/** Numbers in words: "two=2, three=3". */
export function numbered(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text.split(', ').map((one) => {
      const [word = '', number = ''] = one.split('=');
      return [word, Number(number)];
    }),
  );
}
