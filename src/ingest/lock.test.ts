import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  ['a process that is gone', () => JSON.stringify({ pid: gone(), host: hostname() }), 0, 'taken'],
  ['another machine', () => JSON.stringify({ pid: gone(), host: 'elsewhere' }), 0, 'held'],
  [
    'another machine, for two hours',
    () => JSON.stringify({ pid: gone(), host: 'elsewhere' }),
    2 * hour,
    'taken',
  ],
  [
    'a process that has its number by now',
    () => JSON.stringify({ pid: process.ppid, host: hostname() }),
    2 * hour,
    'taken',
  ],
  ['one that has not said who it is', () => '', 0, 'held'],
  ['one that never said who it is', () => '', 20_000, 'taken'],
  ['what is no lock', () => 'x', 0, 'taken'],
])('a lock of %s', (_of, text, later, kind) => {
  write(text());
  expect(lockFolder(root, Date.now() + later).kind).toBe(kind);
});
