/** How words limit what they date: `no-earlier` and `no-later` count the date itself, `before` and `after` do not. */
export const relations = ['before', 'after', 'since', 'until', 'no-earlier', 'no-later'] as const;
export type Relation = (typeof relations)[number];

/** Part of a unit of time that nobody has drawn the limits of. */
export const shares = ['early', 'mid', 'late'] as const;
export type Share = (typeof shares)[number];

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
  | 'year-word'
  | 'to'
  | 'and'
  | 'or'
  /** Opens a range, or tells where something is from: "from 9 November 2020" alone limits nothing. */
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
  | 'decade'
  | 'decade-before'
  | 'century'
  /** Another calendar's era or style, and its months: what stands beside them is no date of ours. */
  | 'other-calendar'
  | 'other-month'
  /** What is numbered: "paragraph 3". */
  | 'label'
  /** What is counted, "2000 households", and what is measured, "1300 hours". */
  | 'count'
  | 'unit';

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
  /** Days of the month by name, from the first: "the fifteenth of March". */
  readonly dayNames?: readonly string[];
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
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
