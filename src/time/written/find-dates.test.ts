import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { en } from './languages/en.ts';
import { readDates } from './read-dates.ts';

describe('findDates finds what a text states outright', () => {
  test.each([
    ['in 1992, 9 November, several', [['1992, 9 November', '1992-11-09']]],
    ['Decision of 1992 (9 November)', [['1992 (9 November', '1992-11-09']]],
    [
      'In 1992, 9 November 1993',
      [
        ['1992', '1992'],
        ['9 November 1993', '1993-11-09'],
      ],
    ],
    [
      'March 3, 5-7 and 9, 1992',
      [
        ['March 3', '1992-03-03'],
        ['5-7', '1992-03-05/1992-03-07'],
        ['9, 1992', '1992-03-09'],
      ],
    ],
    ['the Statement of 9 November 1992, several', [['9 November 1992', '1992-11-09']]],
    ['held on 1 March 1995, during', [['1 March 1995', '1995-03-01']]],
    ['On November 9, 1992 they', [['November 9, 1992', '1992-11-09']]],
    ['9 Novem-\nber 1992', [['9 Novem-\nber 1992', '1992-11-09']]],
    ['9 Novem- ber 1992', [['9 Novem- ber 1992', '1992-11-09']]],
    ['9 NOVEM-\r\nBER 1992', [['9 NOVEM-\r\nBER 1992', '1992-11-09']]],
    ['Sun-\nday, 9 Novem\u00adber 1992', [['9 Novem\u00adber 1992', '1992-11-09']]],
    ['mid- May 1992', [['mid- May 1992', '1992-05']]],
    ['§ 3.2.1992 and ¶ 4.3.1992', []],
    ['NOVEMBER 9th 1992', [['NOVEMBER 9th 1992', '1992-11-09']]],
    ['the 9th of November 1992', [['9th of November 1992', '1992-11-09']]],
    ['the 9th of November, 1992', [['9th of November, 1992', '1992-11-09']]],
    [
      '9 Nov. 1992 and Sept. 3, 1993',
      [
        ['9 Nov. 1992', '1992-11-09'],
        ['Sept. 3, 1993', '1993-09-03'],
      ],
    ],
    ['2 May 1995', [['2 May 1995', '1995-05-02']]],
    ['dated 1992-11-09.', [['1992-11-09', '1992-11-09']]],
    [
      '14.03.1995 and 14/03/1995',
      [
        ['14.03.1995', '1995-03-14'],
        ['14/03/1995', '1995-03-14'],
      ],
    ],
    ['03/14/1995', [['03/14/1995', '1995-03-14']]],
    ['04/03/1995', [['04/03/1995', '[1995-03-04,1995-04-03]']]],
    ['in March 1995', [['March 1995', '1995-03']]],
    ['in March of 1995', [['March of 1995', '1995-03']]],
    ['in early May 1995', [['early May 1995', '1995-05']]],
    ['about December 1994', [['about December 1994', '1994-12~']]],
    ['c. 1920', [['c. 1920', '1920~']]],
    ['winter 1994', [['winter 1994', '[1993-24,1994-24]']]],
    ['the winter of 1994', [['winter of 1994', '[1993-24,1994-24]']]],
    ['winter 1994–95', [['winter 1994–95', '1994-24']]],
    ['Autumn 1992', [['Autumn 1992', '1992-23']]],
    ['in fall 1992', [['fall 1992', '1992-23']]],
    ['in 2009 troops', [['2009', '2009']]],
    ['since 1992.', [['1992', '1992']]],
    ['by 1992, the', [['1992', '[..1992]']]],
    ['in the 1990s', [['1990s', '199X']]],
    ['from 12 to 14 March 1995', [['from 12 to 14 March 1995', '1995-03-12/1995-03-14']]],
    ['on 12–14 March 1995', [['12–14 March 1995', '1995-03-12/1995-03-14']]],
    ['on 12-14 March 1995', [['12-14 March 1995', '1995-03-12/1995-03-14']]],
    ['between 12 and 14 March 1995', [['between 12 and 14 March 1995', '[1995-03-12..1995-03-14]']]],
    ['on 24 or 25 February 1995', [['24 or 25 February 1995', '[1995-02-24,1995-02-25]']]],
    ['on 9/10 November 1992', [['9/10 November 1992', '[1992-11-09,1992-11-10]']]],
    [
      'on 24 and 25 February 1995',
      [
        ['24', '1995-02-24'],
        ['25 February 1995', '1995-02-25'],
      ],
    ],
    [
      'From 27 September to 10 November 1992',
      [['From 27 September to 10 November 1992', '1992-09-27/1992-11-10']],
    ],
    [
      'from 12 December 1994 to 9 March 1995',
      [['from 12 December 1994 to 9 March 1995', '1994-12-12/1995-03-09']],
    ],
    [
      '12 December 1994 and 9 March 1995',
      [
        ['12 December 1994', '1994-12-12'],
        ['9 March 1995', '1995-03-09'],
      ],
    ],
    ['from March to May 1995', [['from March to May 1995', '1995-03/1995-05']]],
    [
      'between December 1994 and February 1995',
      [['between December 1994 and February 1995', '[1994-12..1995-02]']],
    ],
    ['February or March 1995', [['February or March 1995', '[1995-02,1995-03]']]],
    ['from 1992 to 1995', [['from 1992 to 1995', '1992/1995']]],
    ['between 1992 and 1995', [['between 1992 and 1995', '[1992..1995]']]],
    ['the 1992–1995 talks', [['1992–1995', '1992/1995']]],
    ['from 28 December to 3 January 1995', [['from 28 December to 3 January 1995', '1994-12-28/1995-01-03']]],
    ['on 9\u00a0November\n1992', [['9\u00a0November\n1992', '1992-11-09']]],
  ])('%j', (text, dates) => {
    expect(findDates(text, en).map(({ core, edtf }) => [text.slice(core.start, core.end), edtf])).toEqual(
      dates,
    );
  });
});

describe('findDates finds no date', () => {
  test.each([
    'talks may continue',
    'they may 1995 times',
    'forces march 1995 miles',
    'March on',
    'March 1, the',
    '9 November',
    'In May they',
    '1.50',
    'EUR 1992.50',
    '30 February 1995',
    'February 30, 1995',
    '31 April 1995 or so',
    '1995-02-30',
    '1500 residents',
    'about 2000 people',
    'by 1992 soldiers',
    'prices fall 2009 times',
    'winter 1994–97',
    'the 1900s',
    'Resolution 1992/87',
    'No. 1995',
    '12,1992',
    'Marchand 1995',
    '120,000 people',
    '10:30',
  ])('%j', (text) => {
    expect(findDates(text, en)).toEqual([]);
  });
});

test('offsets count UTF-16 units', () => {
  expect(findDates('😀 1 March 1995', en)).toMatchObject([{ start: 3, end: 15 }]);
});

describe('readDates', () => {
  test.each([
    ['After the signing of the Trilateral Statement of 9 November 1992', ['1992-11-09']],
    ['The last such meeting was held on 1 March 1995', ['1995-03-01']],
    ['1995', ['1995']],
    ['Winter 1994', ['[1993-24,1994-24]']],
    ['the year 1994 and 1996', ['1994', '1996']],
    ['for almost three months now', []],
    ['now', []],
    ['120,1992', []],
  ])('%j gives %j', (words, dates) => {
    expect(readDates(words, en, { years: 'any' }).map(({ readings }) => readings[0])).toEqual(dates);
  });
});
