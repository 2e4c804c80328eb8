import { expect, test } from 'vitest';
import { readArchive } from '../archive-files.ts';
import { memoryDisk } from '../../testing/test-archive.ts';
import { checkFileNames } from './file-names.ts';

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
  ['Երևան', 'երևան'],
  ['Москва', 'москва'],
  ['東京'],
  ['importance'],
  ['export'],
];
const awkward = [
  'a#b',
  'a?b',
  'a%2e',
  '%',
  'a\nb',
  'a\u202eb',
  'a:b',
  'a*b',
  'a"b',
  'a<b',
  'a|b',
  'a\\b',
  'a\u200bb',
  'b ',
  'b.',
];

const codes = (...names: readonly string[]) =>
  checkFileNames(
    readArchive(memoryDisk(Object.fromEntries(names.map((name) => [`content/events/${name}.mdx`, ''])))),
  ).map(({ code }) => code);

test('every pair of names is told when, and only when, they are one', () => {
  const names = groups.flatMap((group, index) => group.map((name) => ({ name, index })));
  expect(names.length + awkward.length).toBeGreaterThanOrEqual(40);
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      const expected = one.index === other.index ? ['file-names-collide'] : [];
      expect(codes(one.name, other.name), `${one.name} and ${other.name}`).toEqual(expected);
    }
  }
});

test.each(awkward)('%j is refused', (name) => {
  expect(codes(name)).toEqual(['file-name-awkward']);
});
