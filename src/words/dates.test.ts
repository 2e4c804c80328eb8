import { describe, expect, test } from 'vitest';
import { rangeOfDay } from '../time/bounds/bounds.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Limit, Range } from '../time/edtf/types.ts';
import { monthName } from './date-names.ts';
import {
  htmlDatetimeOf,
  ordinal,
  wordsOf,
  wordsOfCalendarSpan,
  wordsOfCount,
  wordsOfDay,
  wordsOfDayCount,
  wordsOfOrdinals,
  wordsOfRange,
  wordsOfWeekday,
} from './dates.ts';

describe('wordsOf', () => {
  test.each([
    ['1992-11-09', '9 November 1992'],
    ['1995-03', 'March 1995'],
    ['1995', '1995'],
    ['0001', 'AD 1'],
    ['0044', 'AD 44'],
    ['0999', 'AD 999'],
    ['1000', '1000'],
    ['Y170000002', '170000002'],
    ['Y-170000002', '170000003 BC'],
    ['0000', '1 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['1994-12~', 'about December 1994'],
    ['1994-12?', 'perhaps December 1994'],
    ['1994-12%', 'perhaps about December 1994'],
    ['1994-21', 'spring 1994'],
    ['1994-22', 'summer 1994'],
    ['1994-23', 'autumn 1994'],
    ['1000-24', 'winter 1000–01'],
    ['1994-24', 'winter 1994–95'],
    ['1999-24~', 'about winter 1999–00'],
    ['0044-24', 'winter AD 44–AD 45'],
    ['202X', 'a year in the 2020s'],
    ['200X', 'a year from 2000 to 2009'],
    ['000X', 'a year from 1 BC to AD 9'],
    ['19XX', 'a year from 1900 to 1999'],
    ['-001X', 'a year from 20 BC to 11 BC'],
    ['2004-XX', 'a month of 2004'],
    ['1985-04-XX', 'a day in April 1985'],
    ['1985-XX-XX', 'a day in 1985'],
    ['[1995-02-24,1995-02-25]', '24 or 25 February 1995'],
    ['[1995-02-24,1995-02-25,1995-02-26]', '24, 25 or 26 February 1995'],
    ['[1995-02-28,1995-03-01]', '28 February or 1 March 1995'],
    ['[1994-12-31,1995-01-01]', '31 December 1994 or 1 January 1995'],
    ['[1995-02,1995-03]', 'February or March 1995'],
    ['[1995-02~,1995-03]', 'about February 1995 or March 1995'],
    ['[1995-02-XX,1995-03-01]', 'a day in February 1995 or 1 March 1995'],
    ['[1995-03-01,1995-04]', '1 March 1995 or April 1995'],
    ['[1995-21,1995-22]', 'spring 1995 or summer 1995'],
    ['[1992,1993]', '1992 or 1993'],
    ['[1995-03-12..1995-03-14]', 'between 12 and 14 March 1995'],
    ['[1994-12..1995-02]', 'between December 1994 and February 1995'],
    ['[1991,1993..1995]', '1991 or between 1993 and 1995'],
    ['[..1995-03-01]', 'on or before 1 March 1995'],
    ['[1992-11-09..]', 'on or after 9 November 1992'],
    ['[1992..]', 'in or after 1992'],
    ['1995-03-12/1995-03-14', 'from 12 to 14 March 1995'],
    ['1994-12-12/1995-09-19', 'from 12 December 1994 to 19 September 1995'],
    ['1994-12-12/1994', 'from 12 December 1994 to 1994'],
    ['1995-03-12/1995-04-14', 'from 12 March to 14 April 1995'],
    ['1994-03~/1994-05', 'from about March 1994 to May 1994'],
    ['1994-12~/1995-09', 'from about December 1994 to September 1995'],
    ['1994-12-12/..', 'from 12 December 1994, still going on when last attested'],
    ['1994-12-12/', 'from 12 December 1994, end not known'],
    ['/1995-09', 'until September 1995, beginning not known'],
    ['../1995-09', 'until September 1995, with no set beginning'],
    ['/..', 'still going on when last attested, beginning not known'],
    ['../..', 'still going on when last attested, with no set beginning'],
    ['../', 'with no set beginning, end not known'],
    ['/', 'beginning and end not known'],
  ])('%s is "%s"', (text, words) => {
    expect(wordsOf(requireEdtf(text))).toBe(words);
  });

  test('an open end is told with the day it was last attested', () => {
    expect(wordsOf(requireEdtf('1994-12-12/..'), undefined, { lastAttested: dayFromCivil(1995, 3, 9) })).toBe(
      'from 12 December 1994, still going on when last attested on 9 March 1995',
    );
  });
});

test('wordsOfDay names the weekday on request', () => {
  expect(wordsOfDay(dayFromCivil(1995, 3, 9))).toBe('9 March 1995');
  expect(wordsOfDay(dayFromCivil(1995, 3, 9), { weekday: true })).toBe('Thursday, 9 March 1995');
});

test('a day of a year beyond the reach of Date has words', () => {
  expect(wordsOfDay(dayFromCivil(170_000_002, 2, 28), { weekday: true })).toBe(
    'Thursday, 28 February 170000002',
  );
});

test.each([
  [{ least: 87, most: 87 }, 'elapsed', '87 days elapsed'],
  [{ least: 88, most: 88 }, 'inclusive', '88 days counting both'],
  [{ least: 1, most: 1 }, 'elapsed', '1 day elapsed'],
  [{ least: 137, most: 286 }, 'elapsed', '137 to 286 days elapsed'],
  [{ least: 0, most: 1 }, 'elapsed', '0 or 1 day elapsed'],
  [{ least: 1 }, 'elapsed', 'at least 1 day elapsed'],
  [{ least: 87 }, 'elapsed', 'at least 87 days elapsed'],
  [{ least: 1461, most: 1461 }, 'elapsed', '1,461 days elapsed'],
] as const)('wordsOfDayCount(%j, %s) is "%s"', (count, counting, words) => {
  expect(wordsOfDayCount(count, counting)).toBe(words);
});

test.each([
  [{ least: 75, most: 76 }, '75 or 76', '75th or 76th'],
  [{ least: 52, most: 79 }, '52 to 79', '52nd to 79th'],
  [{ least: 88, most: 88 }, '88', '88th'],
  [{ least: 88 }, 'at least 88', '88th or a later'],
])('a count of %j is "%s", its ordinals "%s"', (count, words, ordinals) => {
  expect([wordsOfCount(count), wordsOfOrdinals(count)]).toEqual([words, ordinals]);
});

test.each([
  ['1995-03-09', 'Thursday', 'Thu'],
  ['-0043-03-15', 'Friday', 'Fri'],
])('%s is a %s, "%s" in short', (text, long, short) => {
  const date = requireEdtf(text);
  const day = date.kind === 'date' ? date.firstDay : 0;
  expect([wordsOfWeekday(day), wordsOfWeekday(day, 'short')]).toEqual([long, short]);
});

test('months are named in full and in short', () => {
  expect([monthName(3), monthName(9, 'short')]).toEqual(['March', 'Sept']);
});

test.each<[Range, string | undefined]>([
  [rangeOfDay(dayFromCivil(1995, 3, 9)), '9 March 1995'],
  [{ earliest: dayLimit(1995, 3, 12), latest: dayLimit(1995, 3, 14) }, 'between 12 and 14 March 1995'],
  [
    { earliest: dayLimit(10_001, 1, 2), latest: dayLimit(10_002, 1, 2) },
    'between 2 January 10001 and 2 January 10002',
  ],
  [{ earliest: dayLimit(-43, 3, 15), latest: { kind: 'unbounded' } }, 'on or after 15 March 44 BC'],
  [{ earliest: { kind: 'unknown' }, latest: dayLimit(1995, 3, 9) }, 'on or before 9 March 1995'],
  [{ earliest: { kind: 'unknown' }, latest: { kind: 'unknown' } }, undefined],
])('wordsOfRange(%j) is "%s"', (range, words) => {
  expect(wordsOfRange(range)).toBe(words);
});

function dayLimit(year: number, month: number, dayOfMonth: number): Limit {
  return { kind: 'day', day: dayFromCivil(year, month, dayOfMonth) };
}

test.each([
  [{ years: 0, months: 2, days: 25 }, '2 months and 25 days'],
  [{ years: 1, months: 1, days: 1 }, '1 year, 1 month and 1 day'],
  [{ years: 0, months: 0, days: 0 }, '0 days'],
])('wordsOfCalendarSpan(%j) is "%s"', (span, words) => {
  expect(wordsOfCalendarSpan(span)).toBe(words);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [88, '88th'],
  [111, '111th'],
  [282, '282nd'],
])('ordinal(%i) is %s', (count, words) => {
  expect(ordinal(count)).toBe(words);
});

test.each([
  ['1995-03-09', '1995-03-09'],
  ['1995-03', '1995-03'],
  ['1995', '1995'],
  ['0001', '0001'],
  ['0044', '0044'],
  ['Y12345', '12345'],
  ['0000', undefined],
  ['-0043-03-15', undefined],
  ['1994-12~', undefined],
  ['1995-03-09?', undefined],
  ['1994-24', undefined],
  ['202X', undefined],
  ['19XX', undefined],
  ['1995-XX', undefined],
  ['1995-03-XX', undefined],
  ['[1995-03-09]', undefined],
  ['1994-12-12/..', undefined],
])('htmlDatetimeOf(%s) is %s', (text, datetime) => {
  expect(htmlDatetimeOf(requireEdtf(text))).toBe(datetime);
});
