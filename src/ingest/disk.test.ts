import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';
import { diskAt } from './disk.ts';
import { check } from '../testing/checked.ts';
import { ingest, inspect } from './run.ts';

let root = '';
beforeEach(() => {
  root = writeTemporary(testFiles({}));
});
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

// Windows has no pipes in folders; it and macOS take no name that is not UTF-8.
test.runIf(process.platform === 'linux')(
  'a pipe and a name that is not UTF-8 are told, and all else is read',
  () => {
    execFileSync('mkfifo', [join(root, 'seeds/pipe.txt'), join(root, 'content/events.yaml')]);
    const name = Buffer.from('r\xe9sum\xe9.txt', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/seeds/`), name]), 'The council met.');
    mkdirSync(Buffer.concat([Buffer.from(`${root}/seeds/`), Buffer.from('caf\xe9\n', 'latin1')]));
    writeFileSync(join(root, 'seeds/letter.txt'), 'The council met.');
    expect(check(diskAt(root)).map(({ code, file }) => [code, file])).toEqual([
      ['file-device', 'content/events.yaml'],
      ['file-name-bytes', 'seeds/caf\\xe9\n'],
      ['seed-without-document', 'seeds/letter.txt'],
      ['file-device', 'seeds/pipe.txt'],
      ['file-name-bytes', 'seeds/r\\xe9sum\\xe9.txt'],
    ]);
    expect(ingest(diskAt(root)).written).toContain('content/documents/letter.mdx');
  },
);
