import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// Two more sites of the same archive, made while the one at the root is tested.

const root = fileURLToPath(new URL('../', import.meta.url));
const sites: readonly (readonly [name: string, settings: Readonly<Record<string, string>>])[] = [
  ['archive', { ATTESTED_BASE: '/archive/' }],
  ['large', { ATTESTED_BASE: '/large/', ATTESTED_EVENTS_ON_PAGE: '20', ATTESTED_LISTED_ON_PAGE: '20' }],
];

test('sites are built for a path, and with lists that are too long for one page', () => {
  test.setTimeout(600_000);
  for (const [name, settings] of sites) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/integrations/run-astro.ts', 'build', '--outDir', `dist-base/${name}`],
      // The copy to be read without a server is tried at the root.
      {
        cwd: root,
        env: { ...process.env, ...settings, ATTESTED_OFFLINE: '0' },
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    );
    expect(status, stdout + stderr).toBe(0);
  }
});
