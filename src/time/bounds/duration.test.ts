import { describe, expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { dayFromCivil } from '../edtf/day.ts';
import { calendarBetween, dayNumber, durationAsOf, durationOf } from './duration.ts';
import { requireEdtf } from '../edtf/parse.ts';

const began = boundsOf(requireEdtf('1994-12-12')).start;

describe('durationOf', () => {
  test.each([
    ['1995-03-09', 87, 88, { years: 0, months: 2, days: 25 }],
    ['1995-04-28', 137, 138, { years: 0, months: 4, days: 16 }],
    ['1995-09-19', 281, 282, { years: 0, months: 9, days: 7 }],
    ['1994-12-12', 0, 1, { years: 0, months: 0, days: 0 }],
  ])('12 December 1994 to %s: %i elapsed, %i counting both', (end, elapsed, inclusive, calendar) => {
    expect(durationOf(began, boundsOf(requireEdtf(end)).end)).toEqual({
      elapsed: { least: elapsed, most: elapsed },
      inclusive: { least: inclusive, most: inclusive },
      calendar: { least: calendar, most: calendar },
    });
  });

  test.each([
    ['1994-12/1995-03', { least: 60, most: 120 }],
    ['1994-12-12/1994', { least: 0, most: 19 }],
    ['1994-12-12/..', { least: 0 }],
    ['1994-12-12/', { least: 0 }],
    ['/1995', { least: 0 }],
    ['[1994-12-11,1994-12-12]', { least: 0, most: 1 }],
  ])('%s: elapsed %j', (text, elapsed) => {
    const { start, end } = boundsOf(requireEdtf(text));
    expect(durationOf(start, end).elapsed).toEqual(elapsed);
  });
});

describe('durationAsOf', () => {
  const asOf = dayFromCivil(1995, 3, 9);

  test.each([
    ['1994-12-12/..', 'yes', 'no', { least: 87, most: 87 }],
    ['1994-12-12/', 'yes', 'maybe', { least: 0, most: 87 }],
    ['1994-12-12/1995-09-19', 'yes', 'no', { least: 87, most: 87 }],
    ['1994-12-12/1995-03', 'yes', 'maybe', { least: 79, most: 87 }],
    ['1994-12-12/1995-03-01', 'yes', 'yes', { least: 79, most: 79 }],
    ['1994-12/..', 'yes', 'no', { least: 68, most: 98 }],
    ['1995-03/..', 'maybe', 'no', { least: 0, most: 8 }],
    ['/1995-09', 'maybe', 'no', { least: 0 }],
  ])('%s on 9 March 1995: begun %s, ended %s, elapsed %j', (text, begun, ended, elapsed) => {
    expect(durationAsOf(boundsOf(requireEdtf(text)), asOf)).toMatchObject({
      kind: 'begun',
      begun,
      ended,
      duration: { elapsed },
    });
  });

  test('a span that begins later has not begun', () => {
    expect(durationAsOf(boundsOf(requireEdtf('1995-03-10/..')), asOf)).toEqual({ kind: 'not-begun' });
  });
});

test.each([
  ['1994-12-12', dayFromCivil(1994, 12, 12), { least: 1, most: 1 }],
  ['1994-12-12', dayFromCivil(1995, 3, 9), { least: 88, most: 88 }],
  ['1994-12-12', dayFromCivil(1995, 4, 28), { least: 138, most: 138 }],
  ['[1994-12-11,1994-12-12]', dayFromCivil(1995, 3, 9), { least: 88, most: 89 }],
])('from %s, day %i is %j', (start, day, number) => {
  expect(dayNumber(boundsOf(requireEdtf(start)).start, day)).toEqual(number);
});

test('no day of a span lies before its start', () => {
  expect(() => dayNumber(began, dayFromCivil(1994, 12, 11))).toThrow('1994-12-11 lies before the span');
});

test.each([
  [dayFromCivil(1995, 1, 31), dayFromCivil(1995, 2, 28), { years: 0, months: 0, days: 28 }],
  [dayFromCivil(1995, 1, 31), dayFromCivil(1995, 3, 1), { years: 0, months: 1, days: 1 }],
  [dayFromCivil(1992, 2, 29), dayFromCivil(1993, 2, 28), { years: 0, months: 11, days: 30 }],
  [dayFromCivil(1992, 2, 29), dayFromCivil(1993, 3, 1), { years: 1, months: 0, days: 1 }],
])('calendarBetween(%i, %i) is %j', (from, to, span) => {
  expect(calendarBetween(from, to)).toEqual(span);
});
