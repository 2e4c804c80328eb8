import type { HavingValue } from './filter-table.ts';
import type { Word } from '../text/words.ts';
import type { FacetName } from './operators.ts';
import type { PageKind, SearchRecord } from './record.ts';

/** A record that holds a word: which, how well, and at which tokens of its content. */
export interface Found {
  /** Unique over all languages. */
  readonly id: string;
  readonly score: number;
  /** Where it stands, in some form. */
  readonly positions: readonly number[];
}

/** Where words stand in a row. */
export interface PhrasePlace {
  readonly id: string;
  readonly kind: PageKind;
  /** How many letters of the record's words come before; see `rowsOfRecord`. */
  readonly offset: number;
}

/** Everywhere that words stand in a row, documents first, then in order of the records. */
export interface FoundPhrase {
  readonly places: readonly PhrasePlace[];
  /** They stand in yet more places, which are too many to list. */
  readonly more: boolean;
  /** Each place has all of the words; otherwise the texts must be compared. No place is ever left out for it. */
  readonly proven: boolean;
}

/** `when` has the bounds of a record's date, as `encodeBounds` writes them. */
export type FilterName = FacetName | 'when';

/** What the search asks of the index. Every promise is refused when the index cannot be read. */
export interface SearchIndex {
  /** Records that hold a folded word, or another form of it, in any language. */
  findWord(word: string): Promise<readonly Found[]>;
  /** Records that hold words which begin with a folded word that is itself nowhere. */
  findLonger(word: string): Promise<readonly Found[]>;
  /**
   * Everywhere that words, as `wordsOf` gives them, stand in a row, whatever is between them but words, and whether or
   * not what a hyphen or an apostrophe parts is written as one. None: they are nowhere in the archive.
   *
   * @param all every place, however many
   */
  phrase(words: readonly Word[], all?: boolean): Promise<FoundPhrase>;
  /**
   * The same of the lines that pages put together and no record holds. Each page with such lines is a record by itself,
   * or several, which no filter knows. Absent where only records are known.
   */
  readonly lines?: SearchIndex['phrase'];
  /** The ids of the records that have each value of a filter. */
  having(filter: FilterName): Promise<HavingValue>;
  /** The text of a record. */
  record(id: string): Promise<SearchRecord>;
}

/** What the reading of dates asks of it: the days of the record, and what is called so. */
export type DatedIndex = Pick<SearchIndex, 'having' | 'phrase' | 'record'>;
