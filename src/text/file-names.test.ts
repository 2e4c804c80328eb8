import { describe, expect, test } from 'vitest';
import { isHidden, nameProblems } from './file-names.ts';

// Each group is one name to some disk or address; names of different groups never are.
const groups = [
  ['a', 'A'],
  [
    'a b',
    'a-b',
    'A-B',
    'a_b',
    'a.b',
    'a+b',
    'a&b',
    'a  b',
    "a'b",
    'a,b',
    'a;b',
    'a=b',
    'a@b',
    '(a)b',
    'a\u00a0b',
  ],
  ['ünï', 'u\u0308ni\u0308', 'Ünï', 'uni', 'UNI'],
  ['x', '{x}', '[x]', '~x', '$x'],
  ['ab', 'ａｂ', 'AB'],
  ['sub/a', 'SUB/A', 'süb/a'],
  ['sub-a', 'sub a'],
  ['Երևան', 'երևան'],
  ['Москва', 'москва'],
  ['東京'],
  ['ırmak'],
  ['irmak'],
  ['importance'],
  ['export'],
];

const kinds = (...names: readonly string[]) => nameProblems(names, true).map(({ kind }) => kind);

test('every pair of names is told when, and only when, they are one', () => {
  const names = groups.flatMap((group, index) => group.map((name) => ({ name: `${name}.mdx`, index })));
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      const expected = one.index === other.index ? [{ kind: 'twin', name: other.name, other: one.name }] : [];
      expect(nameProblems([one.name, other.name], true)).toEqual(expected);
    }
  }
});

describe('a name is refused', () => {
  test.each([
    ['a#b', '#'],
    ['a?b', '?'],
    ['a%2e', '%'],
    ['%', '%'],
    ['a\nb', '\n'],
    ['a\u2028b', '\u2028'],
    ['a\u202eb', '\u202e'],
    ['a\u200bb', '\u200b'],
    ['a:b', ':'],
    ['a*b', '*'],
    ['a"b', '"'],
    ['a<b', '<'],
    ['a|b', '|'],
    ['a\\b', '\\'],
    ['b ', ' '],
    ['b.', '.'],
    ['b /c', ' '],
    ['b./c', '.'],
  ])('for a character: %j', (name, character) => {
    expect(nameProblems([`${name}.mdx`], true)).toEqual([
      { kind: 'character', name: `${name}.mdx`, character },
    ]);
  });

  test.each([
    [['.a.mdx'], ['hidden']],
    [['.b/a.mdx'], ['hidden']],
    [
      ['a.md', 'b.MDX', 'c.txt'],
      ['ending', 'ending', 'ending'],
    ],
    [['a.mdx', 'a.mdx/b.mdx'], []],
  ])('%j: %j', (names, expected) => {
    expect(kinds(...names)).toEqual(expected);
  });
});

test('of what is not published the ending is free, and tells files apart', () => {
  expect(nameProblems(['a.txt', 'a.yaml', 'b.md', 'a', 'a.b.txt'], false)).toEqual([]);
  expect(nameProblems(['a', 'A'], false)).toMatchObject([{ kind: 'twin' }]);
  expect(nameProblems(['a-b.txt', 'a.b.TXT'], false)).toMatchObject([{ kind: 'twin' }]);
  expect(nameProblems(['a.txt', 'A.TXT'], false)).toMatchObject([{ kind: 'twin' }]);
});

test.each([
  ['.a', true],
  ['a/.b/c', true],
  ['a.b/c', false],
])('%s is hidden: %s', (name, hidden) => {
  expect(isHidden(name)).toBe(hidden);
});

test.each([
  ['con.mdx', ['device']],
  ['sub/LPT1.txt.mdx', ['device']],
  ['nul', ['device']],
  [`${'a'.repeat(197)}.mdx`, ['long']],
  [`${'Ե'.repeat(98)}.mdx`, []],
  [`${'Ե'.repeat(99)}.mdx`, ['long']],
  ['conference.mdx', []],
  ['com10.mdx', []],
  ['icon.mdx', []],
])('%s: %j', (name, expected) => {
  expect(kinds(name)).toEqual(expected);
});
