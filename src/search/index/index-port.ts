import type { HavingValue } from './filter-table.ts';
import type { FacetName } from './operators.ts';
import type { SearchRecord } from './record.ts';

/** A record that holds a word: which, how well, and at which tokens of its content. */
export interface Found {
  /** Unique over all languages. */
  readonly id: string;
  readonly score: number;
  /** Where it stands, in some form. */
  readonly positions: readonly number[];
}

/** `when` has the bounds of a record's date, as `encodeBounds` writes them. */
export type FilterName = FacetName | 'when';

/** What the search asks of the index. Every promise is refused when the index cannot be read. */
export interface SearchIndex {
  /** Records that hold a folded word, or another form of it, in any language. */
  findWord(word: string): Promise<readonly Found[]>;
  /** Records that hold words which begin with a folded word that is itself nowhere. */
  findLonger(word: string): Promise<readonly Found[]>;
  /** The ids of the records that have each value of a filter. */
  having(filter: FilterName): Promise<HavingValue>;
  /** The text of a record. */
  record(id: string): Promise<SearchRecord>;
}
