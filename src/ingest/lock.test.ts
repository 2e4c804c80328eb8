import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockFolder } from './lock.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attested-lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (text: string) => {
  writeFileSync(join(root, '.attested-lock'), text);
};
/** What a lock of this process says, with something else in it. */
function saying(changed: Readonly<Record<string, unknown>>): string {
  const lock = lockFolder(root);
  const said = JSON.parse(readFileSync(join(root, '.attested-lock'), 'utf8')) as object;
  if (lock.kind === 'taken') lock.release();
  return JSON.stringify({ ...said, token: 'another', ...changed });
}
const gone = () => spawnSync(process.execPath, ['--eval', '']).pid;

test('one process has the archive until it is released', () => {
  const lock = lockFolder(root);
  expect(lock.kind).toBe('taken');
  expect(lockFolder(root)).toEqual({ kind: 'held', by: `process ${process.pid} on ${hostname()}` });
  if (lock.kind === 'taken') lock.release();
  expect(readdirSync(root)).toEqual([]);
  expect(lockFolder(root).kind).toBe('taken');
});

const hour = 60 * 60 * 1000;
test.each([
  ['a process that is gone', () => saying({ pid: gone() }), 0, 'taken'],
  ['another machine', () => saying({ pid: gone(), host: 'elsewhere' }), 0, 'held'],
  ['another machine, for two hours', () => saying({ pid: gone(), host: 'elsewhere' }), 2 * hour, 'taken'],
  [
    'another container of the same name, which numbers as this one does',
    () => saying({ pid: gone(), numbered: 'pid:[1]' }),
    0,
    'held',
  ],
  ['a process that has its number by now', () => saying({ pid: process.ppid }), 2 * hour, 'taken'],
  ['one that has worked for almost an hour', () => saying({ pid: process.ppid }), hour - 60_000, 'held'],
  ['one that has worked for more', () => saying({ pid: process.ppid }), hour + 60_000, 'taken'],
  ['one that has not said who it is for nine seconds', () => '', 9_000, 'held'],
  ['one that has not for eleven', () => '', 11_000, 'taken'],
  ['one that has not said who it is', () => '', 0, 'held'],
  ['one that never said who it is', () => '', 20_000, 'taken'],
  ['what is no lock', () => 'x', 0, 'taken'],
])('a lock of %s', (_of, text, later, kind) => {
  write(text());
  expect(lockFolder(root, Date.now() + later).kind).toBe(kind);
});

test('a process that this one may not signal is there all the same', () => {
  write(saying({ pid: process.ppid }));
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  });
  expect(lockFolder(root).kind).toBe('held');
  vi.restoreAllMocks();
});

test('where there is no folder, it is the folder that is told', () => {
  const path = join(root, 'nowhere');
  expect(() => lockFolder(path)).toThrow(expect.objectContaining({ code: 'ENOENT', path }) as Error);
});

test('a lock that another has by now, of the same number, is not released for it', () => {
  const lock = lockFolder(root);
  write(saying({}) /* nothing is free to be taken: this reads the lock that is there */);
  if (lock.kind === 'taken') lock.release();
  expect(readdirSync(root)).toEqual(['.attested-lock']);
});
