import { expect, test } from 'vitest';
import { publishedNameOf, seedAddress, seedFileOf, seedTextAddress } from './seed-address.ts';

test.each([
  ['letter.txt', 'seeds/letter.txt'],
  ['a b.pdf', 'seeds/a%20b.pdf'],
  ['page.html', 'seeds/page.html.bin'],
  ['PAGE.HTM', 'seeds/PAGE.HTM.bin'],
  ['page.xhtml', 'seeds/page.xhtml.bin'],
  ['page.mhtml', 'seeds/page.mhtml.bin'],
  ['html.txt', 'seeds/html.txt'],
])('%s is published as %s', (file, address) => {
  expect(seedAddress(file)).toBe(address);
});

test('the text of a seed has the whole name of it', () => {
  expect(seedTextAddress('a b.pdf')).toBe('texts/a%20b.pdf.txt');
});

test.each(['letter.txt', 'page.html', 'page.html.bin', 'data.bin', 'data.bin.txt', 'page.svg.bin.bin'])(
  'the seed %s is found by the name it is published under',
  (file) => {
    expect(seedFileOf(publishedNameOf(file))).toBe(file);
  },
);

test('a name under which nothing is published but itself is its own', () => {
  expect(['letter.txt', 'data.bin', 'page.html'].map(seedFileOf)).toEqual([
    'letter.txt',
    'data.bin',
    'page.html',
  ]);
});
