import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testFiles, writeTemporary } from '../testing/test-archive.ts';
import { diskAt, type Disk } from './disk.ts';
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

/** A disk that refuses to read some files, as for want of rights. */
function refusing(...paths: readonly string[]): Disk {
  const disk = diskAt(root);
  return {
    ...disk,
    read: (path) => {
      if (!paths.includes(path)) return disk.read(path);
      throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' });
    },
  };
}

test('a seed that the system refuses is told, and keeps no other from being drafted', () => {
  writeFileSync(join(root, 'seeds/a.txt'), 'The council met on 3 March 1995.');
  writeFileSync(join(root, 'seeds/b.txt'), 'It met again on 4 March 1995.');
  writeFileSync(join(root, 'seeds/b.yaml'), 'seed: "b.txt"\nlanguage: "en"\n');
  const { written, findings } = ingest(refusing('seeds/b.txt'));
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['file-refused', 'seeds/b.txt']]);
  expect(written).toContain('content/documents/a.mdx');
  ingest(diskAt(root));
  expect(check(refusing('seeds/b.txt')).map(({ code, file }) => [code, file])).toEqual([
    ['file-refused', 'seeds/b.txt'],
  ]);
});

test.each<[string, (text: string) => string | undefined]>([
  ['is refused', () => undefined],
  ['is no YAML', (text) => text.replace('kind: "document"', 'kind: "document')],
  ['has no frontmatter', (text) => text.slice(4)],
])('no second document is drafted of a seed whose document %s', (_what, broken) => {
  writeFileSync(join(root, 'seeds/a.txt'), 'The council met on 3 March 1995.');
  ingest(diskAt(root));
  writeFileSync(join(root, 'seeds/c.txt'), 'It met on 5 March 1995.');
  const file = 'content/documents/a.mdx';
  const text = broken(readFileSync(join(root, file), 'utf8'));
  if (text !== undefined) writeFileSync(join(root, file), text);
  const { written } = ingest(text === undefined ? refusing(file) : diskAt(root));
  // Of one that is not read nobody knows whose document it is.
  expect(written).toEqual(text === undefined ? [] : ['content/documents/c.mdx']);
});
