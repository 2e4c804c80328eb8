import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleDocument } from '../testing/sample-search.ts';
import { writeData, writeIndexes, writeVocabulary } from './write-index.ts';

let folders: string[];
beforeEach(() => {
  folders = [];
});
afterEach(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function newSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attested-index-'));
  folders.push(folder);
  return folder;
}
const json = async (site: string, name: string) =>
  JSON.parse(await readFile(join(site, 'data/search', name), 'utf8')) as unknown;

const records = [
  sampleDocument('a', ['The Road, the roads; the ROAD.', 'road/bridge 1990 of'], {
    when: '1995-03-01/1995-03-01/?/?',
    facets: { place: ['x', 'y'] },
  }),
  sampleDocument('b', ['Дорога.'], { language: 'ru-Cyrl' }),
  sampleDocument('c', ['ქუჩა.'], { language: 'ka' }),
];

async function filesOf(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    paths.map(async (path) => [
      path.slice(site.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashes.sort()) as Record<string, string>;
}

test('the same records make the same bytes', async () => {
  const built = [await newSite(), await newSite()];
  for (const site of built) {
    writeVocabulary(site, records);
    writeData(site, records);
    await writeIndexes(site, records);
  }
  const [one, other] = await Promise.all(built.map(filesOf));
  expect(Object.keys(one!).length).toBeGreaterThan(20);
  expect(other).toEqual(one);
});

test('each language has its own index, with stems where there are any, and no code that is not used', async () => {
  const site = await newSite();
  const languages = await writeIndexes(site, records);
  expect(languages).toMatchObject([
    { code: 'en', stems: true },
    { code: 'ka', stems: false },
    { code: 'ru', stems: true },
  ]);
  const files = Object.keys(await filesOf(site));
  for (const { code, list, parts = [] } of languages)
    for (const path of [list, ...parts.map(([, name]) => `index/${name}.pf_index`)])
      expect(files).toContain(`/pagefind/${code}/${path}`);
  expect(languages.map(({ parts }) => parts?.length)).toEqual([1, 1, 1]);
  expect(files.filter((path) => path.includes('/wasm.')).sort()).toEqual([
    '/pagefind/en/wasm.en.pagefind',
    '/pagefind/ka/wasm.unknown.pagefind',
    '/pagefind/ru/wasm.ru.pagefind',
  ]);
  expect(files.filter((path) => /fragment|ui|worker|highlight/.test(path))).toEqual([]);
});

test('what is shown of a record and which record has which value is written, by number', async () => {
  const site = await newSite();
  writeData(site, records);
  const { facets: _facets, when: _when, ...shown } = records[0]!;
  expect(await json(site, 'records/0.json')).toEqual(shown);
  expect(await json(site, 'filter-place.json')).toEqual({ values: ['x', 'y'], records: [[0, 0], [], []] });
  expect(await json(site, 'filter-when.json')).toEqual({
    values: ['1995-03-01/1995-03-01/?/?'],
    records: [0, [], []],
  });
  expect(await json(site, 'filter-language.json')).toEqual({
    values: ['en', 'ru', 'ka'],
    records: [0, 0, 0],
  });
});

test('words are listed by their first letter, as they are written most often', async () => {
  const site = await newSite();
  const letters = writeVocabulary(site, records.slice(0, 1));
  expect(letters).toEqual(['62', '64', '72', '74']);
  expect(await json(site, 'words-72.json')).toEqual({ road: 'ROAD', roads: '' });
  expect(await json(site, 'words-62.json')).toEqual({ bridge: '' });
});
