import type { HavingValue } from './filter-table.ts';
import type { FacetName, SearchRecord } from './record.ts';

/** A record that holds a word: which, how well, and at which tokens of its content. */
export interface Found {
  /** Unique over all languages. */
  readonly id: string;
  readonly score: number;
  /** Where it stands, and where longer words stand that begin as it does: `isFormOf` tells them apart. */
  readonly positions: readonly number[];
}

/** `when` has the bounds of a record's date, as `encodeBounds` writes them. */
export type FilterName = FacetName | 'when';

/** What the search asks of the index. Every promise is refused when the index cannot be read. */
export interface SearchIndex {
  /** Records that hold a folded word, or another form of it, in any language. */
  findWord(word: string): Promise<readonly Found[]>;
  /** Whether two folded words are forms of one, in the language of a record that holds the first. */
  isFormOf(form: string, word: string): Promise<boolean>;
  /** The ids of the records that have each value of a filter. */
  having(filter: FilterName): Promise<HavingValue>;
  /** The text of a record. */
  record(id: string): Promise<SearchRecord>;
}
