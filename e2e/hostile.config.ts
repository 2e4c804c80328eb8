import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';

const executablePath = findBrowser();

/** The site of an archive of hostile texts: `npm run test:hostile`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'site.hostile.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [...browserArguments],
    },
  },
});
