import { expect, test } from 'vitest';
import { countryNames } from './country-names.ts';

test.each([
  ['Канада', 'Canada'],
  ['Канаде', 'Canada'],
  ['Kanada', 'Canada'],
  ['Деншік', undefined],
  ['Կանադա', 'Canada'],
  ['Կանադայում', 'Canada'],
  ['كندا', 'Canada'],
  ['Brésil', 'Brazil'],
  ['Бразилією', 'Brazil'],
  ['Braziliya', 'Brazil'],
  // No form of a name has so long an ending.
  ['Мальтузианство', undefined],
  ['Мальтою', 'Malta'],
  ['Canadian', undefined],
  ['road', undefined],
  ['no', undefined],
])('%s: %s', (word, expected) => {
  expect(countryNames(word)[0]).toBe(expected);
});
