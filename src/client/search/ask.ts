import type { SearchSources } from '../../search/answer/look-up.ts';
import { openSearch } from './open.ts';

/**
 * What the search answers. Where a part of the archive fails on the way all of it is asked again without that part, so
 * that an answer never mixes what was read with what was not.
 */
export async function askSearch<T>(base: string, ask: (sources: SearchSources) => Promise<T>): Promise<T> {
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
