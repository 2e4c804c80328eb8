import type { KnipConfig } from 'knip';

// The scripts of package.json are found as entries by themselves, but not for production, where they are not looked at.
const ofProduction = process.argv.includes('--production');
const commands = [
  'src/integrations/{run-astro,example-cli,verify-cli,parts/join-cli,timestamp/cli}.ts!',
  'src/site/hosting/write-files.ts!',
];

const config: KnipConfig = {
  entry: [
    ...(ofProduction ? commands : []),
    'src/ingest/{cli,write-finding-pages,{import,new-archive,sheet}/cli,new-archive/take-updates}.ts!',
    'src/client/**/*.define.ts!',
    'src/client/offline/{all,engine,site}.ts!',
    'src/client/kept/worker.ts!',
    // Read by its path.
    'src/ingest/review/review.css!',
    'content/**/*.mdx!',
    'bench/**/*.ts',
    'e2e/*.{e2e.ts,ts}',
    'content/*.e2e.ts',
  ],
  project: [
    'src/**/*.{ts,astro,css}!',
    '!src/**/*.test.ts!',
    '!src/testing/**!',
    'e2e/**/*.ts',
    'bench/**/*.ts',
    'schemas/**/*.ts',
    'content/**/*.mdx!',
  ],
  astro: {
    config: [],
    entry: [
      'astro.config.mjs!',
      'src/content.config.ts!',
      'src/middleware.ts!',
      'src/pages/**/*.{astro,ts}!',
    ],
  },
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ['mkfifo', 'java'],
  // Read by their path, and of the map's a test alone names the whole.
  ignoreDependencies: ['vnu-jar', '@fontsource-variable/*', ...(ofProduction ? ['world-atlas'] : [])],
};

export default config;
