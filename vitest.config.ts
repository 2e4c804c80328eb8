import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { sameDraws } from './src/testing/same-draws-plugin.ts';

// Pure code keeps nothing that the tests of one file could leave to those of the next: these share what is loaded.
// Not so what builds a site, and what puts another module in a module's place.
const pure = 'src/{time,text,words,mdx,model,timeline,search,exports}/**/!(*.build|new-operator).test.ts';

/** Modules that Astro makes in a build are there, and empty: a test that needs one puts something in its place. */
const astroModules: Plugin = {
  name: 'astro-modules',
  resolveId: (id) => (id.startsWith('astro:') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0astro:') ? '' : undefined),
};

export default defineConfig({
  plugins: [astroModules, sameDraws],
  test: {
    // Left to itself Vitest keeps one core free, which is half of a machine of two.
    maxWorkers: '100%',
    // The whole of `npm run test:truth` is a thousand checks a test.
    testTimeout: process.env['ATTESTED_TRUTH'] === 'all' ? 1_800_000 : 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['{src,content,eslint,schemas,bench}/**/*.test.ts'],
          // The bench has packages of its own, with tests of theirs.
          exclude: ['**/node_modules/**', pure],
        },
      },
    ],
    coverage: {
      include: ['src/time/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.d.ts'],
      thresholds: { lines: 95 },
    },
  },
});
