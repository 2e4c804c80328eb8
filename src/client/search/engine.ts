import type { Pagefind, pagefindOptions } from '../../search/index/pagefind-index.ts';

/** As much of the code that Pagefind writes beside each index as is used. */
export interface PagefindModule {
  readonly createInstance: (
    options: typeof pagefindOptions & { readonly basePath: string; readonly metaCacheTag: string },
  ) => Pagefind;
}

/** Pagefind's own code. The copy that is opened from a disk has it within its script: src/client/offline/engine.ts. */
export async function loadEngine(path: string): Promise<PagefindModule> {
  return (await import(
    /* @vite-ignore */ new URL(`${path}pagefind.js`, location.href).href
  )) as PagefindModule;
}
