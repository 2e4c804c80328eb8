import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { en } from './languages/en.ts';
import { readDates } from './read-dates.ts';

describe('findDates finds what a text states outright', () => {
  test.each([
    ['the Statement of 9 November 2020, several', [['9 November 2020', '2020-11-09']]],
    ['held on 1 March 2023, during', [['1 March 2023', '2023-03-01']]],
    ['On November 9, 2020 they', [['November 9, 2020', '2020-11-09']]],
    ['NOVEMBER 9th 2020', [['NOVEMBER 9th 2020', '2020-11-09']]],
    ['the 9th of November 2020', [['9th of November 2020', '2020-11-09']]],
    ['the 9th of November, 2020', [['9th of November, 2020', '2020-11-09']]],
    [
      '9 Nov. 2020 and Sept. 3, 2021',
      [
        ['9 Nov. 2020', '2020-11-09'],
        ['Sept. 3, 2021', '2021-09-03'],
      ],
    ],
    ['2 May 2023', [['2 May 2023', '2023-05-02']]],
    ['dated 2020-11-09.', [['2020-11-09', '2020-11-09']]],
    [
      '14.03.2023 and 14/03/2023',
      [
        ['14.03.2023', '2023-03-14'],
        ['14/03/2023', '2023-03-14'],
      ],
    ],
    ['03/14/2023', [['03/14/2023', '2023-03-14']]],
    ['04/03/2023', [['04/03/2023', '[2023-03-04,2023-04-03]']]],
    ['in March 2023', [['March 2023', '2023-03']]],
    ['in March of 2023', [['March of 2023', '2023-03']]],
    ['in early May 2023', [['early May 2023', '2023-05']]],
    ['about December 2022', [['about December 2022', '2022-12~']]],
    ['c. 1920', [['c. 1920', '1920~']]],
    ['winter 2022', [['winter 2022', '[2021-24,2022-24]']]],
    ['the winter of 2022', [['winter of 2022', '[2021-24,2022-24]']]],
    ['winter 2022–23', [['winter 2022–23', '2022-24']]],
    ['Autumn 2020', [['Autumn 2020', '2020-23']]],
    ['in fall 2020', [['fall 2020', '2020-23']]],
    ['in 2009 troops', [['2009', '2009']]],
    ['since 2020.', [['2020', '2020']]],
    ['by 2020, the', [['2020', '[..2020]']]],
    ['in the 1990s', [['1990s', '199X']]],
    ['from 12 to 14 March 2023', [['from 12 to 14 March 2023', '2023-03-12/2023-03-14']]],
    ['on 12–14 March 2023', [['12–14 March 2023', '2023-03-12/2023-03-14']]],
    ['on 12-14 March 2023', [['12-14 March 2023', '2023-03-12/2023-03-14']]],
    ['between 12 and 14 March 2023', [['between 12 and 14 March 2023', '[2023-03-12..2023-03-14]']]],
    ['on 24 or 25 February 2023', [['24 or 25 February 2023', '[2023-02-24,2023-02-25]']]],
    ['on 9/10 November 2020', [['9/10 November 2020', '[2020-11-09,2020-11-10]']]],
    [
      'on 24 and 25 February 2023',
      [
        ['24', '2023-02-24'],
        ['25 February 2023', '2023-02-25'],
      ],
    ],
    [
      'From 27 September to 10 November 2020',
      [['From 27 September to 10 November 2020', '2020-09-27/2020-11-10']],
    ],
    [
      'from 12 December 2022 to 9 March 2023',
      [['from 12 December 2022 to 9 March 2023', '2022-12-12/2023-03-09']],
    ],
    [
      '12 December 2022 and 9 March 2023',
      [
        ['12 December 2022', '2022-12-12'],
        ['9 March 2023', '2023-03-09'],
      ],
    ],
    ['from March to May 2023', [['from March to May 2023', '2023-03/2023-05']]],
    [
      'between December 2022 and February 2023',
      [['between December 2022 and February 2023', '[2022-12..2023-02]']],
    ],
    ['February or March 2023', [['February or March 2023', '[2023-02,2023-03]']]],
    ['from 2020 to 2023', [['from 2020 to 2023', '2020/2023']]],
    ['between 2020 and 2023', [['between 2020 and 2023', '[2020..2023]']]],
    ['the 2020–2023 talks', [['2020–2023', '2020/2023']]],
    ['from 28 December to 3 January 2023', [['from 28 December to 3 January 2023', '2022-12-28/2023-01-03']]],
    ['on 9\u00a0November\n2020', [['9\u00a0November\n2020', '2020-11-09']]],
  ])('%j', (text, dates) => {
    expect(findDates(text, en).map(({ core, edtf }) => [text.slice(core.start, core.end), edtf])).toEqual(
      dates,
    );
  });
});

describe('findDates finds no date', () => {
  test.each([
    'talks may continue',
    'they may 2023 times',
    'forces march 2023 miles',
    'March on',
    'March 1, the',
    '9 November',
    'In May they',
    '1.50',
    'EUR 2020.50',
    '30 February 2023',
    'February 30, 2023',
    '31 April 2023 or so',
    '2023-02-30',
    '1500 residents',
    'about 2000 people',
    'by 2020 soldiers',
    'prices fall 2009 times',
    'winter 2022–25',
    'the 1900s',
    'Resolution 2020/15',
    'No. 1995',
    '12,2020',
    'Marchand 2023',
    '120,000 people',
    '10:30',
  ])('%j', (text) => {
    expect(findDates(text, en)).toEqual([]);
  });
});

test('offsets count UTF-16 units', () => {
  expect(findDates('😀 1 March 2023', en)).toMatchObject([{ start: 3, end: 15 }]);
});

describe('readDates', () => {
  test.each([
    ['After the signing of the Trilateral Statement of 9 November 2020', ['2020-11-09']],
    ['The last such meeting was held on 1 March 2023', ['2023-03-01']],
    ['2023', ['2023']],
    ['Winter 2022', ['[2021-24,2022-24]']],
    ['the year 1994 and 1996', ['1994', '1996']],
    ['for almost three months now', []],
    ['now', []],
    ['120,2020', []],
  ])('%j gives %j', (words, dates) => {
    expect(readDates(words, en, { years: 'any' }).map(({ readings }) => readings[0])).toEqual(dates);
  });
});
