import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { requireEdtf } from '../edtf/parse.ts';
import { isAfter, isBefore, isDuring, isSameDay, overlaps } from './relation.ts';
import type { Bounds, Ternary } from '../edtf/types.ts';

test.each([
  // a, b, before, after, during, overlaps, same day
  ['2023-03-01', '2023-03-09', 'yes', 'no', 'no', 'no', 'no'],
  ['2023-03-09', '2023-03-01', 'no', 'yes', 'no', 'no', 'no'],
  ['2023-03-09', '2023-03-09', 'no', 'no', 'yes', 'yes', 'yes'],
  ['2023-03', '2023-03-09', 'maybe', 'maybe', 'maybe', 'maybe', 'maybe'],
  ['2023-03', '2023-03', 'maybe', 'maybe', 'maybe', 'maybe', 'maybe'],
  ['2023-02', '2023-03', 'yes', 'no', 'no', 'no', 'no'],
  ['2023-03-01', '2022-12-12/2023-09-19', 'no', 'no', 'yes', 'yes', 'no'],
  ['2022-12', '2022-12-12/2023-09-19', 'maybe', 'no', 'maybe', 'maybe', 'no'],
  ['2023-03-01', '2022-12-12/..', 'no', 'maybe', 'maybe', 'maybe', 'no'],
  ['2022-12-11', '2022-12-12/..', 'yes', 'no', 'no', 'no', 'no'],
  ['[..2023-02-28]', '2023-03-01', 'yes', 'no', 'no', 'no', 'no'],
  ['[2020-11-09..]', '2020-11-09', 'no', 'maybe', 'maybe', 'maybe', 'maybe'],
  ['/2023-02', '2023-03-01', 'yes', 'no', 'no', 'no', 'no'],
  ['/', '2023-03-01', 'maybe', 'maybe', 'maybe', 'maybe', 'maybe'],
] as const)('%s and %s: before %s, after %s, during %s, overlaps %s, same day %s', (a, b, ...answers) => {
  const [first, second] = [boundsOf(requireEdtf(a)), boundsOf(requireEdtf(b))];
  const questions = [isBefore, isAfter, isDuring, overlaps, isSameDay];
  expect(questions.map((ask) => ask(first, second))).toEqual(answers);
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

describe.each<[string, (a: Bounds, b: Bounds) => Ternary, (a: Span, b: Span) => boolean]>([
  ['isBefore', isBefore, (a, b) => a.end < b.start],
  ['isAfter', isAfter, (a, b) => a.start > b.end],
  ['isDuring', isDuring, (a, b) => a.start >= b.start && a.end <= b.end],
  ['overlaps', overlaps, (a, b) => a.start <= b.end && b.start <= a.end],
  ['isSameDay', isSameDay, (a, b) => a.start === a.end && b.start === b.end && a.start === b.start],
])('%s', (_, ask, isSo) => {
  test('is yes when it was so in every case, no when in none', () => {
    fc.assert(
      fc.property(fewDays, fewDays, (a, b) => {
        const cases = spansWithin(a).flatMap((one) => spansWithin(b).map((other) => isSo(one, other)));
        const expected = cases.every(Boolean) ? 'yes' : cases.some(Boolean) ? 'maybe' : 'no';
        expect(ask(a, b)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

function spansWithin({ start, end }: Bounds): readonly Span[] {
  return daysOf(start).flatMap((first) =>
    daysOf(end).flatMap((last) => (first <= last ? [{ start: first, end: last }] : [])),
  );
}

function daysOf({ earliest, latest }: Bounds['start']): readonly number[] {
  if (earliest.kind !== 'day' || latest.kind !== 'day') return [];
  const first = earliest.day;
  return Array.from({ length: latest.day - first + 1 }, (_, index) => first + index);
}
