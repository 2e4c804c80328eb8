import type { NumeralOrder } from './numeral.ts';
import type { DateLanguageIndex, Share } from './table.ts';
import type { Token } from './token.ts';

/** What the readers of one text share. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly index: DateLanguageIndex;
  /** `any`: a bare number from 1000 to 2099 is a year. `cued`: only where the words around it say so ("in 2009"). */
  readonly years: 'any' | 'cued';
  readonly numeralOrder: NumeralOrder | undefined;
  /** What is read in claims alone. */
  readonly rare?: RareForms | undefined;
}

/** Ways to write a date that few use, which the browser's readers of dates do without. */
export interface RareForms {
  /** The tokens with what they write as digits and months: "nineteen ninety-three", "1 VI 1993". */
  readonly tokens: (tokens: readonly Token[], index: DateLanguageIndex, text: string) => readonly Token[];
  /** "12.12.94" */
  readonly numeral: (context: Context, at: number) => Part | undefined;
  /** "The nineties", where the name of a decade stands at `at`, and its words begin at `first`. */
  readonly decade: (context: Context, at: number, first: number) => Part | undefined;
  /** "Winter 1995 or spring": texts of the members of such a set. */
  readonly oneWinter: (group: readonly { readonly part: Part }[]) => readonly (readonly string[])[];
  /** The years of a century, by the number of the years before it in hundreds: `1701/1800`. */
  readonly yearsOfCentury: (before: number) => string;
  /** "3 March 1994/95", of a part that ends behind its year. */
  readonly splitYear: (context: Context, part: Part) => Part | undefined;
}

/** EDTF `~`, `?`, `%`, or nothing. */
export type Mark = '' | '~' | '?' | '%';

/** One of equal parts of a year or a month: the fourth of four, "Q4". */
export interface Division {
  readonly nth: number;
  readonly of: number;
}

/** One date as it is written, or what is written of it: "8" and "21 December 1991" are the parts of "8 to 21 December 1991". */
export interface Part {
  /** Places of its tokens, `last` behind them. */
  readonly first: number;
  readonly last: number;
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  /** 1-12. */
  readonly month?: number;
  /** 21-24. */
  readonly season?: number;
  readonly day?: number;
  /** EDTF of what is no day, month, season or year: numerals, decades, centuries. Empty where it names nothing. */
  readonly whole?: readonly string[];
  /** Where a day that shares the month stands: before the month or behind it; `none` where it has no month. */
  readonly order: 'day-first' | 'month-first' | 'none';
  /** The digits of a date, of which `whole` may be two days: "03/05/1994". */
  readonly digits?: string;
  /** Digits behind a hyphen that may name a month as well: in "1908-12". */
  readonly orMonth?: number;
  /** The year stands before the rest. */
  readonly yearFirst?: true;
  readonly mark: Mark;
  readonly share?: Share;
  readonly division?: Division;
  /** An ending of its last word means "from" or "until". */
  readonly means?: 'from' | 'until' | undefined;
  /** It is given by two calendars, of which one is ours. */
  readonly bothStyles?: true;
  /** Beside it stands the name of another calendar. */
  readonly otherCalendar?: true;
}

/** Both marks. */
export function withMark(one: Mark, other: Mark): Mark {
  if (one === '' || one === other) return other;
  return other === '' ? one : '%';
}
