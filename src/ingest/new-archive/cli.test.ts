import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../../testing/test-archive.ts';

test.each(['--help', '-h'])('%s tells how it is used, and makes nothing', (option) => {
  const root = writeTemporary(testFiles({}));
  const before = readdirSync(root, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'cli.ts'), option],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^usage: npm run new-archive/);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  rmSync(root, { recursive: true });
});
