import { describe, expect, test } from 'vitest';
import { foldToken, trimPunctuation } from './fold.ts';

describe('foldToken: these are one word', () => {
  test.each([
    ['İstanbul', 'istanbul', 'Istanbul'],
    ['Xankəndi', 'xankendi', 'XANKƏNDİ'],
    ['Qarabağ', 'qarabag', 'QARABAĞ'],
    ['café', 'cafe\u0301', 'CAFE'],
    ['ёлка', 'елка', 'Ёлка'],
    ['ﬁnal', 'final', 'FINAL'],
    ['Ægir', 'aegir', 'ægir'],
    ['Straße', 'strasse', 'STRASSE'],
    ['cease‑fire', 'cease-fire', 'cease–fire'],
    ['Kirkham’s', "kirkham's", 'Kirkhamʼs'],
    ['co\u00adrridor', 'corridor', 'corri\u200bdor'],
    ['9th', '9', '９'],
    ['U.N.', 'UN', 'u.n'],
    ['a.m.', 'A.M', 'am'],
    ['և', 'եւ', 'և'],
    ['Ελλάδα', 'ελλαδα', 'ΕΛΛΆΔΑ'],
  ])('%s, %s, %s', (...words) => {
    expect(new Set(words.map(foldToken)).size).toBe(1);
  });
});

describe('foldToken: these are not', () => {
  test.each([
    ['йод', 'иод'],
    ['9', '90'],
    ['siege', 'seige'],
    ['their', 'there'],
    ['1.5', '15'],
    ['news.am', 'newsam'],
  ])('%s, %s', (a, b) => {
    expect(foldToken(a)).not.toBe(foldToken(b));
  });
});

test('nothing that folding gives holds white space', () => {
  for (let code = 0; code < 0x10000; code++) {
    expect(foldToken(`a${String.fromCharCode(code)}b`)).not.toMatch(/\s/);
  }
});

test.each([
  ['“quoted,”', 'quoted'],
  ['(Nether-Kirkham)', 'Nether-Kirkham'],
  ['…', ''],
  ['İ.', 'İ'],
])('trimPunctuation(%s) is %s', (word, trimmed) => {
  expect(trimPunctuation(word)).toBe(trimmed);
});
