import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, type DayScale } from '../axis/scale.ts';
import { leastDaysInSight, movedTo, seenWithin, stretchedTo, zoomedAt, type Seen } from './seen.ts';

const whole: DayScale = { from: 1000, to: 3000, start: 100, length: 900 };
const place = fc.double({ min: 100, max: 1000, noNaN: true });
const stretch = fc
  .tuple(fc.double({ min: 0, max: 4000, noNaN: true }), fc.double({ min: 0, max: 4000, noNaN: true }))
  .map(([from, days]) => seenWithin(whole, from, from + days));

function isWithin({ from, to }: Seen): boolean {
  const slack = 1e-6;
  return from >= 1000 - slack && to <= 3000 + slack && to - from >= leastDaysInSight - slack;
}

test.each([
  [1500, 1600, { from: 1500, to: 1600 }],
  [0, 9000, { from: 1000, to: 3000 }],
  [900, 1000, { from: 1000, to: 1100 }],
  [1500, 1501, { from: 1495.5, to: 1505.5 }],
])('%d to %d is seen as %j', (from, to, seen) => {
  expect(seenWithin(whole, from, to)).toEqual(seen);
});

test('a whole shorter than the least is seen whole', () => {
  expect(seenWithin({ ...whole, to: 1004 }, 1001, 1002)).toEqual({ from: 1000, to: 1004 });
});

test('whatever is asked for, what is seen lies in the whole and is long enough', () => {
  fc.assert(
    fc.property(stretch, place, fc.double({ min: 0.1, max: 10, noNaN: true }), (seen, x, factor) => {
      expect(isWithin(zoomedAt(whole, seen, x, factor))).toBe(true);
      expect(isWithin(movedTo(whole, seen, { day: factor * 500, x }))).toBe(true);
    }),
  );
});

test('zooming holds the day under the pointer, away from the ends', () => {
  const seen = { from: 1900, to: 2100 };
  const before = dayAt({ ...whole, ...seen }, 400);
  expect(dayAt({ ...whole, ...zoomedAt(whole, seen, 400, 1.7) }, 400)).toBeCloseTo(before);
  const there = zoomedAt(whole, zoomedAt(whole, seen, 400, 1.7), 400, 1 / 1.7);
  expect([there.from, there.to]).toEqual([expect.closeTo(1900), expect.closeTo(2100)]);
});

test('two fingers keep the days they lie on', () => {
  const seen = { from: 1900, to: 2100 };
  const [a, b] = [
    { day: 1950, x: 300 },
    { day: 2000, x: 700 },
  ];
  const stretched = { ...whole, ...stretchedTo(whole, seen, a, b) };
  expect(dayAt(stretched, a.x)).toBeCloseTo(a.day);
  expect(dayAt(stretched, b.x)).toBeCloseTo(b.day);
});

test('fingers that meet or cross change nothing', () => {
  const seen = { from: 1900, to: 2100 };
  expect(stretchedTo(whole, seen, { day: 1950, x: 300 }, { day: 2000, x: 300 })).toEqual(seen);
  expect(stretchedTo(whole, seen, { day: 1950, x: 300 }, { day: 2000, x: 200 })).toEqual(seen);
});
