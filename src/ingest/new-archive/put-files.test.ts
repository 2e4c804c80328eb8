import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putFiles } from './put-files.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'put-files-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const files = new Map([
  ['content/archive.yaml', 'new'],
  ['content/pages/about.mdx', 'new'],
  ['seeds/a.txt', 'new'],
]);
const told = (root: string) =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !path.endsWith('.git'))
        .sort()
        .map((path) => [
          path.slice(root.length + 1),
          path.includes('.') ? readFileSync(path, 'utf8') : 'a folder',
        ])
    : 'nothing';

/** Writes the first files, half of the next, and nothing of the others, as a disk does that becomes full. */
function fullAfter(count: number): typeof writeFileSync {
  let written = 0;
  return (path, text) => {
    written += 1;
    writeFileSync(path, written > count ? (text as string).slice(0, 1) : text);
    if (written > count) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
}

test('new files take the place of others, and nothing else goes', () => {
  mkdirSync(join(parent, 'content'));
  for (const name of ['archive.yaml', 'old.yaml', 'kept.yaml'])
    writeFileSync(join(parent, 'content', name), 'old');
  putFiles(
    parent,
    files,
    ['archive.yaml', 'old.yaml'].map((name) => join(parent, 'content', name)),
  );
  expect(told(parent)).toEqual([
    ['content', 'a folder'],
    ['content/archive.yaml', 'new'],
    ['content/kept.yaml', 'old'],
    ['content/pages', 'a folder'],
    ['content/pages/about.mdx', 'new'],
    ['seeds', 'a folder'],
    ['seeds/a.txt', 'new'],
  ]);
});

test.each([0, 1, 2])('a disk that is full after %d files has what it had', (count) => {
  const none = join(parent, 'none');
  expect(() => putFiles(none, files, [], fullAfter(count))).toThrow('ENOSPC');
  expect(told(none)).toBe('nothing');
  mkdirSync(join(parent, 'content'));
  const old = join(parent, 'content/archive.yaml');
  writeFileSync(old, 'old');
  expect(() => putFiles(parent, files, [old], fullAfter(count))).toThrow('ENOSPC');
  expect(told(parent)).toEqual([
    ['content', 'a folder'],
    ['content/archive.yaml', 'old'],
  ]);
});
