import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../edtf/day.ts';
import {
  centuryOf,
  dayOfTime,
  decadeOf,
  edtfOfTime,
  firstDayOf,
  isRealDay,
  timeAt,
  timeUnits,
  weekdayOf,
  type CalendarTime,
  type TimeUnit,
} from './time-value.ts';

// A Wednesday.
const wednesday = dayFromCivil(1995, 3, 1);
const monday = dayFromCivil(1995, 2, 27);

test.each<[CalendarTime, string]>([
  [{ unit: 'day', year: 1995, month: 3, day: 1 }, '1995-03-01'],
  [{ unit: 'day', year: 1995, month: 3, day: 1, about: true }, '1995-03-01~'],
  [{ unit: 'day', year: -43, month: 3, day: 15 }, '-0043-03-15'],
  [{ unit: 'week', year: 1995, monday }, '1995-02-27/1995-03-05'],
  [{ unit: 'week', year: 1995, monday, about: true }, '1995-02-27~/1995-03-05~'],
  [{ unit: 'month', year: 1995, month: 3 }, '1995-03'],
  [{ unit: 'month', year: 1995, month: 3, about: true }, '1995-03~'],
  [{ unit: 'season', year: 1995, season: 24 }, '1995-24'],
  [{ unit: 'season', year: 1995, season: 22, about: true }, '1995-22~'],
  [{ unit: 'quarter', year: 1995, nth: 1 }, '1995-01/1995-03'],
  [{ unit: 'quarter', year: 1995, nth: 4, about: true }, '1995-10~/1995-12~'],
  [{ unit: 'half', year: 1995, nth: 1 }, '1995-01/1995-06'],
  [{ unit: 'half', year: 1995, nth: 2, about: true }, '1995-07~/1995-12~'],
  [{ unit: 'year', year: 1995 }, '1995'],
  [{ unit: 'year', year: 0, about: true }, '0000~'],
  [{ unit: 'decade', year: 1990 }, '199X'],
  [{ unit: 'decade', year: 1990, about: true }, '199X~'],
  [{ unit: 'decade', year: -478 }, '[-0478..-0469]'],
  [{ unit: 'century', year: 1900 }, '19XX'],
  [{ unit: 'century', year: 1900, about: true }, '19XX~'],
  [{ unit: 'century', year: -498 }, '[-0498..-0399]'],
])('%j is %s', (time, edtf) => {
  expect(edtfOfTime(time)).toBe(edtf);
});

test('a time of a unit holds its day', () => {
  const edtfOf = (unit: TimeUnit) => edtfOfTime(timeAt(wednesday, unit));
  expect(Object.fromEntries(timeUnits.map((unit) => [unit, edtfOf(unit)]))).toEqual({
    day: '1995-03-01',
    week: '1995-02-27/1995-03-05',
    month: '1995-03',
    season: '1995-21',
    quarter: '1995-01/1995-03',
    half: '1995-01/1995-06',
    year: '1995',
    decade: '199X',
    century: '19XX',
  });
});

test.each([
  [1, '1994-24', '1995-01/1995-03', '1995-01/1995-06'],
  [2, '1994-24', '1995-01/1995-03', '1995-01/1995-06'],
  [3, '1995-21', '1995-01/1995-03', '1995-01/1995-06'],
  [4, '1995-21', '1995-04/1995-06', '1995-01/1995-06'],
  [5, '1995-21', '1995-04/1995-06', '1995-01/1995-06'],
  [6, '1995-22', '1995-04/1995-06', '1995-01/1995-06'],
  [7, '1995-22', '1995-07/1995-09', '1995-07/1995-12'],
  [8, '1995-22', '1995-07/1995-09', '1995-07/1995-12'],
  [9, '1995-23', '1995-07/1995-09', '1995-07/1995-12'],
  [10, '1995-23', '1995-10/1995-12', '1995-07/1995-12'],
  [11, '1995-23', '1995-10/1995-12', '1995-07/1995-12'],
  [12, '1995-24', '1995-10/1995-12', '1995-07/1995-12'],
])('month %i of 1995 is of the season %s, the quarter %s and the half %s', (month, ...texts) => {
  const day = dayFromCivil(1995, month, 15);
  expect((['season', 'quarter', 'half'] as const).map((unit) => edtfOfTime(timeAt(day, unit)))).toEqual(
    texts,
  );
});

test('a day is one where the unit says so', () => {
  expect(dayOfTime({ unit: 'day', year: 1995, month: 3, day: 1 })).toBe(wednesday);
  expect(dayOfTime({ unit: 'month', year: 1995, month: 3 })).toBeUndefined();
});

test.each<[CalendarTime, number | undefined]>([
  [{ unit: 'day', year: 1995, month: 3, day: 1 }, wednesday],
  [{ unit: 'month', year: 1995, month: 3 }, wednesday],
  [{ unit: 'week', year: 1995, monday }, monday],
  [{ unit: 'year', year: 1995 }, undefined],
  [{ unit: 'season', year: 1995, season: 21 }, undefined],
])('the first day of %j is %s', (time, day) => {
  expect(firstDayOf(time)).toBe(day);
});

test('weekdays count from Monday, before 1970 too', () => {
  const days = Array.from({ length: 7 }, (_, place) => weekdayOf(monday + place));
  expect(days).toEqual([0, 1, 2, 3, 4, 5, 6]);
  // 29 December 1969 was a Monday.
  expect(weekdayOf(dayFromCivil(1969, 12, 29))).toBe(0);
  expect(weekdayOf(dayFromCivil(1969, 12, 28))).toBe(6);
});

test.each([
  [1995, 2, 28, true],
  [1995, 2, 29, false],
  [1996, 2, 29, true],
  [1900, 2, 29, false],
  [1995, 4, 30, true],
  [1995, 4, 31, false],
])('%i-%i-%i exists: %s', (year, month, day, exists) => {
  expect(isRealDay({ unit: 'day', year, month, day })).toBe(exists);
});

describe('decades and centuries', () => {
  // 479 BC is the year -478, of the 470s BC, which are 479 to 470 BC.
  test.each([
    [1995, '199X', '19XX'],
    [1990, '199X', '19XX'],
    [2000, '200X', '20XX'],
    [1, '000X', '00XX'],
    [-478, '[-0478..-0469]', '[-0498..-0399]'],
    [-469, '[-0478..-0469]', '[-0498..-0399]'],
    [-468, '[-0468..-0459]', '[-0498..-0399]'],
    [-479, '[-0488..-0479]', '[-0498..-0399]'],
  ])('the year %i is of %s and %s', (year, decade, century) => {
    expect([decadeOf(year), centuryOf(year)].map(edtfOfTime)).toEqual([decade, century]);
  });
});
