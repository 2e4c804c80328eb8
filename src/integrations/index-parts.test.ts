import { decode, encode } from 'cborg';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack, partsIn, unpack } from './index-ids.ts';
import { mostParts, withSmallerParts } from './index-parts.ts';

let files: readonly IndexFile[];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'ka' });
  const words = Array.from({ length: 300 }, (_, at) => `w${String.fromCodePoint(97 + (at % 26))}${at}end`);
  for (const [at, url] of ['a/', 'b/', 'c/'].entries())
    await index!.addCustomRecord({ url, content: words.slice(at * 50).join(' '), language: 'ka' });
  files = (await index!.getFiles()).files;
});
afterAll(close);

type Word = readonly [word: string, ...rest: unknown[]];
const listOf = (all: readonly IndexFile[]) =>
  partsIn(all.find(({ path }) => path.endsWith('.pf_meta'))!.content);
const wordsIn = (all: readonly IndexFile[]) =>
  listOf(all).map(([last, name]) => {
    const { content } = all.find(({ path }) => path === `index/${name}.pf_index`)!;
    const [words] = decode(unpack(content)) as [Word[]];
    return { last, words };
  });

test('the words stand in smaller parts, in order, each as it was', () => {
  const cut = withSmallerParts(files, 1000);
  const parts = wordsIn(cut);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.length).toBeLessThan(mostParts);
  expect(parts.flatMap(({ words }) => words)).toEqual(wordsIn(files).flatMap(({ words }) => words));
  for (const { last, words } of parts) expect(words.at(-1)![0]).toBe(last);
  expect(cut.filter(({ path }) => path.startsWith('index/'))).toHaveLength(parts.length);
});

test('words that begin alike stand in one part', () => {
  const beginnings = wordsIn(withSmallerParts(files, 10)).map(
    ({ words }) => new Set(words.map(([word]) => word.slice(0, 3))),
  );
  const all = beginnings.flatMap((some) => [...some]);
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all).size).toBe(all.length);
});

test('what is small stays in as many parts, under a name of its own bytes', () => {
  const [one, other] = [withSmallerParts(files), withSmallerParts(files)].map((all) => listOf(all));
  expect(one).toEqual(other);
  expect(one).toHaveLength(1);
  expect(listOf(withSmallerParts(files, 1000))[0]![1]).not.toBe(one![0]![1]);
});

test('a word of no letters, which marks alone can make, is cut like the others', () => {
  const withEmpty = files.map((file) => {
    if (!file.path.endsWith('.pf_index')) return file;
    const [words] = decode(unpack(file.content)) as [Word[]];
    return { path: file.path, content: pack(encode([[['', ...words[0]!.slice(1)], ...words]])) };
  });
  const words = wordsIn(withSmallerParts(withEmpty, 1000)).flatMap((part) => part.words);
  expect(words.map(([word]) => word)).toEqual([
    '',
    ...wordsIn(files).flatMap((part) => part.words.map(([word]) => word)),
  ]);
});
