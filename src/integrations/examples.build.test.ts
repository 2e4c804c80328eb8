import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { differingFiles } from '../testing/differing-files.ts';
import { copyProject, type ProjectCopy } from '../testing/project-copy.ts';

const example = 'examples/cable-ferry';

const copies: ProjectCopy[] = [];
let copy: ProjectCopy;
beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
  vi.stubEnv('LC_ALL', 'C');
  copy = exampleCopy((files) => files);
  copy.build();
});
afterAll(() => {
  copies.forEach((one) => one.dispose());
  vi.unstubAllEnvs();
});

/** The project with the example, whose files are made one by one: some file systems list them in that order. */
function exampleCopy(order: (files: readonly string[]) => readonly string[]): ProjectCopy {
  vi.stubEnv('ATTESTED_ARCHIVE', example);
  const made = copyProject();
  copies.push(made);
  made.run('-e', copying, repository, made.root, JSON.stringify(order(exampleFiles())));
  return made;
}

const repository = join(import.meta.dirname, '../..');
const copying = `const [source, root, files] = process.argv.slice(1);
const { copyFileSync, mkdirSync } = require('node:fs');
const { dirname, join } = require('node:path');
for (const file of JSON.parse(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  copyFileSync(join(source, file), join(root, file));
}`;

function exampleFiles(): readonly string[] {
  return ['content', 'seeds'].flatMap((name) =>
    readdirSync(join(repository, example, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1))
      .sort(),
  );
}

const read = (path: string) => readFileSync(join(copy.root, example, 'dist', path), 'utf8');
const pageOf = (path: string) => new JSDOM(read(`${path}index.html`)).window.document;

test('an example is built beside its files, and leaves no site of its own in the project', () => {
  expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  expect(read('seeds/notice-2019-03-04.txt')).toBe(
    readFileSync(join(copy.root, example, 'seeds/notice-2019-03-04.txt'), 'utf8'),
  );
  expect(read('texts/report-2019-03-20.md.txt')).toContain('Shortly after six in the morning');
});

test('an event that many documents give is one, with the words of each, and bounds that yield to a day', () => {
  const { events } = JSON.parse(read('data/events.json')) as {
    readonly events: readonly { readonly id: string; readonly attestations?: readonly unknown[] }[];
  };
  const ids = events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...pageOf('events/winch-stop-2019-03/').querySelectorAll('main a')];
  const documents = new Set(
    links.flatMap((link) => /\/documents\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
  );
  expect(documents.size).toBeGreaterThanOrEqual(10);
  expect(pageOf('events/engineer-2019/').querySelector('h1 ~ p')?.textContent).toContain('24 April 2019');
});

test('a document stands in its own language, and each language has its index', () => {
  expect(pageOf('documents/meldung-2019-03-04/').querySelector('main [lang="de"]')).not.toBeNull();
  expect(['de', 'en'].map((code) => existsSync(join(copy.root, example, 'dist/pagefind', code)))).toEqual([
    true,
    true,
  ]);
});

test('search can be narrowed by issuer, kind, place, year and language', () => {
  const { labels, languages } = JSON.parse(read('data/search/archive.json')) as {
    readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly languages: readonly { readonly code: string }[];
  };
  expect(Object.keys(labels['issuer'] ?? {})).toEqual(['ferry', 'council', 'river-board']);
  expect(Object.keys(labels['kind'] ?? {})).toEqual(expect.arrayContaining(['notice', 'report', 'letter']));
  expect(Object.keys(labels['place'] ?? {})).toContain('marrick');
  expect(languages.map(({ code }) => code)).toEqual(['de', 'en']);
});

// One commit makes one site, whoever builds it, where and when. `docs/guides/goals.md` tells what was tried besides on the
// record itself; that a build which keeps pages equals a clean one is page-keys.build.test.ts's.
test('a site is the same from another folder, by another clock, zone, locale and umask, with one processor, with files listed otherwise, with caches and without', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
  vi.stubEnv('LANG', 'tr_TR.UTF-8');
  vi.stubEnv('UV_THREADPOOL_SIZE', '1');
  vi.stubEnv('RAYON_NUM_THREADS', '1');
  vi.stubEnv('NODE_OPTIONS', `--import=${new URL('../testing/other-machine.ts', import.meta.url).href}`);
  const elsewhere = exampleCopy((files) => files.toReversed());
  // What the first has made of fonts and pictures is not there.
  elsewhere.clear('node_modules/.cache');
  mkdirSync(join(elsewhere.root, 'node_modules/.cache'));
  elsewhere.build();
  const [here, there] = [copy, elsewhere].map(({ root }) => join(root, example, 'dist'));
  expect(readdirSync(here!).length).toBeGreaterThan(10);
  expect(differingFiles(here!, there!)).toEqual([]);
});
