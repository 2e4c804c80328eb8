import type { SearchSources } from '../../search/answer/look-up.ts';

/** What is searched, and what is left where something of it cannot be read on the way. */
export interface OpenSearch extends SearchSources {
  /** The same without the part that a failure is of; undefined where nothing would be left, or it is of no part. */
  readonly without?: (failure: unknown) => OpenSearch | undefined;
}
