import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkGivenTitles } from './given-titles.ts';

test.each<[title: string, basis: string, text: string, count: number]>([
  ['The ford', 'given', 'The ford is open.\n', 0],
  ['The Ford', 'given', 'THE FORD\n\nIt is open.\n', 0],
  ['The ford is open', 'given', 'The ford\nis open.\n', 0],
  ['The ford: open', 'given', 'The ford, open again.\n', 0],
  ['The ﬁrst ford', 'given', 'The first ford is open.\n', 0],
  ['Ford Ⅳ', 'given', 'FORD IV is open.\n', 0],
  ['Cafe\u0301 open', 'given', 'Caf\u00e9 open.\n', 0],
  ['The ford is shut', 'given', 'The ford is open.\n', 1],
  ['The for', 'given', 'The ford is open.\n', 1],
  ['The ford is shut', 'supplied', 'The ford is open.\n', 0],
  ['The ford is shut', 'draft', 'The ford is open.\n', 0],
])('%s, %s, over %j', (title, basis, text, count) => {
  const document = testDocument('a.txt', text, 'events: []\n')
    .replace(/title: .*/, `title: ${JSON.stringify(title)}`)
    .replace(/titleBasis: .*/, `titleBasis: "${basis}"`);
  expect(document).toContain(`titleBasis: "${basis}"`);
  const files = testFiles({ 'seeds/a.txt': text, 'content/documents/doc.mdx': document });
  const found = checkGivenTitles(readArchive(memoryDisk(files)));
  expect(found.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'title-not-in-text'));
});
