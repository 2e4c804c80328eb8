import { expect, test } from 'vitest';
import { refuseUnusable } from './refuse-unusable.ts';

test.each([
  ['', 'the name has no letter'],
  [' \n-', 'the name has no letter'],
  ['a\u202eb', 'the name holds U+202E, which cannot stand on a page'],
  ['a\u001bb', 'the name holds U+001B, which cannot stand on a page'],
])('%j is refused', (words, why) => {
  expect(() => {
    refuseUnusable('name', words);
  }).toThrow(why);
});

test('other words are taken', () => {
  expect(() => {
    refuseUnusable('name', 'Ճանապարհ: the "road"');
  }).not.toThrow();
});
