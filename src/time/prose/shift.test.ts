import { expect, test } from 'vitest';
import { dayFromCivil } from '../edtf/day.ts';
import type { Amount } from './meaning.ts';
import { shiftTime, stepTime } from './shift.ts';
import { edtfOfTime, type CalendarTime, type TimeUnit } from './time-value.ts';

const times = {
  day: { unit: 'day', year: 1995, month: 3, day: 31 },
  week: { unit: 'week', year: 1995, monday: dayFromCivil(1995, 3, 27) },
  month: { unit: 'month', year: 1995, month: 3 },
  season: { unit: 'season', year: 1995, season: 21 },
  quarter: { unit: 'quarter', year: 1995, nth: 1 },
  half: { unit: 'half', year: 1995, nth: 1 },
  year: { unit: 'year', year: 1995 },
  decade: { unit: 'decade', year: 1990 },
  century: { unit: 'century', year: 1900 },
} as const satisfies Readonly<Record<TimeUnit, CalendarTime>>;

function edtfOf(time: CalendarTime | undefined): string | undefined {
  return time && edtfOfTime(time);
}

test.each<[TimeUnit, number, Amount['unit'], 1 | -1, string | undefined]>([
  ['day', 2, 'day', 1, '1995-04-02'],
  ['day', 2, 'day', -1, '1995-03-29'],
  ['day', 1.5, 'day', 1, '1995-04-01'],
  ['month', 2, 'day', 1, undefined],
  ['day', 2, 'week', 1, '1995-04-14~'],
  ['day', 2, 'week', -1, '1995-03-17~'],
  ['day', 0.5, 'week', 1, '1995-04-03~'],
  ['month', 2, 'week', 1, undefined],
  ['day', 3, 'month', 1, '1995-06~'],
  ['day', 3, 'month', -1, '1994-12~'],
  ['month', 3, 'month', 1, '1995-06~'],
  ['week', 1, 'month', -1, '1995-02~'],
  ['year', 3, 'month', 1, undefined],
  ['year', 3, 'year', 1, '1998~'],
  ['year', 3, 'year', -1, '1992~'],
  ['day', 3, 'year', 1, '1998~'],
  ['month', 1.5, 'year', 1, '1996-09~'],
  ['month', 1.5, 'year', -1, '1993-09~'],
  ['year', 1.5, 'year', 1, undefined],
  ['year', 2, 'decade', 1, '201X~'],
  ['year', 2, 'decade', -1, '197X~'],
  ['year', 1, 'century', 1, '20XX~'],
  ['year', 2, 'century', -1, '17XX~'],
  ['day', 5, 'hour', 1, undefined],
])('a %s and %d %ss times %i is %s', (from, count, unit, sign, edtf) => {
  const exact = { count, unit, degree: 'exact' } as const;
  expect(edtfOf(shiftTime(times[from], exact, sign))).toBe(edtf);
});

test('days that are about so many give about a day', () => {
  expect(edtfOf(shiftTime(times.day, { count: 2, unit: 'day', degree: 'about' }, 1))).toBe('1995-04-02~');
});

test('an amount of no number moves nothing', () => {
  expect(edtfOf(shiftTime(times.day, { count: undefined, unit: 'day', degree: 'exact' }, 1))).toBe(
    '1995-03-31',
  );
});

test.each<[TimeUnit, TimeUnit, number, string | undefined]>([
  ['day', 'day', 1, '1995-04-01'],
  ['day', 'day', -1, '1995-03-30'],
  ['month', 'day', 1, undefined],
  ['day', 'week', 0, '1995-03-27/1995-04-02'],
  ['day', 'week', 1, '1995-04-03/1995-04-09'],
  ['week', 'week', -1, '1995-03-20/1995-03-26'],
  ['month', 'week', 1, undefined],
  ['day', 'month', 0, '1995-03'],
  ['day', 'month', 1, '1995-04'],
  ['month', 'month', -1, '1995-02'],
  ['week', 'month', 1, '1995-04'],
  ['season', 'month', 1, undefined],
  ['year', 'month', 1, undefined],
  ['day', 'season', 0, '1995-21'],
  ['day', 'season', 1, '1995-22'],
  ['season', 'season', 0, '1995-21'],
  ['season', 'season', 1, undefined],
  ['day', 'quarter', 0, '1995-01/1995-03'],
  ['month', 'quarter', 1, '1995-04/1995-06'],
  ['month', 'quarter', -1, '1994-10/1994-12'],
  ['quarter', 'quarter', 0, '1995-01/1995-03'],
  ['day', 'half', 0, '1995-01/1995-06'],
  ['day', 'half', 1, '1995-07/1995-12'],
  ['half', 'half', 0, '1995-01/1995-06'],
  ['quarter', 'half', 0, undefined],
  ['year', 'half', 0, undefined],
  ['day', 'year', 1, '1996'],
  ['year', 'year', -1, '1994'],
  ['half', 'year', 0, '1995'],
  ['decade', 'year', 1, undefined],
  ['day', 'decade', 1, '200X'],
  ['decade', 'decade', -1, '198X'],
  ['century', 'decade', 1, undefined],
  ['day', 'century', -1, '18XX'],
  ['century', 'century', 1, '20XX'],
])('of a %s the %s by %i is %s', (from, unit, step, edtf) => {
  expect(edtfOf(stepTime(times[from], unit, step))).toBe(edtf);
});
