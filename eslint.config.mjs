import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { wordsInOneRoom } from './eslint/words-in-one-room.ts';

// Which layer may import which (src/<layer>); anything not listed is refused. src/testing stands outside: it may import
// any of them, and of them only tests may import it.
const facts = ['time', 'text', 'words'];
const layers = {
  time: [],
  text: [],
  words: ['time'],
  model: [...facts],
  mdx: [...facts],
  prose: [...facts, 'model'],
  timeline: [...facts, 'model'],
  map: [...facts, 'model', 'timeline'],
  search: [...facts, 'model'],
  exports: [...facts, 'model'],
  ingest: [...facts, 'model', 'mdx', 'prose'],
  site: [...facts, 'model', 'mdx', 'prose', 'timeline', 'map', 'search', 'exports'],
  integrations: [...facts, 'model', 'mdx', 'search', 'exports', 'site'],
  client: [...facts, 'prose', 'timeline', 'search'],
  components: [...facts, 'model', 'mdx', 'timeline', 'map', 'search', 'exports', 'site', 'client', 'styles'],
  layouts: [...facts, 'model', 'timeline', 'search', 'site', 'client', 'components', 'styles'],
  pages: [
    ...facts,
    'model',
    'prose',
    'timeline',
    'map',
    'search',
    'exports',
    'site',
    'client',
    'components',
    'layouts',
    'styles',
  ],
};
// Within a layer, its rooms in order: each may import those before it, and none behind it.
const rooms = {
  timeline: [['axis'], ['data'], ['list', 'strip', 'view']],
  search: [['text'], ['index'], ['phrases'], ['query'], ['answer']],
  client: [['shared'], ['copy'], ['timeline', 'search', 'prose', 'dossier'], ['map'], ['kept'], ['offline']],
};
const everyLayer = [...Object.keys(layers), 'styles'];
const layerZones = Object.entries(layers).flatMap(([layer, allowed]) =>
  everyLayer
    .filter((other) => other !== layer && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${layer}`,
      from: `./src/${other}`,
      message: `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other layer'}.`,
    })),
);
const roomZones = Object.entries(rooms).flatMap(([layer, order]) =>
  order.flatMap((beside, place) =>
    beside.flatMap((room) =>
      [...beside, ...order.slice(place + 1).flat()]
        .filter((other) => other !== room)
        .map((other) => ({
          target: `./src/${layer}/${room}`,
          from: `./src/${layer}/${other}`,
          message: `src/${layer}/${room} may import only the rooms before it: ${order.slice(0, place).flat().join(', ') || 'none'}.`,
        })),
    ),
  ),
);
const noTesting = {
  target: './src',
  from: './src/testing',
  message: 'src/testing is for tests: production may not import it.',
};
const zones = [...layerZones, ...roomZones, noTesting];
const pureLayers = ['time', 'text', 'words', 'model', 'prose', 'timeline', 'map', 'search', 'exports'];
// Before version 1: what it changes is to be mended in one place.
const satteri = { name: 'satteri', message: 'src/mdx/satteri.ts is its one adapter.' };
const tested = '**/*.test.ts';

// Rooms that say nothing to readers: what reads dates and texts tells archivists what is wrong with them, as the checks
// and the loader do; what puts words in the bundle writes code.
const notForReaders = [
  'time',
  'text',
  'mdx',
  'ingest',
  'site/loader',
  'site/hosting',
  'model/odd-urls.ts',
  // What commands tell.
  'told-error.ts',
  'integrations/verify-verdict.ts',
  // Names of fonts.
  'site/faces.ts',
  'integrations/fonts',
  'integrations/hosting.ts',
  'integrations/example-cli.ts',
  'integrations/offline/offline-script.ts',
  'integrations/run-astro.ts',
  'integrations/timestamp/cli.ts',
  'integrations/verify-cli.ts',
  'integrations/words.ts',
];
// Every argument takes room on the stack: a call of some hundred thousand throws.
const spreadIntoCall = {
  selector:
    'CallExpression[callee.property.name=/^(min|max|hypot|push|unshift|splice|concat|fromCharCode|fromCodePoint)$/] > SpreadElement',
  message: 'A list may be longer than a call has room for: use text/extremes.ts, or a loop.',
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist.*',
      'dist-base',
      '.astro',
      'coverage',
      'content/*',
      '!content/*.ts',
      'seeds',
      'examples',
      'test-results',
      'bench/results',
      'bench/dates/node_modules',
      'bench/mutants/node_modules',
      'bench/corpora',
      'public',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Ids, counts and days are numbers by design; a template literal prints them exactly.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-default-export': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [tested, 'src/testing/**'],
    rules: { 'no-restricted-syntax': ['error', spreadIntoCall] },
  },
  {
    files: pureLayers.map((layer) => `src/${layer}/**/*.ts`),
    ignores: [tested],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', 'astro:*', 'astro', 'dayjs', 'dayjs/*'], message: 'This layer is pure.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'localStorage'],
      'no-restricted-syntax': [
        'error',
        spreadIntoCall,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure layers know no "now": the caller passes the day.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Pure layers know no "now": the caller passes the day.',
        },
      ],
    },
  },
  {
    files: ['src/client/**/*.ts'],
    ignores: [tested],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'A copy on a disk has none: fetchFile of src/client/shared/site.ts.' },
      ],
      'no-restricted-syntax': [
        'error',
        spreadIntoCall,
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
          message: 'Text is text: nodes are made by src/client/shared/dom.ts.',
        },
        {
          selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: 'Text is text: nodes are made by src/client/shared/dom.ts.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [tested, 'src/testing/**'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [
      'src/site/dates.ts',
      'src/mdx/satteri.ts',
      tested,
      ...pureLayers.map((layer) => `src/${layer}/**`),
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'dayjs', message: 'dayjs formats resolved days in site/dates.ts only.' }, satteri],
        },
      ],
    },
  },
  {
    files: ['src/site/dates.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [satteri] }] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [
      tested,
      'src/testing/**',
      'src/words/**',
      ...notForReaders.flatMap((room) => [`src/${room}`, `src/${room}/**`]),
    ],
    plugins: { words: { rules: { 'in-one-room': wordsInOneRoom } } },
    rules: { 'words/in-one-room': 'error' },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: true } },
    rules: {
      // The type information of .astro templates is partial: `astro check` covers what these would.
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  // A tool that reads its settings from a default export.
  {
    files: [
      '*.config.{ts,mjs}',
      'bench/mutants/vitest.config.ts',
      'e2e/{playwright,hostile}.config.ts',
      'src/content.config.ts',
      // It stands in for a package.
      'bench/mutants/fewer-runs.ts',
      '**/*.astro',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
