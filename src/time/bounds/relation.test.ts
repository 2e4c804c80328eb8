import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { requireEdtf } from '../edtf/parse.ts';
import { overlaps } from './relation.ts';
import type { Bounds } from '../edtf/types.ts';

test.each([
  ['1995-03-01', '1995-03-09', 'no'],
  ['1995-03-09', '1995-03-01', 'no'],
  ['1995-03-09', '1995-03-09', 'yes'],
  ['1995-03', '1995-03-09', 'maybe'],
  ['1995-03', '1995-03', 'maybe'],
  ['1995-02', '1995-03', 'no'],
  ['1995-03-01', '1994-12-12/1995-09-19', 'yes'],
  ['1994-12', '1994-12-12/1995-09-19', 'maybe'],
  ['1995-03-01', '1994-12-12/..', 'maybe'],
  ['1994-12-11', '1994-12-12/..', 'no'],
  ['[..1995-02-28]', '1995-03-01', 'no'],
  ['[1992-11-09..]', '1992-11-09', 'maybe'],
  ['/1995-02', '1995-03-01', 'no'],
  ['/', '1995-03-01', 'maybe'],
] as const)('%s and %s share a day: %s', (a, b, answer) => {
  const [first, second] = [boundsOf(requireEdtf(a)), boundsOf(requireEdtf(b))];
  expect([overlaps(first, second), overlaps(second, first)]).toEqual([answer, answer]);
});

interface Span {
  readonly start: number;
  readonly end: number;
}

// Few days, so that every way in which two things may have happened can be tried.
const fewDays = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)).map(([a, b, c, d]): Bounds => {
  const [first = 0, , , last = 0] = [a, b, c, d].sort((one, other) => one - other);
  const range = (x: number, y: number): Bounds['start'] => ({
    earliest: { kind: 'day', day: Math.min(x, y) },
    latest: { kind: 'day', day: Math.max(x, y) },
  });
  return a === first || c === first
    ? { start: range(first, b), end: range(d, last) }
    : { start: range(first, c), end: range(b, last) };
});

test('is yes when it was so in every case, no when in none', () => {
  fc.assert(
    fc.property(fewDays, fewDays, (a, b) => {
      const cases = spansWithin(a).flatMap((one) =>
        spansWithin(b).map((other) => one.start <= other.end && other.start <= one.end),
      );
      const expected = cases.every(Boolean) ? 'yes' : cases.some(Boolean) ? 'maybe' : 'no';
      expect(overlaps(a, b)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

function spansWithin({ start, end }: Bounds): readonly Span[] {
  return everyDay(start).flatMap((first) =>
    everyDay(end).flatMap((last) => (first <= last ? [{ start: first, end: last }] : [])),
  );
}

function everyDay({ earliest, latest }: Bounds['start']): readonly number[] {
  if (earliest.kind !== 'day' || latest.kind !== 'day') return [];
  const first = earliest.day;
  return Array.from({ length: latest.day - first + 1 }, (_, index) => first + index);
}
