import { expect, test } from 'vitest';
import { trimLineEnds, unwrapLines } from './wrapped.ts';

test.each([
  ['a\nb', 'a b', 'a\nb'],
  ['a \t\n \t b', 'a b', 'a\nb'],
  ['a\n\nb', 'a  b', 'a\n\nb'],
  [' a  b ', ' a  b ', ' a  b '],
])('%j on one line is %j, without the spaces about its line ends %j', (text, line, trimmed) => {
  expect([unwrapLines(text), trimLineEnds(text)]).toEqual([line, trimmed]);
});
