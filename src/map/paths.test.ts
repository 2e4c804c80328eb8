import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowPath, bandPath, dotsPath, linePath } from './paths.ts';
import type { Spot } from './projection.ts';

/** Every point that a path of straight lines names. */
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Spot => [Number(x), Number(y)]);
const distance = ([x, y]: Spot, [a, b]: Spot) => Math.hypot(a - x, b - y);
const spots = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));

test('a line leads from the one to the other, to a tenth of a unit', () => {
  expect(
    linePath([
      [0, 1.26],
      [-3, 40],
    ]),
  ).toBe('M0 1.3L-3 40');
});

test('a band is a rectangle round the line, closed, half as far to either side', () => {
  expect(bandPath([0, 0], [10, 0], 2)).toBe('M0 -2L10 -2L10 2L0 2z');
  expect(bandPath([3, 4], [3, 4], 2)).toBe('M3 4L3 4L3 4L3 4z');
  fc.assert(
    fc.property(spots, spots, fc.integer({ min: 1, max: 20 }), (from, to, half) => {
      const [a, b, c, d] = pointsOf(bandPath(from, to, half)) as [Spot, Spot, Spot, Spot];
      const isThin = distance(from, to) === 0;
      expect(distance(a, d)).toBeCloseTo(isThin ? 0 : 2 * half, 0);
      expect(distance(b, c)).toBeCloseTo(isThin ? 0 : 2 * half, 0);
      expect(distance(a, b)).toBeCloseTo(distance(from, to), 0);
      expect([(a[0] + d[0]) / 2, (a[1] + d[1]) / 2].map(Math.round)).toEqual(from.map((one) => one + 0));
    }),
  );
});

test('dots stand in even steps of about six units within the line, and one on the shortest', () => {
  const centres = (from: Spot, to: Spot) =>
    [...dotsPath(from, to).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x) + 1,
      Number(y) + 1,
    ]);
  expect(centres([0, 0], [18, 0])).toEqual([
    [3, 0],
    [9, 0],
    [15, 0],
  ]);
  expect(centres([0, 0], [0, 23])).toHaveLength(3);
  expect(centres([4, 4], [5, 4])).toEqual([[4.5, 4]]);
});

test('an arrow has its head at its end, the same to either side, and pointing back', () => {
  const [start, tip, left, end, right] = pointsOf(arrowPath([0, 0], [20, 0])) as [
    Spot,
    Spot,
    Spot,
    Spot,
    Spot,
  ];
  expect([start, tip, end]).toEqual([
    [0, 0],
    [20, 0],
    [20, 0],
  ]);
  expect([left[0], left[1]]).toEqual([right[0], -right[1]]);
  expect(left[0]).toBeLessThan(20);
  expect(distance(left, end)).toBeCloseTo(7, 0);
});
