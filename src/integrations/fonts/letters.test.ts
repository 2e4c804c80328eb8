import { expect, test } from 'vitest';
import { lettersIn, lettersOf, rangeOf, withNeighbours } from './letters.ts';

const letters = (texts: readonly string[], code: readonly string[] = []) =>
  String.fromCodePoint(...lettersOf({ texts, code }));

test.each([
  ['a letter', 'Շուշի', 'Շուշի'],
  ['its capital, since a first letter may become one', 'ə', 'Ə'],
  ['a letter of two parts in one', 'e\u0301', '\u00e9'],
  ['a letter beyond the first plane', '𞤀', '𞤀'],
])('texts give %s', (_, text, printed) => {
  for (const letter of printed) expect(letters([text])).toContain(letter);
});

test('of code only letters beyond ASCII count, escaped ones too', () => {
  expect(letters([], ['const a = `${b}` // \\u2190'])).toContain('←');
  expect(letters([], ['const a = `${b}`'])).not.toMatch(/[$={}`]/);
  expect(letters(['a = b'])).toContain('=');
});

test('an archive without a letter has those of any page, and no control characters', () => {
  expect(letters([])).toMatch(/A.*z/);
  expect(letters([])).toContain('\u00a0');
  expect(letters(['\u0000\n\u0085'])).toBe(letters([]));
});

test('letters between near ones are added, none of those on any page', () => {
  expect(withNeighbours([0x410, 0x413, 0x500])).toEqual([0x410, 0x411, 0x412, 0x413, 0x500]);
  expect(withNeighbours([0x23, 0x40])).toEqual([0x23, 0x40]);
});

test.each([
  [[0x41], 'U+41'],
  [[0x41, 0x42, 0x43, 0x259], 'U+41-43,U+259'],
  [[], ''],
])('the range of %j is "%s"', (codes, range) => {
  expect(rangeOf(codes)).toBe(range);
  if (range !== '') expect(lettersIn(range)).toEqual(codes);
});
