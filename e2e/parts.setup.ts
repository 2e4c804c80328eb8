import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// An archive in three parts, each built by itself for a path of its own, then joined.

const root = fileURLToPath(new URL('../', import.meta.url));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ATTESTED_OFFLINE: '0', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(status, stdout + stderr).toBe(0);
}

test('an archive in parts is built and joined', () => {
  test.setTimeout(600_000);
  for (const part of ['first', 'second', 'third']) {
    const archive = `examples/in-parts/${part}`;
    run(['src/integrations/run-astro.ts', 'build'], {
      ATTESTED_ARCHIVE: archive,
      ATTESTED_BASE: `/${part}/`,
    });
    rmSync(`${root}dist-base/${part}`, { recursive: true, force: true });
    renameSync(`${root}${archive}/dist`, `${root}dist-base/${part}`);
  }
  run(['src/integrations/parts/join-cli.ts', 'dist-base', '/first/']);
});
