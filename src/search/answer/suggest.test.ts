import { expect, test } from 'vitest';
import { editDistance, isKnown, suggestWords } from './suggest.ts';
import { vocabularyFile } from './vocabulary.ts';

const vocabulary = { lachen: 'Lachen', lacks: '', lasted: '', leaders: '', constructor: '' };

test.each<[string, string[]]>([
  ['lachn', ['Lachen']],
  ['Lahcen', ['Lachen']],
  ['lachen', []],
  ['leedars', ['leaders']],
  ['xyz', []],
  ['', []],
])('suggestions for "%s"', (word, suggestions) => {
  expect(suggestWords(word, vocabulary)).toEqual(suggestions);
});

test.each([
  ['x', { a: '', i: 'I' }],
  ['starvation', { station: '' }],
  // Nor do two that begin it otherwise.
  ['hunger', { under: '' }],
  ['мир', { mир: '' }],
  // Two letters of five make another word.
  ['Tarak', { tak: 'Tak', tarmac: '', ara: 'Ara' }],
  ['ab', { '': '' }],
])('nothing is like "%s"', (word, known) => {
  expect(suggestWords(word, known)).toEqual([]);
});

test.each<[string, string, number]>([
  ['siege', 'seige', 1],
  ['abc', 'abc', 0],
  ['', 'abc', 3],
  ['corridor', 'coridor', 1],
  ['kitten', 'sitting', 3],
])('%s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

test('far words are only known to be far', () => {
  expect(editDistance('negotiation', 'road', 2)).toBe(3);
});

test('a word of the vocabulary is known, what all objects have is not', () => {
  expect(isKnown('LACHEN', vocabulary)).toBe(true);
  expect(isKnown('toString', vocabulary)).toBe(false);
});

test.each([
  ['Lachen', '6c'],
  ['İstanbul', '69'],
  ['“quoted”', '71'],
  ['…', undefined],
])('the file for %s is %s', (word, file) => {
  expect(vocabularyFile(word)).toBe(file);
});
