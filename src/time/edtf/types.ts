/**
 * A whole day in the proleptic Gregorian calendar, as the number of days since 1970-01-01 (negative before).
 * It has no time and no zone.
 */
export type Day = number;

/** What one end of a date is known to lie between; `earliest <= latest` where both are days. */
export interface Range {
  readonly earliest: Limit;
  readonly latest: Limit;
}

/**
 * One limit of a range.
 * `day`: this day. `open`: still going on (EDTF `..` as an end of an interval). `unknown`: nobody says (EDTF
 * empty end). `unbounded`: any day at all on that side (EDTF `[..a]`, `[a..]`).
 */
export type Limit =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unbounded' };

/** The bounds of a whole date: when it began, and when it ended. A point has the same range for both ends. */
export interface Bounds {
  readonly start: Range;
  readonly end: Range;
}

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** EDTF `?`, `~` and `%`, or none of them. */
export type Qualifier = 'none' | 'uncertain' | 'approximate' | 'uncertain-approximate';

/** One calendar date at some precision: `1995-03-01`, `1995-03~`, `202X`, `1994-24`. */
export interface CalendarDate {
  readonly kind: 'date';
  /** The EDTF text as written. */
  readonly text: string;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  /** First and last day that the text covers: for `1995-03`, the 1st and the 31st. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Astronomical year of the first day (`-0001` is 2 BC). */
  readonly year: number;
  /** 1-12; 21-24 for a season (northern, meteorological); absent when the text names none. */
  readonly month?: number;
  /** 1-31; absent when the text names none. */
  readonly dayOfMonth?: number;
}

export type IntervalEnd = CalendarDate | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** `1994-12-12/1995-09-19`, `1994-12-12/..`, `1994-12-12/`, `../1995`, `/1995`. */
export interface Interval {
  readonly kind: 'interval';
  readonly text: string;
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** EDTF level 2 one-of set: `[1995-02-24,1995-02-25]`, `[1992-11-09..]`, `[..1995]`, `[a..b]`. */
export interface OneOf {
  readonly kind: 'one-of';
  readonly text: string;
  /** In the order written. */
  readonly members: readonly OneOfMember[];
}

export type OneOfMember =
  | CalendarDate
  | { readonly kind: 'from-to'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'on-or-before'; readonly date: CalendarDate }
  | { readonly kind: 'on-or-after'; readonly date: CalendarDate };

/** A parsed EDTF value: plain data, safe to store. `parseEdtf` is its only constructor. */
export type Edtf = CalendarDate | Interval | OneOf;

/** Why a text is not an accepted EDTF date. */
export interface EdtfProblem {
  /** `unsupported`: the text is valid EDTF, of a part that is not read here. */
  readonly kind: 'invalid' | 'unsupported';
  /** What is wrong, in a sentence: "1995-02-30: February 1995 has 28 days". */
  readonly message: string;
  /** The nearest right text, where one can be told. */
  readonly suggestion?: string;
}

export type ParsedEdtf =
  { readonly ok: true; readonly value: Edtf } | { readonly ok: false; readonly problem: EdtfProblem };

/** Smallest and largest number of days that the bounds allow; `most` is absent when nothing limits it. */
export interface DayCount {
  readonly least: number;
  readonly most?: number;
  /** The only ones that it can be, in order, where it is one of a few: 3 or 6. */
  readonly only?: readonly number[];
}

/** Answer to a question about two vague dates. */
export type Ternary = 'yes' | 'no' | 'maybe';
