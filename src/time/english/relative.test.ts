import { describe, expect, test } from 'vitest';
import { numberOf, numberWords } from './english-numbers.ts';
import { requireEdtf } from '../edtf/parse.ts';
import { countBack } from './relative.ts';
import type { CalendarDate } from '../edtf/types.ts';

function dateOf(text: string): CalendarDate {
  const value = requireEdtf(text);
  if (value.kind !== 'date') throw new Error(`${text} is no single date`);
  return value;
}

describe('counted back from Thursday, 9 March 1995', () => {
  test.each([
    // amounts
    ['almost three months', '1994-12~'],
    ['under siege for almost three months now', '1994-12~'],
    ['nearly 3 months', '1994-12~'],
    ['a little under three months', '1994-12~'],
    ['slightly less than three months', '1994-12~'],
    ['just short of three months', '1994-12~'],
    ['for three months', '1994-12~'],
    ['over the past three months', '1994-12~'],
    ['for the last two months', '1995-01~'],
    ['about a year', '1994~'],
    ['a year ago', '1994~'],
    ['almost thirty years', '1965~'],
    ['a year and a half ago', '1993-09~'],
    ['half a year', '1994-09~'],
    ['three and a half months', '1994-11~'],
    ['two decades', '197X~'],
    ['over a hundred days', '[..1994-11-29]'],
    ['more than 80 days', '[..1994-12-19]'],
    ['at least two weeks', '[..1995-02-23]'],
    ['more than three months', '[..1994-12-09]'],
    ['less than three weeks', '[1995-02-16..1995-03-09]'],
    ['87 days ago', '1994-12-12'],
    ['eighty-seven days earlier', '1994-12-12'],
    ['for 87 days', '[1994-12-12,1994-12-13]'],
    ['for 87 consecutive days', '[1994-12-12,1994-12-13]'],
    ['about five days', '1995-03-04~'],
    ['about ninety days', '1994-12~'],
    ['two weeks ago', '1995-02-23~'],
    ['a couple of weeks', '1995-02-23~'],
    ['a fortnight ago', '1995-02-23~'],
    ['about six weeks', '1995-01~'],
    ['on the 88th day', '1994-12-12'],
    ['day 88 of the stoppage', '1994-12-12'],
    // names
    ['since last December', '1994-12'],
    ['since December', '1994-12'],
    ['since mid-December', '1994-12'],
    ['since March', '1995-03'],
    ['last March', '1994-03'],
    ['since 12 December', '1994-12-12'],
    ['on December 12th', '1994-12-12'],
    ['on 10 March', '1994-03-10'],
    ['on 29 February', '1992-02-29'],
    ['last winter', '1994-24'],
    ['since the winter', '1994-24'],
    ['last spring', '1994-21'],
    ['since spring', '1995-21'],
    ['last week', '[1995-02-27..1995-03-05]'],
    ['this week', '[1995-03-06..1995-03-09]'],
    ['last month', '1995-02'],
    ['this month', '1995-03'],
    ['last year', '1994'],
    ['earlier this year', '1995'],
    ['since the beginning of the year', '1995-01~'],
    ['since the end of last year', '1994-12~'],
    ['on Friday', '1995-03-03'],
    ['last Friday', '1995-03-03'],
    ['last Monday', '[1995-02-27,1995-03-06]'],
    ['on Thursday', '1995-03-09'],
    ['last Thursday', '1995-03-02'],
    ['yesterday', '1995-03-08'],
    ['the day before yesterday', '1995-03-07'],
    ['today', '1995-03-09'],
  ])('"%s" is %s', (words, edtf) => {
    expect(countBack(words, dateOf('1995-03-09'))).toEqual({ ok: true, value: requireEdtf(edtf) });
  });

  test.each([
    ['for several months now', '"for several months now": "several months" names no number to count back'],
    ['recently', '"recently": neither an amount of time nor a time by name ("last December") to count back'],
    [
      'for months',
      '"for months": neither an amount of time nor a time by name ("last December") to count back',
    ],
    ['since December 1994', '"since December 1994": the words state a date, so nothing is counted back'],
    [
      'three months after last May',
      '"three months after last May": these words place it more than once: 1994-12~, 1994-05',
    ],
    [
      'about 20000 years ago',
      '"about 20000 years ago": counted back from 1995-03-09 this is Y-18005~, which is no date here',
    ],
  ])('"%s" is rejected', (words, message) => {
    expect(countBack(words, dateOf('1995-03-09'))).toEqual({
      ok: false,
      problem: { kind: 'invalid', message },
    });
  });
});

describe('counted back from a date that is no day', () => {
  test.each([
    ['1995-03', 'three months', '1994-12~'],
    ['1995-03', 'about six weeks', '[1995-01~..1995-02~]'],
    ['1995-03', '10 days ago', '[1995-02-19..1995-03-21]'],
    ['1995-03', 'the 10th day', '[1995-02-20..1995-03-22]'],
    ['1995-03', 'over a month', '[..1995-02-28]'],
    ['1995', 'three months', '[1994-10~..1995-09~]'],
    ['1995', 'two years ago', '1993~'],
  ])('from %s, "%s" is %s', (from, words, edtf) => {
    expect(countBack(words, dateOf(from))).toEqual({ ok: true, value: requireEdtf(edtf) });
  });

  test('names need a known day', () => {
    expect(countBack('last December', dateOf('1995-03'))).toMatchObject({
      problem: { message: '"last December": no amount of time to count back from 1995-03' },
    });
  });
});

test.each([
  ['the month before a 31st', '1995-03-31', 'exactly one month', '1995-02~'],
  ['a last winter that has just ended', '1995-03-01', 'last winter', '1994-24'],
  ['a last winter while it is winter', '1995-02-01', 'last winter', '1993-24'],
  ['138 days by the protesters', '1995-04-28', 'the 138th day', '1994-12-12'],
])('%s', (_, from, words, edtf) => {
  expect(countBack(words, dateOf(from))).toEqual({ ok: true, value: requireEdtf(edtf) });
});

test.each([
  ['a', 1],
  ['twelve', 12],
  ['eighty-seven', 87],
  ['forty two', 42],
  ['a hundred', 100],
  ['hundred', 100],
  ['two hundred and five', 205],
  ['1,000', 1000],
])('"%s" is %i', (words, number) => {
  expect(new RegExp(`^${numberWords}$`).test(words)).toBe(true);
  expect(numberOf(words)).toBe(number);
});
