import { expect, test } from 'vitest';
import {
  capitalized,
  compareNames,
  languageName,
  listParts,
  listWords,
  numberWords,
  say,
  sayParts,
} from './say.ts';

const days = { one: '{count} day', other: '{count} days' } as const;

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
  [1461, '1,461 days'],
])('a count of %i chooses its plural form and is written as a number', (count, words) => {
  expect(say(days, { count })).toBe(words);
});

test('names in braces are filled in, each wherever it stands', () => {
  expect(say('{a} to {b}, and {a} again', { a: 'x', b: 'y' })).toBe('x to y, and x again');
  expect(say('as it is')).toBe('as it is');
});

test('a value is text, whatever it holds', () => {
  expect(say('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
});

test('a message that is not given a name it has is a fault of the program', () => {
  // @ts-expect-error `b` is missing
  expect(() => say('{a} and {b}', { a: 'x' })).toThrow('{b}');
});

test('values that are more than text stand between the pieces', () => {
  const link = { href: '#' };
  expect(sayParts('see {link}, {day}', { link, day: 'today' })).toEqual(['see ', link, ', ', 'today']);
});

test('lists are joined as the language joins them', () => {
  expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listWords(['a', 'b'], 'or')).toBe('a or b');
  expect(listParts([1, 2, 3])).toEqual([1, ', ', 2, ' and ', 3]);
});

test('numbers and first letters', () => {
  expect(numberWords(20000)).toBe('20,000');
  expect(capitalized('étude')).toBe('Étude');
  expect(capitalized('')).toBe('');
});

test('names stand in the order of the language, whatever their accents and case', () => {
  expect(['zebra', 'Ära', 'apple', 'Zoo'].sort(compareNames)).toEqual(['apple', 'Ära', 'zebra', 'Zoo']);
});

test('a language is called by its name, and one without a name by its tag', () => {
  expect(languageName('hy')).toBe('Armenian');
  expect(languageName('qaa')).toBe('qaa');
});
