import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';
import { diskAt } from './disk.ts';
import { check } from '../testing/checked.ts';
import { inspect } from './run.ts';

const root = writeTemporary(testFiles({}));
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('links are told by their names, and nothing behind them is read; folders hold no file of their name', () => {
  expect(check(diskAt(root))).toEqual([]);
  expect(inspect(diskAt(root)).hints.map(({ found }) => found)).toContain(
    'the archive is empty: it has no seeds, documents or events',
  );
  symlinkSync('/nowhere', join(root, 'seeds/nowhere.txt'));
  symlinkSync(tmpdir(), join(root, 'seeds/folder.txt'));
  mkdirSync(join(root, 'content/events'));
  symlinkSync(join(root, 'content/archive.yaml'), join(root, 'content/events/file.mdx'));
  mkdirSync(join(root, 'seeds/other.txt'));
  expect(check(diskAt(root)).map(({ code, file }) => [code, file])).toEqual([
    ['file-link', 'content/events/file.mdx'],
    ['file-link', 'seeds/folder.txt'],
    ['file-link', 'seeds/nowhere.txt'],
  ]);
});
