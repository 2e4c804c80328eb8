import { expect, test } from 'vitest';
import { sourceDate } from './source-date.ts';

test.each([
  ['2001-03-09', 'https://paper.example/2001/03/10/talks', '2001-03-09', 'recorded'],
  ['2001-03~', null, '2001-03~', 'recorded'],
  [undefined, 'https://paper.example/2001/03/10/talks', '2001-03-10', 'address'],
  [undefined, 'https://paper.example/2001/03/talks', '2001-03', 'address'],
  [undefined, 'https://paper.example/news/20010310', '2001-03-10', 'address'],
  [undefined, 'https://paper.example/news/20013110', undefined, undefined],
  [undefined, 'https://paper.example/talks', undefined, undefined],
  [undefined, 'no address', undefined, undefined],
  [undefined, null, undefined, undefined],
])('a source of %j at %j is of %j, %j', (date, url, edtf, basis) => {
  const found = sourceDate({ url, ...(date !== undefined && { date }) });
  expect([found?.date.text, found?.basis]).toEqual([edtf, basis]);
});
