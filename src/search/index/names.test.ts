import { expect, test } from 'vitest';
import type { NamesOfOne } from './manifest.ts';
import { findNames, rowsOfName } from './names.ts';

const names: readonly NamesOfOne[] = [
  { of: 'place', names: ['Khankendi', 'Stepanakert'] },
  { of: 'place', names: ['Dashalty', 'Karin Tak'] },
  { of: 'place', names: ['Karabakh', 'Nagorno-Karabakh'] },
];

test.each<[string, string[]]>([
  ['meeting in Stepanakert', ['Stepanakert at 2 for 1, also Khankendi']],
  ['karin tak road', ['Karin Tak at 0 for 2, also Dashalty']],
  ['KARIN', []],
  ['Stepanakerts', []],
  ['nagorno karabakh', ['Nagorno-Karabakh at 0 for 2, also Karabakh']],
  ['Nagorno-Karabakh', ['Nagorno-Karabakh at 0 for 1, also Karabakh']],
  ['Azerbaijan-Karabakh', []],
  [
    'Khankendi Stepanakert',
    ['Khankendi at 0 for 1, also Stepanakert', 'Stepanakert at 1 for 1, also Khankendi'],
  ],
  ['', []],
])('names in "%s"', (words, found) => {
  expect(
    findNames(words.split(' '), names).map(
      ({ name, first, count, others }) => `${name} at ${first} for ${count}, also ${others.join(', ')}`,
    ),
  ).toEqual(found);
});

test('a compound may stand whole or in parts', () => {
  expect(rowsOfName('Nagorno-Karabakh')).toEqual([['nagorno-karabakh'], ['nagorno', 'karabakh']]);
  expect(rowsOfName('Karin Tak')).toEqual([['karin', 'tak']]);
});
