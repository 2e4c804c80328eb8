import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineFile } from '../search/index/stemmed-languages.ts';
import { mendings } from './write-index.ts';
import { signature, withIds } from './index-ids.ts';

// Pagefind gives no ids of our own and no counts of places, so that both are taken out of what it writes. These are
// the shapes that rests on: when one of them fails after an update, see `withIds` and `mendings`.
let files: readonly IndexFile[];
const contentOf = (pattern: RegExp) => files.find(({ path }) => pattern.test(path))!.content;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const url of ['a/', 'b/'])
    await index!.addCustomRecord({ url, content: `the word ${url}`, language: 'en' });
  files = (await index!.getFiles()).files;
});
afterAll(close);

test('the version is pinned, since the shapes are those of one version', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const entry = JSON.parse(Buffer.from(contentOf(/^pagefind-entry\.json$/)).toString('utf8')) as {
    version: string;
  };
  expect(dependencies['pagefind']).toBe(entry.version);
});

test.each(Object.entries(mendings))('its browser code has once what is changed in it: %s', (_, [written]) => {
  const code = Buffer.from(contentOf(/^pagefind\.js$/)).toString('utf8');
  expect(code.split(written)).toHaveLength(2);
  expect(code).toMatch(/weighted_locations/);
});

test.each(['ar', 'az', 'en', 'et', 'fa', 'ka', 'pl', 'ru', 'uk', 'zh'])(
  'the code for an index of %s is named as it is asked for',
  async (code) => {
    const { index } = await createIndex({ forceLanguage: code });
    await index!.addCustomRecord({ url: 'a/', content: 'word', language: code });
    const written = (await index!.getFiles()).files.map(({ path }) => path);
    expect(written).toContain(engineFile(code));
    expect(written.includes(`wasm.${code}.pagefind`)).toBe(engineFile(code) === `wasm.${code}.pagefind`);
  },
);

test('its list of pages has the version first and the pages second, each with its hash first', () => {
  const unpacked = gunzipSync(contentOf(/\.pf_meta$/));
  expect(unpacked.subarray(0, signature.length).toString()).toBe(signature);
  const [version, pages] = decode(unpacked.subarray(signature.length)) as [unknown, unknown[][]];
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(pages.map(([hash]) => typeof hash)).toEqual(['string', 'string']);
});

test('each fragment is named by the hash of its page and has its address', () => {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  const [, pages] = decode(gunzipSync(contentOf(/\.pf_meta$/)).subarray(signature.length)) as [
    unknown,
    string[][],
  ];
  const hashes = pages.map(([hash]) => hash!);
  expect(fragments.map(({ path }) => path.replace(/^.*\/|\..*$/g, '')).sort()).toEqual(hashes.sort());
});

test('ids of our own take the place of hashes, and a page that is no record is refused', () => {
  const named = withIds(
    files,
    new Map([
      ['a/', '4'],
      ['b/', '5'],
    ]),
  );
  const meta = gunzipSync(named.find(({ path }) => path.endsWith('.pf_meta'))!.content);
  const [, pages] = decode(meta.subarray(signature.length)) as [unknown, string[][]];
  expect(pages.map(([id]) => id)).toEqual(['4', '']);
  expect(() => withIds(files, new Map([['a/', '0']]))).toThrow('a page that is no record');
});
