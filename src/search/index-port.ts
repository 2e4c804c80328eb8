import type { FacetName, SearchRecord } from './record.ts';

/** A record that holds a word: which, how well, and at which tokens of its content. */
export interface Found {
  /** Unique over all languages. */
  readonly id: string;
  readonly score: number;
  readonly positions: readonly number[];
}

export type FilterName = FacetName | 'when';

/** What the search asks of the index. Every promise is refused when the index cannot be read. */
export interface SearchIndex {
  /** Records that hold a folded word, or another form of it, in any language. */
  findWord(word: string): Promise<readonly Found[]>;
  /** Every value of a filter. */
  values(filter: FilterName): Promise<readonly string[]>;
  /** Ids of the records that have any of the values. */
  withAny(filter: FilterName, values: readonly string[]): Promise<ReadonlySet<string>>;
  /** Ids of the dated records, earliest first. */
  byDate(): Promise<readonly string[]>;
  /** A record that one of the other answers has named. */
  record(id: string): Promise<SearchRecord>;
}
