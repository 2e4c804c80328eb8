import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal, toldError } from './told-error.ts';

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

test('a refusal is what a system does not allow a command, and no fault of the program', () => {
  const error = (more: object) => Object.assign(new Error('a'), more);
  expect(isRefusal(error({ code: 'ENOSPC', syscall: 'write' }))).toBe(true);
  expect(isRefusal(error({ code: 'ENOSPC' }))).toBe(false);
  expect(isRefusal(error({ code: 'ERR_INVALID_ARG_TYPE', syscall: 'open' }))).toBe(false);
  expect(isRefusal({ code: 'ENOSPC', syscall: 'write' })).toBe(false);
  expect(toldError('a word')).toBe('a word');
});

test.each([
  ['open', 'opened'],
  ['read', 'read'],
  ['fsync', 'written'],
  ['rename', 'put in place'],
  ['link', 'put in place'],
  ['copyfile', 'put in place'],
  ['unlink', 'removed'],
  ['rm', 'removed'],
  ['rmdir', 'removed'],
  ['mkdir', 'made'],
  ['scandir', 'listed'],
  ['access', 'written in'],
  ['chmod', 'reached'],
])('%s that fails is told as what could not be done', (syscall, done) => {
  for (const code of [
    'EPERM',
    'EROFS',
    'EDQUOT',
    'EFBIG',
    'EIO',
    'EBUSY',
    'EMFILE',
    'ENFILE',
    'ENAMETOOLONG',
    'ENOTDIR',
  ])
    expect(toldError(Object.assign(new Error(code), { code, syscall, path: 'a' }))).toMatch(
      new RegExp(`^a cannot be ${done}: [a-z][a-z ,;]{10,} \\(${code}\\)$`),
    );
});
