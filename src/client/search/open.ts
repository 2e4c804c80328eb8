import { memoizeAsync } from '../../text/memoize.ts';
import { readManifest } from './manifest.ts';
import { openIndex } from './open-index.ts';
import type { OpenSearch } from './opened.ts';

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
  return openParts(base, own, parts);
}
