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

describe('counted back from Thursday, 9 March 2023', () => {
  test.each([
    // amounts
    ['almost three months', '2022-12~'],
    ['under siege for almost three months now', '2022-12~'],
    ['nearly 3 months', '2022-12~'],
    ['for three months', '2022-12~'],
    ['over the past three months', '2022-12~'],
    ['for the last two months', '2023-01~'],
    ['about a year', '2022~'],
    ['a year ago', '2022~'],
    ['almost thirty years', '1993~'],
    ['a year and a half ago', '2021-09~'],
    ['half a year', '2022-09~'],
    ['three and a half months', '2022-11~'],
    ['two decades', '200X~'],
    ['over a hundred days', '[..2022-11-29]'],
    ['more than 80 days', '[..2022-12-19]'],
    ['at least two weeks', '[..2023-02-23]'],
    ['more than three months', '[..2022-12-09]'],
    ['less than three weeks', '[2023-02-16..2023-03-09]'],
    ['87 days ago', '2022-12-12'],
    ['eighty-seven days earlier', '2022-12-12'],
    ['for 87 days', '[2022-12-12,2022-12-13]'],
    ['for 87 consecutive days', '[2022-12-12,2022-12-13]'],
    ['about five days', '2023-03-04~'],
    ['about ninety days', '2022-12~'],
    ['two weeks ago', '2023-02-23~'],
    ['a couple of weeks', '2023-02-23~'],
    ['a fortnight ago', '2023-02-23~'],
    ['about six weeks', '2023-01~'],
    ['on the 88th day', '2022-12-12'],
    ['day 88 of the stoppage', '2022-12-12'],
    // names
    ['since last December', '2022-12'],
    ['since December', '2022-12'],
    ['since mid-December', '2022-12'],
    ['since March', '2023-03'],
    ['last March', '2022-03'],
    ['since 12 December', '2022-12-12'],
    ['on December 12th', '2022-12-12'],
    ['on 10 March', '2022-03-10'],
    ['on 29 February', '2020-02-29'],
    ['last winter', '2022-24'],
    ['since the winter', '2022-24'],
    ['last spring', '2022-21'],
    ['since spring', '2023-21'],
    ['last week', '[2023-02-27..2023-03-05]'],
    ['this week', '[2023-03-06..2023-03-09]'],
    ['last month', '2023-02'],
    ['this month', '2023-03'],
    ['last year', '2022'],
    ['earlier this year', '2023'],
    ['since the beginning of the year', '2023-01~'],
    ['since the end of last year', '2022-12~'],
    ['on Friday', '2023-03-03'],
    ['last Friday', '2023-03-03'],
    ['last Monday', '[2023-02-27,2023-03-06]'],
    ['on Thursday', '2023-03-09'],
    ['last Thursday', '2023-03-02'],
    ['yesterday', '2023-03-08'],
    ['the day before yesterday', '2023-03-07'],
    ['today', '2023-03-09'],
  ])('"%s" is %s', (words, edtf) => {
    expect(countBack(words, dateOf('2023-03-09'))).toEqual({ ok: true, value: requireEdtf(edtf) });
  });

  test.each([
    ['for several months now', '"for several months now": "several months" names no number to count back'],
    ['recently', '"recently": neither an amount of time nor a time by name ("last December") to count back'],
    [
      'for months',
      '"for months": neither an amount of time nor a time by name ("last December") to count back',
    ],
    ['since December 2022', '"since December 2022": the words state a date, so nothing is counted back'],
    [
      'three months after last May',
      '"three months after last May": these words place it more than once: 2022-12~, 2022-05',
    ],
    [
      'about 20000 years ago',
      '"about 20000 years ago": counted back from 2023-03-09 this is Y-17977~, which is no date here',
    ],
  ])('"%s" is rejected', (words, message) => {
    expect(countBack(words, dateOf('2023-03-09'))).toEqual({
      ok: false,
      problem: { kind: 'invalid', message },
    });
  });
});

describe('counted back from a date that is no day', () => {
  test.each([
    ['2023-03', 'three months', '2022-12~'],
    ['2023-03', 'about six weeks', '[2023-01~..2023-02~]'],
    ['2023-03', '10 days ago', '[2023-02-19..2023-03-21]'],
    ['2023-03', 'the 10th day', '[2023-02-20..2023-03-22]'],
    ['2023-03', 'over a month', '[..2023-02-28]'],
    ['2023', 'three months', '[2022-10~..2023-09~]'],
    ['2023', 'two years ago', '2021~'],
  ])('from %s, "%s" is %s', (from, words, edtf) => {
    expect(countBack(words, dateOf(from))).toEqual({ ok: true, value: requireEdtf(edtf) });
  });

  test('names need a known day', () => {
    expect(countBack('last December', dateOf('2023-03'))).toMatchObject({
      problem: { message: '"last December": no amount of time to count back from 2023-03' },
    });
  });
});

test.each([
  ['the month before a 31st', '2023-03-31', 'exactly one month', '2023-02~'],
  ['a last winter that has just ended', '2023-03-01', 'last winter', '2022-24'],
  ['a last winter while it is winter', '2023-02-01', 'last winter', '2021-24'],
  ['138 days by the protesters', '2023-04-28', 'the 138th day', '2022-12-12'],
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
