import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const text = 'After the talks, a cease-fire held; the talks went on.';
const placeOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test.each([
  ['talks', 0, ':~:text=After%20the-,talks,-%2C%20a%20cease%2Dfire'],
  ['talks', 20, ':~:text=cease%2Dfire%20held%3B%20the-,talks,-went%20on.'],
  ['After', 0, ':~:text=After,-the%20talks%2C%20a'],
  ['on.', 0, ':~:text=the%20talks%20went-,on.'],
])('"%s" is told apart by the words around it', (words, from, expected) => {
  expect(textDirective(text, placeOf(words, from))).toBe(expected);
});

test('a long row is named by its first and last words', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve';
  expect(textDirective(long, { start: 0, end: long.length })).toBe(
    ':~:text=one%20two%20three%20four,nine%20ten%20eleven%20twelve',
  );
});
