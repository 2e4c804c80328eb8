import { expect, test } from 'vitest';
import { seedAddress, seedTextAddress } from './seed-address.ts';

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
