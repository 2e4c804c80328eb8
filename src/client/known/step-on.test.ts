import { expect, test } from 'vitest';
import { readDay, standingOn, stepOn } from './step-on.ts';

const day = (text: string) => readDay(text) ?? Number.NaN;

test.each([
  ['1995-03-09', -1],
  ['1995-03-10', 0],
  ['1995-06-29', 0],
  ['1995-06-30', 1],
  ['1999-01-01', 1],
  ['12345-01-01', 1],
])('on %s step %i is known', (on, step) => {
  expect(stepOn([day('1995-03-10'), day('1995-06-30')], day(on))).toBe(step);
});

test('years before year 0 and of five digits stand in their order', () => {
  expect(stepOn([day('-0043-03-15')], day('0001-01-01'))).toBe(0);
  expect(stepOn([day('Y12345-03-15')], day('9999-01-01'))).toBe(-1);
  expect(stepOn([day('Y12345-03-15')], day('12345-03-15'))).toBe(0);
});

test.each(['1995-02-30', '1995-13-01', '1995-00-01', '1995-01-00', '1995-03', 'abc', ''])(
  '"%s" is no day',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);

test.each([
  [0, false, '1996-01-01', 'known'],
  [-1, false, '1994-01-01', 'later'],
  [-1, true, '1994-01-01', 'untold'],
  [-1, true, '', 'untold'],
  [-1, true, '1995-03-02', 'later'],
])('step %i, undated %s, earliest "%s" is %s', (step, undated, earliest, standing) => {
  expect(standingOn(day('1995-03-01'), { step, undated, earliest: readDay(earliest) })).toBe(standing);
});
