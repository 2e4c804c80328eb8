import type { SearchSources } from '../../search/answer/look-up.ts';
import { memoizeAsync } from '../../text/memoize.ts';
import { readManifest } from './manifest.ts';
import { openIndex } from './open-index.ts';

/** What is searched, and what is left where something of it cannot be read on the way. */
export interface OpenSearch extends SearchSources {
  /** The same without the part that a failure is of; undefined where nothing would be left, or it is of no part. */
  readonly without?: (failure: unknown) => OpenSearch | undefined;
}

/**
 * The index of every language of the archive, with those of its other parts where it is published in parts. Loaded once
 * for a page; after a failure it is tried anew. `base` is the site's base path. The promise is refused with
 * SearchUnavailable.
 */
export const openSearch: (base: string) => Promise<OpenSearch> = memoizeAsync(load);

// Few archives have parts, so what joins them is loaded only there.
async function load(base: string): Promise<OpenSearch> {
  const manifest = await readManifest(base);
  const { parts = [] } = manifest;
  const own = openIndex(base, manifest);
  if (parts.length === 0) return own;
  const { openParts } = await import('./open-parts.ts');
  return openParts(base, await own, parts);
}
