import { expect, test } from 'vitest';
import { angledWords } from './angled-words.ts';

test.each([
  '<redacted>',
  '</redacted>',
  '<Ministry of Defence>',
  '<address unknown>',
  '<Title withheld>',
  '<name-of-town>',
  '<Council, 3 May 1995>',
  "<the council's letter>",
])('%s is no tag', (words) => {
  expect(angledWords(words)).toEqual([0]);
});

test.each([
  '<br/>',
  '<B>a</B>',
  '<details open><summary>a</summary></details>',
  '<a href=https://example.org/a/ title="x > y">a</a>',
  '<p class="a"id=b hidden>',
  '<!-- <redacted> -->',
  '1 < 2 <3',
])('%s holds none', (html) => {
  expect(angledWords(html)).toEqual([]);
});
