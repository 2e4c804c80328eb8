import { expect, test } from 'vitest';
import { addressOf, digestOf, folderAddress, pathOf, readManifest } from './kept-files.ts';

const root = 'https://example.org/archive/';

test.each([
  ['index.html', root],
  ['events/a/index.html', `${root}events/a/`],
  ['404.html', `${root}404.html`],
  ['seeds/a b ü#.txt', `${root}seeds/a%20b%20%C3%BC%23.txt`],
  ['data/search/words-61.json', `${root}data/search/words-61.json`],
])('%s is at %s, and the other way round', (path, address) => {
  expect(addressOf(path, root)).toBe(address);
  expect(pathOf(address, root)).toBe(path);
});

test.each([
  ['events/a/?mark=x#p1', 'events/a/index.html'],
  ['data/search/x.json?4e6b', 'data/search/x.json'],
  ['a%E0%A4%A', 'a%E0%A4%A'],
])('what follows %s names no other file', (address, path) => {
  expect(pathOf(root + address, root)).toBe(path);
});

test.each([
  ['events/a', `${root}events/a/`],
  ['events/a?mark=x#p1', `${root}events/a/?mark=x#p1`],
  ['events/a/', undefined],
  ['404.html', undefined],
  ['data/search/x.json?4e6b', undefined],
])('the folder of %s is at %s', (address, folder) => {
  expect(folderAddress(root + address)).toBe(folder);
});

test('a manifest that is cut has the files of its whole lines', () => {
  const digest = 'a'.repeat(64);
  const text = `${digest}  a b.html\n${digest}  c.html\n`;
  expect([...readManifest(text)]).toEqual([
    ['a b.html', digest],
    ['c.html', digest],
  ]);
  expect([...readManifest(text.slice(0, -3)).keys()]).toEqual(['a b.html']);
});

test('the digest is SHA-256, as others write it', async () => {
  expect(await digestOf(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
