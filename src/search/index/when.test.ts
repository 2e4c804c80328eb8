import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { withLeeway } from '../../time/bounds/leeway.ts';
import { decodeBounds, decodeReach, encodeBounds, firstDayOf, yearsOf } from './when.ts';

describe.each([
  ['1994-12-12', '1994-12-12/1994-12-12/1994-12-12/1994-12-12', ['1994'], '1994-12-12'],
  ['1994-12', '1994-12-01/1994-12-31/1994-12-01/1994-12-31', ['1994'], '1994-12-01'],
  ['1994-12-12/..', '1994-12-12/1994-12-12/../..', ['1994'], '1994-12-12'],
  ['1994-12-12/1996', '1994-12-12/1994-12-12/1996-01-01/1996-12-31', ['1994', '1995', '1996'], '1994-12-12'],
  ['-0043-03-15', '-0043-03-15/-0043-03-15/-0043-03-15/-0043-03-15', ['-43'], '-0043-03-15'],
])('%s', (edtf, written, years, first) => {
  const bounds = boundsOf(requireEdtf(edtf));

  test('is written so that it can be read again', () => {
    const text = encodeBounds(bounds);
    const back = decodeBounds(text);
    expect(back && encodeBounds(back)).toBe(text);
    expect(back).toEqual(bounds);
    expect(text).toBe(written);
  });

  test('has its years and its first day', () => {
    expect(yearsOf(bounds)).toEqual(years);
    const day = firstDayOf(bounds);
    expect(day === undefined ? undefined : isoDay(day)).toBe(first);
  });
});

test.each(['1994-12-12~', '1994-12~/1995-04', '1994-12-12'])('%s keeps its days and its leeway', (edtf) => {
  const date = requireEdtf(edtf);
  const [bounds, reach] = [boundsOf(date), boundsOf(withLeeway(date))];
  const text = encodeBounds(bounds, reach);
  expect(decodeBounds(text)).toEqual(bounds);
  expect(decodeReach(text)).toEqual(reach);
});

test('what begins nobody knows when is put in order by the latest day on which it may have begun', () => {
  const { start, end } = boundsOf(requireEdtf('[..1994-12-12]'));
  expect(isoDay(firstDayOf({ start, end })!)).toBe('1994-12-12');
  expect(firstDayOf(boundsOf(requireEdtf('/1994-12-12')))).toBeUndefined();
});

test('a span of centuries has its first years alone', () => {
  const bounds = boundsOf(requireEdtf('1000/1999'));
  expect(yearsOf(bounds)).toHaveLength(60);
  expect(yearsOf(bounds, 2)).toEqual(['1000', '1001']);
  expect(yearsOf(boundsOf(requireEdtf('1994-12-12')), 2)).toEqual(['1994']);
});

test.each([
  '',
  '1994-12-12',
  '1994-12-12/1994-12-12/1994-12-12',
  '1994/1994/1994/1994',
  '../../../../..',
  'a/b/c/d',
  '~1994-12-12/1994-12-12/1994-12-12/1994-12-12',
])('"%s" is no bounds', (text) => {
  expect(decodeBounds(text)).toBeUndefined();
});
