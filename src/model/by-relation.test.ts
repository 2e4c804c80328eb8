import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsoidKm } from '../testing/ellipsoid.ts';
import { whereItCanBe } from './by-relation.ts';
import { apart, circleOf, isByWayOf } from './km-between.ts';
import type { Coordinates } from './position.ts';
import { placeSchema, type Place } from './vocabulary.ts';

const sources = [{ from: 'list' }];
const named = (id: string, more: object): Place =>
  placeSchema.parse({ id, names: [{ name: id, by: 'everyone' }], ...more });
const spot = (id: string, at: Coordinates, precisionKm = 1) =>
  named(id, { positions: [{ shape: 'point', at, precisionKm, basis: 'gazetteer', sources }] });
const told = (relation: string, of: readonly string[], withinKm?: number) =>
  named('told', { where: { relation, of, ...(withinKm !== undefined && { withinKm }) } });

const ford: Coordinates = [21.5, 48.9];
const mill: Coordinates = [21.7, 48.9];
const inn: Coordinates = [21.9, 49];
const bridge: Coordinates = [22.1, 49];
const line = { shape: 'line', precisionKm: 2, basis: 'worked-out', working: 'Straight.', sources };
const road = named('road', {
  positions: [
    { ...line, name: 'Old', through: ['ford', 'mill', 'bridge'], when: '../2001' },
    { ...line, name: 'New', through: ['ford', 'mill', { gap: 'a wood' }, 'inn', 'bridge'], when: '2001/..' },
  ],
});
const nowhere = named('nowhere', { where: { relation: 'not-located', of: [] } });
const places = new Map(
  [
    spot('ford', ford),
    spot('mill', mill, 2),
    spot('inn', inn),
    spot('bridge', bridge),
    road,
    nowhere,
    spot('west', [179.9, 10]),
    spot('east', [-179.9, 10.2]),
  ].map((place) => [place.id, place]),
);

describe('a place that others tell can be', () => {
  test('between two: in a circle that touches both', () => {
    const region = whereItCanBe(told('between', ['ford', 'mill']), places);
    expect(region).toMatchObject({ kind: 'circle', at: [expect.closeTo(21.6, 6), 48.9] });
    expect(region?.kind === 'circle' && region.radiusKm * 2).toBeCloseTo(ellipsoidKm(ford, mill), 0);
  });

  test('between two on both sides of the line of dates: there, and not at the other end of the earth', () => {
    const region = whereItCanBe(told('between', ['west', 'east']), places);
    expect(region?.kind === 'circle' && Math.abs(region.at[0])).toBeCloseTo(180, 6);
  });

  test('near one: so far round it as is said, and as it is itself not known', () => {
    const region = whereItCanBe(told('near', ['mill'], 5), places);
    expect(region).toMatchObject({ kind: 'circle', radiusKm: 7 });
    expect(region?.kind === 'circle' && ellipsoidKm(region.at, mill)).toBeCloseTo(0, 6);
  });

  test('along a road: the whole of each course, for its time', () => {
    const region = whereItCanBe(told('along', ['road']), places);
    expect(region).toEqual({
      kind: 'stretches',
      courses: [
        {
          when: '../2001',
          besideKm: 2,
          pieces: [
            { from: ford, to: mill, known: true },
            { from: mill, to: bridge, known: true },
          ],
        },
        {
          when: '2001/..',
          besideKm: 2,
          pieces: [
            { from: ford, to: mill, known: true },
            { from: mill, to: inn, known: false, over: ['a wood'] },
            { from: inn, to: bridge, known: true },
          ],
        },
      ],
    });
  });

  test.each<readonly [string, readonly string[], readonly (readonly Coordinates[])[]]>([
    [
      'between two places on it',
      ['road', 'mill', 'bridge'],
      [
        [mill, bridge],
        [mill, inn, bridge],
      ],
    ],
    [
      'whichever is named first',
      ['bridge', 'mill', 'road'],
      [
        [mill, bridge],
        [mill, inn, bridge],
      ],
    ],
    [
      'all of a course that does not lead through both',
      ['road', 'inn', 'bridge'],
      [
        [ford, mill, bridge],
        [inn, bridge],
      ],
    ],
    [
      'all of it, where one place alone is named',
      ['road', 'mill'],
      [
        [ford, mill, bridge],
        [ford, mill, inn, bridge],
      ],
    ],
    ['on the straight way, without a line', ['ford', 'mill', 'inn'], [[ford, mill, inn]]],
  ])('along a stretch: %s', (_what, of, expected) => {
    const region = whereItCanBe(told('along', of), places);
    const courses = region?.kind === 'stretches' ? region.courses : [];
    expect(courses.map(({ pieces }) => [pieces[0]!.from, ...pieces.map(({ to }) => to)])).toEqual(expected);
  });

  test.each<readonly [string, Place]>([
    ['near one, and nobody says how near', told('near', ['mill'])],
    ['near a road', told('near', ['road'], 5)],
    ['near one that is not located', told('near', ['nowhere'], 5)],
    ['between one and none', told('between', ['mill', 'nowhere'])],
    ['along one place', told('along', ['mill'])],
    ['not located', nowhere],
    ['not told', named('silent', {})],
  ])('nowhere that could be drawn: %s', (_what, place) => {
    expect(whereItCanBe(place, places)).toBeUndefined();
  });
});

test('whatever is near enough to each of some places is in the circle', () => {
  const at = fc.tuple(
    fc.double({ min: 0, max: 0.4, noNaN: true }),
    fc.double({ min: 0, max: 0.4, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(at, { minLength: 1, maxLength: 4 }), at, (spots, [x, y]) => {
      const made = new Map(
        spots.map(([dx, dy], index) => [`p${index}`, spot(`p${index}`, [30 + dx, 40 + dy], 0.1)]),
      );
      const it: Coordinates = [30 + x, 40 + y];
      const furthest = Math.max(...spots.map(([dx, dy]) => ellipsoidKm(it, [30 + dx, 40 + dy])));
      const region = whereItCanBe(told('near', [...made.keys()], furthest + 0.01), made);
      if (region?.kind !== 'circle') throw new Error('no circle');
      // The earth is round: half a per cent of the way, and what the sphere differs.
      expect(ellipsoidKm(it, region.at)).toBeLessThanOrEqual(region.radiusKm * 1.01);
    }),
  );
});

test('how far two places are apart is told from as little to as much as their precisions leave open', () => {
  const between = ellipsoidKm(ford, mill);
  const told = apart(places.get('ford')!, places.get('mill')!, places)!;
  // Known to 1 and to 2 km.
  expect(told.km).toBeCloseTo(between, 0);
  expect([told.km - told.least, told.most - told.km]).toEqual([expect.closeTo(3), expect.closeTo(3)]);
});

test('of a place that only others tell that is all of its circle, and never less than nothing', () => {
  const near = told('near', ['mill'], 5);
  expect(apart(places.get('mill')!, near, places)).toEqual({
    km: expect.closeTo(0, 6) as number,
    least: 0,
    most: expect.closeTo(9, 6) as number,
  });
  expect(apart(near, places.get('ford')!, places)!.most).toBeCloseTo(ellipsoidKm(ford, mill) + 8, 0);
});

const moor = named('moor', {
  positions: [{ shape: 'area', at: mill, precisionKm: 40, basis: 'gazetteer', sources }],
});
test.each([
  ['a territory', moor],
  ['a road', road],
  ['a place that is nowhere', nowhere],
  ['a place along a road', told('along', ['road'])],
])('%s is no circle, and nobody tells how far anything is from it', (_, place) => {
  expect(circleOf(place, places)).toBeUndefined();
  expect(apart(place, places.get('ford')!, places)).toBeUndefined();
  expect(apart(places.get('ford')!, place, places)).toBeUndefined();
});

test('a road is drawn by way of what one of its courses names', () => {
  expect(['ford', 'inn', 'west'].map((id) => isByWayOf(road, places.get(id)!))).toEqual([true, true, false]);
  expect(isByWayOf(places.get('ford')!, places.get('mill')!)).toBe(false);
});
