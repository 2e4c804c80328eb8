import { expect, test } from 'vitest';
import { plainWordsIn } from './plain-words.ts';

test.each<[string, readonly string[]]>([
  ['road closed', ['road', 'closed']],
  ['road “was closed” again', ['road', 'again']],
  ['"the general laws and"', []],
  ['road "the general l', ['road']],
  ['«route fermée»', []],
  ['1 June 1972', []],
  ['June 1, 1972', []],
  ['before 1990', []],
  ['before:1800 kind:meeting -road', ['-road']],
  ['road closed since January 2020', ['road', 'closed']],
  ['since 2 May 1990', []],
  ['дорога', ['дорога']],
  ['– ? !', []],
  ['', []],
])('%s has %j', (text, words) => {
  expect(plainWordsIn(text)).toEqual(words);
});
