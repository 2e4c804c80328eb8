import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOfParts, onlyDay, rangeOfDay, type DatedParts } from './bounds.ts';
import { dayFromCivil, isoDay } from '../edtf/day.ts';
import { requireEdtf } from '../edtf/parse.ts';
import type { Bounds, Limit } from '../edtf/types.ts';

test.each([
  ['2023-03-01', '2023-03-01 2023-03-01 | 2023-03-01 2023-03-01'],
  ['2022-12~', '2022-12-01 2022-12-31 | 2022-12-01 2022-12-31'],
  ['2022-24', '2022-12-01 2023-02-28 | 2022-12-01 2023-02-28'],
  ['2022-12-12/2023-09-19', '2022-12-12 2022-12-12 | 2023-09-19 2023-09-19'],
  ['2022-12/2023-09', '2022-12-01 2022-12-31 | 2023-09-01 2023-09-30'],
  ['2022/2023', '2022-01-01 2022-12-31 | 2023-01-01 2023-12-31'],
  ['2022-12-12/2022', '2022-12-12 2022-12-12 | 2022-12-12 2022-12-31'],
  ['2022/2022-03-01', '2022-01-01 2022-03-01 | 2022-03-01 2022-03-01'],
  ['2022-12-12/..', '2022-12-12 2022-12-12 | open open'],
  ['2022-12-12/', '2022-12-12 2022-12-12 | unknown unknown'],
  ['../2023', 'open open | 2023-01-01 2023-12-31'],
  ['/2023', 'unknown unknown | 2023-01-01 2023-12-31'],
  ['[2020-11-09..]', '2020-11-09 unbounded | 2020-11-09 unbounded'],
  ['[..2023-03]', 'unbounded 2023-03-31 | unbounded 2023-03-31'],
  ['[2023-02-24,2023-02-26]', '2023-02-24 2023-02-26 | 2023-02-24 2023-02-26'],
  ['[2020,2022-03..2022-05]', '2020-01-01 2022-05-31 | 2020-01-01 2022-05-31'],
])('%s: %s', (text, bounds) => {
  expect(told(boundsOf(requireEdtf(text)))).toBe(bounds);
});

describe('boundsOfParts', () => {
  const date = requireEdtf;

  test.each<[string, DatedParts, string]>([
    ['nothing', {}, 'unknown unknown | unknown unknown'],
    ['a whole', { whole: date('2022/2023') }, '2022-01-01 2022-12-31 | 2023-01-01 2023-12-31'],
    ['a start', { start: date('2022-12~') }, '2022-12-01 2022-12-31 | unknown unknown'],
    ['an end', { end: date('2023-09') }, 'unknown unknown | 2023-09-01 2023-09-30'],
    [
      'an open end',
      { start: date('2022-12-12'), end: { kind: 'open' } },
      '2022-12-12 2022-12-12 | open open',
    ],
    [
      'both ends, each from one of two dates',
      { start: date('[2022-12-11,2022-12-12]'), end: date('[2023-04-28,2023-09-24]') },
      '2022-12-11 2022-12-12 | 2023-04-28 2023-09-24',
    ],
    [
      'a start, which goes before the whole',
      { whole: date('2022/2023'), start: date('2022-12-12') },
      '2022-12-12 2022-12-12 | 2023-01-01 2023-12-31',
    ],
    [
      'ends that narrow each other',
      { start: date('2022-12-12'), end: date('2022') },
      '2022-12-12 2022-12-12 | 2022-12-12 2022-12-31',
    ],
    [
      'an end before the start, left as told',
      { start: date('2023'), end: date('2022') },
      '2023-01-01 2023-12-31 | 2022-01-01 2022-12-31',
    ],
  ])('%s', (_, parts, bounds) => {
    expect(told(boundsOfParts(parts))).toBe(bounds);
  });
});

test('onlyDay is the day of a range that leaves no other', () => {
  const day = dayFromCivil(2023, 3, 9);
  expect(onlyDay(rangeOfDay(day))).toBe(day);
  expect(onlyDay(boundsOf(requireEdtf('2023-03')).start)).toBeUndefined();
  expect(onlyDay(boundsOf(requireEdtf('/2023')).start)).toBeUndefined();
});

function told({ start, end }: Bounds): string {
  const limit = (one: Limit): string => (one.kind === 'day' ? isoDay(one.day) : one.kind);
  return `${limit(start.earliest)} ${limit(start.latest)} | ${limit(end.earliest)} ${limit(end.latest)}`;
}
