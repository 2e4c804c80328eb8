import { expect, test } from 'vitest';
import { nearestWords } from './nearest-words.ts';

const text = 'It says that the old bridge has been closed for almost three months now.';

test.each<
  [quotation: string, there: string, differing: number, asked: readonly string[], instead: readonly string[]]
>([
  ['the old bridge has been closed', 'the old bridge has been closed', 0, [], []],
  ['the old ferry has been closed', 'the old bridge has been closed', 1, ['ferry'], ['bridge']],
  ['the old has been closed', 'the old bridge has been closed', 1, [], ['bridge']],
  ['the very old bridge has been closed', 'the old bridge has been closed', 1, ['very'], []],
  ['The old bridge has been closed', 'the old bridge has been closed', 1, ['The'], ['the']],
  ['for almost “three” months', 'for almost three months', 0, [], []],
])('"%s" comes near to "%s"', (quotation, there, differing, asked, instead) => {
  const found = nearestWords(text, quotation);
  const wordsIn = (whole: string, places: readonly { readonly start: number; readonly end: number }[] = []) =>
    places.map(({ start, end }) => whole.slice(start, end));
  expect(text.slice(found?.start, found?.end)).toBe(there);
  expect(found?.differing).toBe(differing);
  expect(wordsIn(quotation, found?.asked)).toEqual(asked);
  expect(wordsIn(text, found?.there)).toEqual(instead);
});

test.each(['nothing of the kind is here', '', '—'])('nothing comes near to "%s"', (quotation) => {
  expect(nearestWords(text, quotation)).toBeUndefined();
});

test('apostrophes and hyphens of any form are one', () => {
  expect(nearestWords('Ann’s cease‑fire held', "Ann's cease-fire held")?.differing).toBe(0);
});
