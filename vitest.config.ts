import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { sameDraws } from './src/testing/same-draws-plugin.ts';

/** Modules that Astro makes in a build are there, and empty: a test that needs one puts something in its place. */
const astroModules: Plugin = {
  name: 'astro-modules',
  resolveId: (id) => (id.startsWith('astro:') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0astro:') ? '' : undefined),
};

// The bench has packages of its own, with tests of theirs.
const files = ['src', 'content', 'eslint', 'schemas', 'bench']
  .flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'));
const isPure = (path: string) => /^src\/(?:time|text|words|mdx|model|timeline|search|exports)\//.test(path);
/**
 * What the tests of one file could leave to those of the next: another module in a module's place, a variable of the
 * process, a clock, a page. All other files share what is loaded, which takes longer than many of them.
 */
const leaves = /\bvi\.(?:mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers)\(|process\.chdir/;
const isAlone = (path: string) => {
  if (path.endsWith('.build.test.ts')) return true;
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  return leaves.test(text) || (!isPure(path) && text.includes('@vitest-environment'));
};
const {
  alone = [],
  together = [],
  pure = [],
} = Object.groupBy(files, (path) => (isAlone(path) ? 'alone' : isPure(path) ? 'pure' : 'together'));

export default defineConfig({
  plugins: [astroModules, sameDraws],
  test: {
    // Left to itself Vitest keeps one core free, which is half of a machine of two.
    maxWorkers: '100%',
    // The whole of `npm run test:truth` is a thousand checks a test: minutes, and on a machine that others use as well far more.
    testTimeout: process.env['ATTESTED_TRUTH'] === 'all' ? 3_600_000 : 300_000,
    hookTimeout: 300_000,
    globalSetup: 'src/testing/temporary-files.ts',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    coverage: {
      include: ['src/time/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.d.ts'],
      thresholds: { lines: 95 },
    },
  },
});
