import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// One more site of the same archive, made while the one at the root is tested: for a path, and with lists that are too
// long for one page.

const root = fileURLToPath(new URL('../', import.meta.url));
const settings = {
  ATTESTED_BASE: '/archive/',
  ATTESTED_EVENTS_ON_PAGE: '20',
  ATTESTED_LISTED_ON_PAGE: '20',
  // The copy to be read without a server is tried at the root.
  ATTESTED_OFFLINE: '0',
};

test('a site is built for a path, with lists that are too long for one page', () => {
  test.setTimeout(600_000);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/integrations/run-astro.ts', 'build', '--outDir', 'dist-base/archive'],
    { cwd: root, env: { ...process.env, ...settings }, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  expect(status, stdout + stderr).toBe(0);
});
