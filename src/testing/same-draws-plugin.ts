import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = fileURLToPath(new URL('same-draws.ts', import.meta.url));

/** Puts `same-draws.ts` in fast-check's place wherever a test takes it. */
export const sameDraws: Plugin = {
  name: 'same-draws',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== here ? here : undefined),
};
