import type { Amount, VagueTime } from './meaning.ts';
import type { CalendarTime, PartOfDay } from './time-value.ts';

/** An expression of time in a text. Offsets are UTF-16 units of its passage. */
export interface TimeMention {
  /** Place of its passage in the list read. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
  /** The rule that read it. */
  readonly rule: TimeRule;
  /** What it was counted from; absent where its own words say all. */
  readonly from?: CountedFrom;
}

/** What an expression of time gives. */
export type TimeValue =
  | {
      readonly kind: 'date';
      readonly edtf: string;
      readonly time?: CalendarTime;
      readonly partOfDay?: PartOfDay;
    }
  /** How long something lasted: it has no place in time. */
  | { readonly kind: 'amount'; readonly amount: Amount }
  /** Up to the day that it was counted from: "for almost three months now". */
  | { readonly kind: 'span'; readonly edtf: string; readonly amount: Amount }
  /** Again and again: "every Monday". */
  | { readonly kind: 'set'; readonly of: string }
  /** A time that nobody can name: "now", "formerly". */
  | { readonly kind: 'vague'; readonly time: VagueTime }
  | { readonly kind: 'unresolved'; readonly why: Unresolved };

/** Why an expression was not resolved. */
export type Unresolved =
  /** It counts from the document's date, which is not known. */
  | 'no-document-date'
  /** It counts from a date of the text, and none before it is exact enough. */
  | 'no-date-before'
  /** Its words do not say how much time: "a few weeks later". */
  | 'no-number'
  /** Nobody has said when this year begins: "fiscal year 2009". */
  | 'other-year'
  /** The day that it names is not in the calendar. */
  | 'no-such-day'
  /** It counts from the day of whoever speaks, which a narrative does not tell: "today" in a history. */
  | 'speaker'
  /** Its words leave open which one is meant. */
  | 'unclear';

/** What an expression was counted from. */
export type CountedFrom =
  | { readonly kind: 'document'; readonly edtf: string }
  /** A date before it in the text. */
  | {
      readonly kind: 'text';
      readonly edtf: string;
      readonly passage: number;
      readonly start: number;
      readonly end: number;
    };

/**
 * How an expression was read. `stated`: its own words give it. `year-of-text`, `year-of-document`: a missing year was that
 * of the nearest date before, or the one nearest to the document's date. `counted`: a distance from a date.
 * `neighbour`: the unit beside or around a date ("that year"). `duration`, `set`, `vague`: see `TimeValue`.
 */
export type TimeRule =
  | 'stated'
  | 'year-of-text'
  | 'year-of-document'
  | 'counted'
  | 'neighbour'
  | 'lasting'
  | 'duration'
  | 'set'
  | 'vague';
