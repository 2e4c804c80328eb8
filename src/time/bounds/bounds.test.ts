import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOfParts, extentOf, onlyDay, rangeOfDay } from './bounds.ts';
import { dayFromCivil, isoDay } from '../edtf/day.ts';
import { parseEdtf, requireEdtf } from '../edtf/parse.ts';
import type { Bounds, Limit, Range } from '../edtf/types.ts';
import { dateText } from '../../testing/time-testing.ts';

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
  const ranges = (...texts: readonly string[]) => texts.map((text) => extentOf(requireEdtf(text)));
  const open: Range = { earliest: { kind: 'open' }, latest: { kind: 'open' } };

  test.each<[string, readonly Range[], readonly Range[], string]>([
    ['nothing', [], [], 'unknown unknown | unknown unknown'],
    ['a start', ranges('2022-12~'), [], '2022-12-01 2022-12-31 | unknown unknown'],
    ['an end', [], ranges('2023-09'), 'unknown unknown | 2023-09-01 2023-09-30'],
    ['an open end', ranges('2022-12-12'), [open], '2022-12-12 2022-12-12 | open open'],
    [
      'several claims of each end, of which every one is held',
      ranges('2022-12-12', '2022-12-11'),
      ranges('2023-09-24', '2023-04-28', '2023-09'),
      '2022-12-11 2022-12-12 | 2023-04-28 2023-09-30',
    ],
    [
      'a claim without a limit beside one that has it',
      ranges('2022', '[2020-11-09..]', '[..2022-03]'),
      [],
      'unbounded unbounded | unknown unknown',
    ],
    [
      'an end that is no earlier than the start',
      ranges('2022-12-12'),
      ranges('2022'),
      '2022-12-12 2022-12-12 | 2022-12-12 2022-12-31',
    ],
    [
      'a start that is no later than the end',
      ranges('2022'),
      ranges('2022-03-01'),
      '2022-01-01 2022-03-01 | 2022-03-01 2022-03-01',
    ],
    [
      'several claims that narrow each other',
      ranges('2022-02', '2022-12-12'),
      ranges('2022-01', '2022-11-30'),
      '2022-02-01 2022-11-30 | 2022-02-01 2022-11-30',
    ],
    [
      'an end before the start, left as told',
      ranges('2023'),
      ranges('2022'),
      '2023-01-01 2023-12-31 | 2022-01-01 2022-12-31',
    ],
  ])('%s', (_, start, end, bounds) => {
    expect(told(boundsOfParts({ start, end }))).toBe(bounds);
  });

  test('two ends told apart are the interval that joins them', () => {
    fc.assert(
      fc.property(dateText, dateText, (a, b) => {
        const [start, end] = [requireEdtf(a), requireEdtf(b)];
        const interval = parseEdtf(`${a}/${b}`);
        fc.pre(interval.ok);
        expect(boundsOfParts({ start: [extentOf(start)], end: [extentOf(end)] })).toEqual(
          boundsOf(interval.value),
        );
      }),
    );
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
