import type { SearchSources } from '../../search/answer/look-up.ts';
import { loadEngineAhead } from './engine-ahead.ts';
import { readManifest } from './manifest.ts';
import { openSearch } from './open.ts';

/**
 * What the search answers. Where a part of the archive fails on the way all of it is asked again without that part, so
 * that an answer never mixes what was read with what was not.
 *
 * @param text what is asked, to have all that its words need asked for at once
 */
export async function askSearch<T>(
  base: string,
  ask: (sources: SearchSources) => Promise<T>,
  text = '',
): Promise<T> {
  // What the index cannot be read for is told by whoever needs it.
  if (text !== '')
    void readManifest(base).then(
      (manifest) => loadEngineAhead(base, manifest, text),
      () => undefined,
    );
  let sources = await openSearch(base);
  for (;;) {
    try {
      return await ask(sources);
    } catch (failure) {
      const left = sources.without?.(failure);
      if (left === undefined) throw failure;
      sources = left;
    }
  }
}
