import { expect, test } from 'vitest';
import { readSeed } from '../steps/read-seed.ts';
import { hiddenHints, lostHints } from './hidden.ts';

const hintsOf = (text: string) => hiddenHints([readSeed('a.txt', new TextEncoder().encode(text)).seed]);

test('hidden characters are told by file, line and column', () => {
  expect(hintsOf('A statement\n\n👍 signed \u202eyadot\n')).toEqual([
    {
      file: 'seeds/a.txt',
      line: 3,
      column: 10,
      found: 'U+202E RIGHT-TO-LEFT OVERRIDE, which readers do not see',
    },
  ]);
});

test('a run of them is told once', () => {
  expect(hintsOf('a\u{e0041}\u{e0042}b').map(({ found }) => found)).toEqual([
    'U+E0041 TAG CHARACTER, the first of 2 hidden characters, which readers do not see',
  ]);
});

test('a byte order mark, and what a script needs, is no hint', () => {
  expect(hintsOf('\ufeffԵրևան\nمی\u200cخواهم\n')).toEqual([]);
});

test.each<[string, string[]]>([
  ['caf\ufffd', ['1:4 U+FFFD: ']],
  ['a\n\nb \ufffd and \ufffd', ['3:3 U+FFFD, the first of 2: ']],
  ['café \u2026', []],
])('characters that could not be read are told, the first: %j', (text, expected) => {
  const hints = lostHints([readSeed('a.txt', new TextEncoder().encode(text)).seed]);
  expect(
    hints.map(({ line, column, found }) => `${line}:${column} ${found.slice(0, found.indexOf(': ') + 2)}`),
  ).toEqual(expected);
});

test('letters that look like those of their word are told, with the word', () => {
  expect(hintsOf('The p\u0430pers of the town.\n')).toMatchObject([
    {
      line: 1,
      column: 6,
      found:
        'U+0430 CYRILLIC LETTER THAT LOOKS LIKE LATIN a, in "p\u0430pers": a search for the word does not find it',
    },
  ]);
});
