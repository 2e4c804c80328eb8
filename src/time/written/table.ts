/**
 * How words limit what they date: `no-earlier` and `no-later` count the date itself, `before` and `after` do not.
 * `previous-day` and `next-day` name the day beside it. What was `not-until` a day was on it, or later.
 */
export const relations = [
  'before',
  'after',
  'since',
  'until',
  'no-earlier',
  'no-later',
  'not-until',
  'previous-day',
  'next-day',
] as const;
export type Relation = (typeof relations)[number];

/** What words that stand at a date can do to it. */
export type Limiting =
  | Relation
  | 'from'
  /** What was before had ended by then: "open again since". */
  | 'ended'
  /** It began then or earlier: "since at least". */
  | 'since-at-least';

/** Part of a unit of time that nobody has drawn the limits of. */
export const shares = ['early', 'mid', 'late'] as const;
export type Share = (typeof shares)[number];

/** Names of decades: "twenties" to "nineties". */
export const decadeNames = [
  'decade-2',
  'decade-3',
  'decade-4',
  'decade-5',
  'decade-6',
  'decade-7',
  'decade-8',
  'decade-9',
] as const;

/** What a word does near a date. `-behind`: it stands behind the date. */
export type Role =
  | Relation
  | `${Relation}-behind`
  /** Joins the parts of one date: "of", "the". */
  | 'filler'
  | 'weekday'
  /** "Day" in "the 8th day of December", "month" in "the month of December". */
  | 'day-word'
  | 'month-word'
  /** Counts the day that it stands at: "to 3 May inclusive", "bis einschließlich". */
  | 'inclusive'
  | 'year-word'
  | 'to'
  | 'and'
  | 'or'
  /** Ends what goes on: "1994 to the present". */
  | 'now'
  /** Opens a range, or tells where something is from: "from 9 November 1992" alone limits nothing. */
  | 'from'
  | 'between'
  | 'between-behind'
  | 'about'
  | 'about-behind'
  | 'perhaps'
  | Share
  | `${Share}-behind`
  /** A word for the year with an ending that means "from". */
  | 'from-behind'
  /** Denies: "not". `neutral`: looks as if it did, and does not: "not only". */
  | 'not'
  | 'not-behind'
  | 'neutral'
  /** Ties a date to the noun before it: "the statement of 9 November". */
  | 'of'
  /**
   * Tells that a range of two days is the night between them; `night-to` joins them, `night-joined` stands behind two that nothing joins;
   * `night-before` leads the second alone.
   */
  | 'night'
  | 'night-to'
  | 'night-joined'
  | 'night-before'
  /** "Or the day after": the date or the day beside it. */
  | 'or-previous-day'
  | 'or-next-day'
  /** A unit of time, which a number of is counted from a date: "3 days from". `lasting`: it is how long something lasts: "for". */
  | 'time-unit'
  | 'lasting'
  /** A number behind it is a year: "in", "during". */
  | 'cue'
  /** Stands before one thing: "a 2009 analysis". */
  | 'article'
  /** Goes on after a year, and is nothing that is counted: "in 2009 the". */
  | 'goes-on'
  | 'bc'
  | 'ad'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  /** One of two, three or four equal parts of a year or a month, and which of them. */
  | 'half'
  | 'third'
  | 'quarter'
  | `nth-${1 | 2 | 3 | 4 | 'last'}`
  | 'decade'
  | 'decade-before'
  | (typeof decadeNames)[number]
  | 'century'
  /** Another calendar's era or style, and its months: what stands beside them is no date of ours. */
  | 'other-calendar'
  /** Names ours beside another: "new style". */
  | 'our-calendar'
  | 'other-month'
  /** What is numbered: "paragraph 3". `number-sign`: what may be numbered by digits like those of a date: "No. 1994-12-12". */
  | 'label'
  | 'number-sign'
  /** Begins a new clause, whatever stands before: "the", "it". */
  | 'subject'
  /** Leads what is counted, and no year: "across 1500 villages", "dans". */
  | 'counting'
  /** What is counted, "2000 households", and what is measured, "1300 hours". */
  | 'count'
  | 'unit';

/** What a word does that stands before a date, and may limit it or open a range. */
export const leading: readonly Role[] = [...relations, 'from', 'between'];

/** In which order a date may be written; `ydm` only where its year is marked as one. */
export type Order = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/** What an ending says: of which part of a date it is, and whether it means "from" or "until". */
export interface Ending {
  readonly of: readonly ('day' | 'month' | 'year' | 'decade')[];
  readonly means?: 'from' | 'until';
}

/** How one language writes dates. Words in capitals count in capitals only ("AD"). */
export interface LanguageTable {
  /** BCP 47. */
  readonly tag: string;
  readonly orders: readonly Order[];
  /** The months in order, each in every form, or in those that `endings` are added to. */
  readonly months: readonly (readonly string[])[];
  /** Forms of months that are words too where they have small letters: "may". */
  readonly alsoWords?: readonly string[];
  /** What may be added to a month's form, and to a number: "12-ին", "1990s", "1er". */
  readonly endings: Readonly<Record<string, Ending>>;
  /** Days of the month by name, from the first: "the fifteenth of March"; behind the last, other forms from the first on. */
  readonly dayNames?: readonly string[];
  /** Such a day stands right before its month: "douze décembre". */
  readonly bareDayNames?: true;
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Behind a date that has "from" before it, and at the end of what is read: "from 1995 on". In a sentence they say more. */
  readonly onwards?: readonly string[];
  /** How nouns end that are counted, folded, where "1500 villages" has to be told from "in 1500 villages burnt". */
  readonly plural?: RegExp;
  /** A year has a word or an ending beside it ("1994 году", "1994-ci il"): before another word a bare number is none. */
  readonly yearsSaid?: true;
  /** How all who write this language write 08.12.1991; absent where they differ. */
  readonly numeralOrder?: 'day-first';
}

/** A word of a table, with what it does. */
export interface Phrase {
  /** Folded words; points, hyphens and apostrophes may stand between them. */
  readonly words: readonly string[];
  readonly inCapitals: boolean;
  /** Of a month whose name has several words; 0 of all others. */
  readonly month: number;
  /** Of a day whose name has several words; 0 of all others. */
  readonly day: number;
  readonly roles: readonly Role[];
}

/** A table made ready to look words up in. */
export interface DateLanguageIndex {
  readonly table: LanguageTable;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly months: ReadonlyMap<string, { readonly month: number; readonly ending: Ending | undefined }>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly dayNames: ReadonlyMap<string, number>;
  readonly alsoWords: ReadonlySet<string>;
}

/** The words of a list: "a, b of c" are two. */
export function list(words: string): readonly string[] {
  return words.split(', ');
}
