import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { differingFiles } from '../testing/differing-files.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

// One commit makes one site, whoever builds it, where and when. `docs/guides/goals.md` tells what was tried besides on the
// record itself; that a build which keeps pages equals a clean one is page-keys.build.test.ts's.

const example = 'examples/in-parts/first';
const copies: ProjectCopy[] = [];
afterEach(() => vi.unstubAllEnvs());
afterAll(() => copies.forEach((copy) => copy.dispose()));

function exampleCopy(): ProjectCopy {
  const copy = copyProject();
  copies.push(copy);
  return copy;
}

function place(copy: ProjectCopy, order: (files: readonly string[]) => readonly string[]): void {
  const source = join(import.meta.dirname, '../..', example);
  copy.run('-e', copying, source, copy.root, JSON.stringify(order(filesIn(source))));
}

// Files are made one by one: some file systems list them in the order in which they were made.
const copying = `const [source, root, files] = process.argv.slice(1);
const { copyFileSync, mkdirSync } = require('node:fs');
const { dirname, join } = require('node:path');
for (const file of JSON.parse(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  copyFileSync(join(source, file), join(root, file));
}`;

function filesIn(folder: string): readonly string[] {
  return ['content', 'seeds'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort(),
  );
}

test('a site is the same from another folder, by another clock, zone, locale and umask, with one processor, with files listed otherwise, with caches and without', () => {
  vi.stubEnv('TZ', 'UTC');
  vi.stubEnv('LC_ALL', 'C');
  const here = exampleCopy();
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
  vi.stubEnv('LANG', 'tr_TR.UTF-8');
  vi.stubEnv('UV_THREADPOOL_SIZE', '1');
  vi.stubEnv('RAYON_NUM_THREADS', '1');
  vi.stubEnv('NODE_OPTIONS', `--import=${new URL('../testing/other-machine.ts', import.meta.url).href}`);
  const elsewhere = exampleCopy();
  place(here, (files) => files);
  place(elsewhere, (files) => files.toReversed());

  here.build();
  // What the first has made of fonts and pictures is not there.
  elsewhere.clear('node_modules/.cache');
  mkdirSync(join(elsewhere.root, 'node_modules/.cache'));
  elsewhere.build();
  expect(differingFiles(join(here.root, 'dist'), join(elsewhere.root, 'dist'))).toEqual([]);
});
