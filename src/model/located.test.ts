import { expect, test } from 'vitest';
import { coursesOf, isLocated, piecesOf, precisionOf, spotOf } from './located.ts';
import { placeSchema, type Place } from './vocabulary.ts';

const grounds = { precisionKm: 1, basis: 'gazetteer', sources: [{ from: 'list' }] };
const placeOf = (id: string, ...positions: readonly object[]): Place =>
  placeSchema.parse({ id, names: [{ name: id, by: 'all' }], ...(positions.length > 0 && { positions }) });
const at = (id: string, east: number) => placeOf(id, { ...grounds, shape: 'point', at: [east, 49] });
const course = (...through: readonly unknown[]) => ({
  ...grounds,
  shape: 'line',
  basis: 'worked-out',
  working: 'Straight.',
  name: 'Road',
  through,
});

const places = new Map(
  [at('mill', 21), at('inn', 22), at('bridge', 23), placeOf('unknown')].map((one) => [one.id, one]),
);

test.each([
  ['a point', at('mill', 21), true],
  ['a line', placeOf('road', course('mill', 'inn')), true],
  ['neither', placeOf('unknown'), false],
])('a place that is %s is located: %s', (_, place, is) => {
  expect(isLocated(place)).toBe(is);
});

test('the first point or area is drawn, and every line', () => {
  const [first, second] = [course('mill', 'inn'), course('inn', 'bridge')];
  const area = { ...grounds, shape: 'area', at: [20, 50] };
  const both = placeOf('both', first, area, { ...grounds, shape: 'point', at: [21, 50] }, second);
  expect(spotOf(both)).toMatchObject({ shape: 'area', at: [20, 50] });
  expect(coursesOf(both).map(({ through }) => through)).toEqual([first.through, second.through]);
});

test.each([
  ['two places', ['mill', 'inn'], [[21, 22, true]]],
  [
    'three',
    ['mill', 'inn', 'bridge'],
    [
      [21, 22, true],
      [22, 23, true],
    ],
  ],
  ['a gap', ['mill', { gap: 'a wood' }, 'bridge'], [[21, 23, false]]],
  [
    'a place that nobody locates',
    ['mill', 'unknown', 'inn', 'bridge'],
    [
      [21, 22, false],
      [22, 23, true],
    ],
  ],
  ['a place that is not there', ['none', 'mill', 'inn'], [[21, 22, true]]],
  ['one place alone', ['mill', 'unknown'], []],
])('the pieces of a line through %s', (_, through, pieces) => {
  const [line] = coursesOf(placeOf('road', course(...through)));
  expect(piecesOf(line!, places).map(({ from, to, known }) => [from[0], to[0], known])).toEqual(pieces);
});

test('what a line leads over is told with the piece: the words of a gap, and places that nobody locates', () => {
  const [line] = coursesOf(placeOf('road', course('mill', { gap: 'a wood' }, 'unknown', 'inn', 'bridge')));
  expect(piecesOf(line!, places).map(({ over }) => over)).toEqual([['a wood', 'unknown'], undefined]);
});

test('two positions are told apart beyond what both may be off', () => {
  expect(precisionOf([{ precisionKm: 1.5 }, { precisionKm: 2 }])).toBe(3.5);
  expect(precisionOf([])).toBe(0);
});
