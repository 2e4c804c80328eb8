import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOfParts, extentOf, onlyDay, rangeOfDay } from './bounds.ts';
import { dayFromCivil, isoDay } from '../edtf/day.ts';
import { parseEdtf, requireEdtf } from '../edtf/parse.ts';
import type { Bounds, Limit, Range } from '../edtf/types.ts';
import { dateText } from '../../testing/time-testing.ts';

test.each([
  ['1995-03-01', '1995-03-01 1995-03-01 | 1995-03-01 1995-03-01'],
  ['1994-12~', '1994-12-01 1994-12-31 | 1994-12-01 1994-12-31'],
  ['1994-24', '1994-12-01 1995-02-28 | 1994-12-01 1995-02-28'],
  ['1994-12-12/1995-09-19', '1994-12-12 1994-12-12 | 1995-09-19 1995-09-19'],
  ['1994-12/1995-09', '1994-12-01 1994-12-31 | 1995-09-01 1995-09-30'],
  ['1994/1995', '1994-01-01 1994-12-31 | 1995-01-01 1995-12-31'],
  ['1994-12-12/1994', '1994-12-12 1994-12-12 | 1994-12-12 1994-12-31'],
  ['1994/1994-03-01', '1994-01-01 1994-03-01 | 1994-03-01 1994-03-01'],
  ['1994-12-12/..', '1994-12-12 1994-12-12 | open open'],
  ['1994-12-12/', '1994-12-12 1994-12-12 | unknown unknown'],
  ['../1995', 'open open | 1995-01-01 1995-12-31'],
  ['/1995', 'unknown unknown | 1995-01-01 1995-12-31'],
  ['[1992-11-09..]', '1992-11-09 unbounded | 1992-11-09 unbounded'],
  ['[..1995-03]', 'unbounded 1995-03-31 | unbounded 1995-03-31'],
  ['[1995-02-24,1995-02-26]', '1995-02-24 1995-02-26 | 1995-02-24 1995-02-26'],
  ['[1992,1994-03..1994-05]', '1992-01-01 1994-05-31 | 1992-01-01 1994-05-31'],
])('%s: %s', (text, bounds) => {
  expect(told(boundsOf(requireEdtf(text)))).toBe(bounds);
});

describe('boundsOfParts', () => {
  const ranges = (...texts: readonly string[]) => texts.map((text) => extentOf(requireEdtf(text)));
  const open: Range = { earliest: { kind: 'open' }, latest: { kind: 'open' } };

  test.each<[string, readonly Range[], readonly Range[], string]>([
    ['nothing', [], [], 'unknown unknown | unknown unknown'],
    ['a start', ranges('1994-12~'), [], '1994-12-01 1994-12-31 | unknown unknown'],
    ['an end', [], ranges('1995-09'), 'unknown unknown | 1995-09-01 1995-09-30'],
    ['an open end', ranges('1994-12-12'), [open], '1994-12-12 1994-12-12 | open open'],
    [
      'several claims of each end, of which every one is held',
      ranges('1994-12-12', '1994-12-11'),
      ranges('1995-09-24', '1995-04-28', '1995-09'),
      '1994-12-11 1994-12-12 | 1995-04-28 1995-09-30',
    ],
    [
      'a claim without a limit beside one that has it',
      ranges('1994', '[1992-11-09..]', '[..1994-03]'),
      [],
      'unbounded unbounded | unknown unknown',
    ],
    [
      'an end that is no earlier than the start',
      ranges('1994-12-12'),
      ranges('1994'),
      '1994-12-12 1994-12-12 | 1994-12-12 1994-12-31',
    ],
    [
      'a start that is no later than the end',
      ranges('1994'),
      ranges('1994-03-01'),
      '1994-01-01 1994-03-01 | 1994-03-01 1994-03-01',
    ],
    [
      'several claims that narrow each other',
      ranges('1994-02', '1994-12-12'),
      ranges('1994-01', '1994-11-30'),
      '1994-02-01 1994-11-30 | 1994-02-01 1994-11-30',
    ],
    [
      'an end before the start, left as told',
      ranges('1995'),
      ranges('1994'),
      '1995-01-01 1995-12-31 | 1994-01-01 1994-12-31',
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
  const day = dayFromCivil(1995, 3, 9);
  expect(onlyDay(rangeOfDay(day))).toBe(day);
  expect(onlyDay(boundsOf(requireEdtf('1995-03')).start)).toBeUndefined();
  expect(onlyDay(boundsOf(requireEdtf('/1995')).start)).toBeUndefined();
});

function told({ start, end }: Bounds): string {
  const limit = (one: Limit): string => (one.kind === 'day' ? isoDay(one.day) : one.kind);
  return `${limit(start.earliest)} ${limit(start.latest)} | ${limit(end.earliest)} ${limit(end.latest)}`;
}
