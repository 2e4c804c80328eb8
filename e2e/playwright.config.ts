import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';

const executablePath = findBrowser();
const launchOptions = {
  ...(executablePath !== undefined && { executablePath }),
  args: [...browserArguments],
};
// Another pair of ports lets two checkouts be tested side by side.
const rootPort = Number(process.env['E2E_PORT'] ?? 4331);
const basePort = rootPort + 1;

export default defineConfig({
  // What is true of this record alone is tested beside it.
  testDir: '..',
  testMatch: ['**/e2e/*.e2e.ts', '**/content/*.e2e.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  // Two more than the cores of a small machine: a test leaves a core idle while a page loads slowly on purpose, and
  // while the browser, and not the page, is at work.
  workers: 4,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Long enough for a machine that does other things besides: a page that never says it fails all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: { launchOptions, timezoneId: 'Pacific/Apia', locale: 'en-GB' },
  // The whole suite runs at the root; what is marked @base runs once more on a site built for a path, whose lists are too
  // long for one page, and what is marked @large on that alone.
  projects: [
    // First, since it takes long: the sites of the others are built beside the tests of the root.
    // One after the other: builds of one folder share what Astro makes of the content for a while.
    { name: 'other sites', testMatch: '**/e2e/*.setup.ts', workers: 1 },
    { name: 'root', grepInvert: /@large|@parts/, use: { baseURL: `http://localhost:${rootPort}/` } },
    {
      name: 'base',
      grep: /@base|@large/,
      dependencies: ['other sites'],
      use: { baseURL: `http://localhost:${basePort}/archive/` },
    },
    {
      name: 'parts',
      grep: /@parts/,
      dependencies: ['other sites'],
      use: { baseURL: `http://localhost:${basePort}/` },
    },
  ],
  webServer: [
    {
      command: `node e2e/serve.ts dist ${rootPort}`,
      cwd: '..',
      url: `http://localhost:${rootPort}/`,
      timeout: 300_000,
      reuseExistingServer: false,
    },
    {
      // Its sites are not there yet: each answer is looked for when it is asked for.
      command: `node e2e/serve.ts dist-base ${basePort} --changing`,
      cwd: '..',
      port: basePort,
      timeout: 300_000,
      reuseExistingServer: false,
    },
  ],
});
