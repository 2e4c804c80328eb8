import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toldError } from './told-error.ts';

test.each<[string, NodeJS.ErrnoException, string]>([
  [
    'no right',
    Object.assign(new Error('EACCES: ...'), { code: 'EACCES', syscall: 'open', path: '/a/b.txt' }),
    '/a/b.txt cannot be opened: you have no right to it',
  ],
  [
    'a full disk, which names no file',
    Object.assign(new Error('ENOSPC: ...'), { code: 'ENOSPC', syscall: 'write' }),
    'a file cannot be written: the disk is full; make room, and do the same once more (ENOSPC)',
  ],
  ['what no system says', new Error('the sheet has no rows'), 'the sheet has no rows'],
])('%s', (_what, error, told) => {
  expect(toldError(error)).toContain(told);
});

test('what the system itself throws', () => {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  try {
    readFileSync(folder);
  } catch (error) {
    expect(toldError(error)).toContain('it is a folder, where a file should be (EISDIR)');
  }
  rmSync(folder, { recursive: true });
  expect.assertions(1);
});
