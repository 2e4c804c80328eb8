import { expect, test } from 'vitest';
import { joinVocabularies, vocabularyFile, wordsBeginning } from './vocabulary.ts';

test('a word is in the file of its first letter as it is folded', () => {
  expect(['road', 'Road', 'Öl', 'дорога'].map(vocabularyFile)).toEqual(['72', '72', '6f', '434']);
  expect(vocabularyFile('')).toBeUndefined();
});

test.each([
  ['roa', ['road', 'Roast', 'roadside']],
  ['Roa', ['road', 'Roast', 'roadside']],
  // Itself, and what is too short, begin nothing.
  ['road', ['roadside']],
  ['ro', []],
  ['bridge', []],
])('%s begins %j', (typed, words) => {
  const vocabulary = { roadside: '', road: '', roast: 'Roast', rabbit: '' };
  expect(wordsBeginning(typed, vocabulary).map(({ form }) => form)).toEqual(words);
});

test('the eight shortest are told, equal ones by letter', () => {
  const vocabulary = Object.fromEntries('jihgfedcba'.split('').map((letter) => [`road${letter}`, '']));
  expect(wordsBeginning('road', vocabulary).map(({ word }) => word)).toEqual(
    'abcdefgh'.split('').map((letter) => `road${letter}`),
  );
});

test('the words of several indexes are one vocabulary', () => {
  expect(joinVocabularies([{ a: '' }, { b: 'B' }])).toEqual({ a: '', b: 'B' });
});
