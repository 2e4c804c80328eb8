import { expect, test } from 'vitest';
import type { NamesOfOne } from './manifest.ts';
import { isFormOf } from '../text/name-forms.ts';
import { findNames, rowsOfName } from './names.ts';

const names: readonly NamesOfOne[] = [
  { of: 'place', names: ['Kestrelby', 'Stanmoor'] },
  { of: 'place', names: ['Dunhill', 'Karrow Tor'] },
  { of: 'place', names: ['Kirkham', 'Nether-Kirkham'] },
];

test.each<[string, string[]]>([
  ['meeting in Stanmoor', ['Stanmoor at 2 for 1, also Kestrelby']],
  ['karrow tor road', ['Karrow Tor at 0 for 2, also Dunhill']],
  ['KARROW', []],
  ['Stanmoors', []],
  ['Stanmoor’s road', ['Stanmoor at 0 for 1, also Kestrelby']],
  ['nether kirkham', ['Nether-Kirkham at 0 for 2, also Kirkham']],
  ['Nether-Kirkham', ['Nether-Kirkham at 0 for 1, also Kirkham']],
  ['Alderney-Kirkham', []],
  ['Kestrelby Stanmoor', ['Kestrelby at 0 for 1, also Stanmoor', 'Stanmoor at 1 for 1, also Kestrelby']],
  ['', []],
])('names in "%s"', (words, found) => {
  expect(
    findNames(words.split(' '), names).map(
      ({ name, first, count, others }) => `${name} at ${first} for ${count}, also ${others.join(', ')}`,
    ),
  ).toEqual(found);
});

test('a compound may stand whole or in parts', () => {
  expect(rowsOfName('Nether-Kirkham')).toEqual([['nether-kirkham'], ['nether', 'kirkham']]);
  expect(rowsOfName('Karrow Tor')).toEqual([['karrow', 'tor']]);
});

test.each([
  ['in Верхнего Града', ['Верхний Град at 1 for 2']],
  ['Ortabağ Yolunun üstü', ['Ortabağ Yolu at 0 for 2']],
  ['Верхушка Града', []],
  // Of one word alone a form is found by its letters, not here.
  ['Града', []],
])('names of several words in other cases: "%s"', (words, found) => {
  const inflected: readonly NamesOfOne[] = [
    { of: 'place', names: ['Верхний Град', 'Ortabağ Yolu'] },
    { of: 'place', names: ['Град'] },
  ];
  expect(
    findNames(words.split(' '), inflected, isFormOf).map(
      ({ name, first, count }) => `${name} at ${first} for ${count}`,
    ),
  ).toEqual(found);
});
