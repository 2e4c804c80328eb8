import { expect, test } from 'vitest';
import { wordCutAt } from './cut-word.ts';

test.each([
  ['on 19 November', '1|9', '19'],
  ['the парламента', 'пар|ламента', 'парламента'],
  ['1994 թվականի', 'թվա|կանի', 'թվականի'],
  ['e\u0301te\u0301', 'e|\u0301', 'e\u0301te\u0301'],
])('in %j at %j the word %j is cut', (text, place, word) => {
  expect(wordCutAt(text, text.indexOf(place.replace('|', '')) + place.indexOf('|'))).toBe(word);
});

test.each([
  ['on 19 November', 3],
  ['on 19 November', 5],
  ['12-ին', 2],
  ["1994'de", 4],
  ['1995年3月', 4],
  ['on', 0],
  ['on', 2],
])('in %j no word is cut at %i', (text, at) => {
  expect(wordCutAt(text, at)).toBeUndefined();
});
