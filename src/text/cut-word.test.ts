import { expect, test } from 'vitest';
import { wordCutAt } from './cut-word.ts';

test.each([
  ['on 19 November', '1|9', '19'],
  ['the парламента', 'пар|ламента', 'парламента'],
  ['1994 թվականի', 'թվա|կանի', 'թվականի'],
  ['e\u0301te\u0301', 'e|\u0301', 'e\u0301te\u0301'],
  ['at 1998-03-05T10:00', '05|T10', '05T10'],
  ['10² km', '10|²', '10²'],
  ['5 m² of', 'm|²', 'm²'],
  ['the 𐐀𐐁𐐂 of', '𐐀|𐐁', '𐐀𐐁𐐂'],
])('in %j at %j the word %j is cut', (text, place, word) => {
  expect(wordCutAt(text, text.indexOf(place.replace('|', '')) + place.indexOf('|'))).toBe(word);
});

test.each([
  ['on 19 November', 3],
  ['on 19 November', 5],
  ['12-ին', 2],
  ["1994'de", 4],
  ['1995年3月', 4],
  ['1998¹ they', 4],
  ['in March¹²', 8],
  ['1998😀', 4],
  ['on', 0],
  ['on', 2],
])('in %j no word is cut at %i', (text, at) => {
  expect(wordCutAt(text, at)).toBeUndefined();
});

test('of a word as long as a book a part is told, and it takes no time to find', () => {
  const text = `${'a'.repeat(1_000_000)} ${'b'.repeat(1_000_000)}`;
  for (let count = 0; count < 1000; count += 1) expect(wordCutAt(text, 500_000)).toMatch(/^a{2000}$/);
  expect(wordCutAt(text, 1_000_000)).toBeUndefined();
});
