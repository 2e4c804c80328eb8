import * as pagefind from 'attested:pagefind';
import type { PagefindModule } from '../search/engine.ts';

/** Pagefind's code is the same for every index. */
export function loadEngine(): Promise<PagefindModule> {
  return Promise.resolve(pagefind);
}
