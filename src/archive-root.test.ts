import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFiles, writeTemporary } from './testing/test-archive.ts';

test('the check works on the archive that the environment names, in whichever folder it is', () => {
  const root = writeTemporary(testFiles({ 'seeds/mine.txt': 'Mine.\n' }));
  const checked = () =>
    execFileSync(process.execPath, ['src/ingest/cli.ts', 'check'], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, ATTESTED_ARCHIVE: `${root}/` },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(checked).toThrow(/Command failed/);
  rmSync(join(root, 'seeds/mine.txt'));
  expect(checked()).toBe('no findings\n');
  rmSync(root, { recursive: true });
});
