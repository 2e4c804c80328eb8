import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchManifest } from '../search/index/manifest.ts';
import { writeRecords } from '../site/feeds/record-file.ts';
import { sampleDocument } from '../testing/sample-search.ts';
import { pagefind } from './pagefind.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'attested-build-'));
});
afterEach(() => rm(root, { recursive: true }));

const urlOf = (folder: string) => pathToFileURL(`${join(root, folder)}/`);

/** Runs the integration around a build whose pages do `during`. */
async function build(during: () => Promise<void>): Promise<void> {
  const { hooks } = pagefind();
  const config = { cacheDir: urlOf('cache') } as unknown as AstroConfig;
  await hooks['astro:config:done']?.({ config } as HookParameters<'astro:config:done'>);
  await hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
  await mkdir(join(root, 'dist/data/search'), { recursive: true });
  const manifest = join(root, 'dist/data/search/archive.json');
  await writeFile(manifest, JSON.stringify({ spans: ['as it was'], names: [], languages: [] }));
  await during();
  await hooks['astro:build:done']?.({
    dir: urlOf('dist'),
    logger: { info: () => undefined },
  } as unknown as HookParameters<'astro:build:done'>);
}
const manifest = async () =>
  JSON.parse(await readFile(join(root, 'dist/data/search/archive.json'), 'utf8')) as SearchManifest;

test('the records that the build wrote are indexed, and are no part of the site', async () => {
  const records = [sampleDocument('a', ['A road.']), sampleDocument('b', ['A lake.'])];
  await build(() => writeRecords(urlOf('cache'), records));
  expect(await manifest()).toMatchObject({
    spans: ['as it was'],
    records: 2,
    letters: ['64', '6c', '72'],
    languages: [{ code: 'en', stems: true }],
  });
  expect((await manifest()).tag).toMatch(/^[0-9a-f]{16}$/);
  expect(await readdir(join(root, 'dist/data/search/records'))).toEqual(['0.json', '1.json']);
  const everything = await readdir(root, { recursive: true });
  expect(everything.filter((path) => path.includes('search-records'))).toEqual([]);
});

test('lines that a page puts together are indexed besides, and change the tag', async () => {
  const told = async (line: string) => {
    await build(async () => {
      await writeFile(join(root, 'dist/index.html'), `<main><h1>Lakes</h1><p>${line}</p></main>`);
      await writeRecords(urlOf('cache'), [sampleDocument('a', ['A road.'])]);
    });
    return (await manifest()).tag;
  };
  const tag = await told('As of Monday: 3 roads');
  const lines = await readFile(join(root, 'dist/data/search/records/lines-0.json'), 'utf8');
  expect(JSON.parse(lines)).toMatchObject({ path: '', title: 'Lakes' });
  expect(lines).toContain('As of Monday: 3 roads');
  expect(await told('As of Monday: 4 roads')).not.toBe(tag);
});

test('the tag changes with what is indexed, and with nothing else', async () => {
  const tags: string[] = [];
  for (const text of ['A road.', 'A road.', 'A lake.']) {
    await build(() => writeRecords(urlOf('cache'), [sampleDocument('a', [text])]));
    tags.push((await manifest()).tag);
  }
  expect(tags[0]).toBe(tags[1]);
  expect(tags[2]).not.toBe(tags[0]);
});

test('a build that wrote no records fails, whatever an earlier one has left', async () => {
  await writeRecords(urlOf('cache'), [sampleDocument('a', ['old'])]);
  await expect(build(() => Promise.resolve())).rejects.toThrow('ENOENT');
});
