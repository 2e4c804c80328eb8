import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { en } from './languages/en.ts';
import { readerOf } from './reader.ts';

/** Each date with its readings: "3 May 1994 = 1994-05-03". */
function read(words: string, language = 'en'): readonly string[] {
  const [dates = []] = readerOf(language).read(words);
  return dates.map(({ start, end, readings, none, relations }) => {
    const told = none ?? readings.join(' | ');
    return [`${words.slice(start, end)} = ${told}`, ...relations].join(' ');
  });
}

describe('seasons', () => {
  test.each([
    ['winter 1994-1995', ['winter 1994-1995 = 1994-24 | 1994-12/1995-02 | [1994-12..1995-02]']],
    ['winter 1994–95', ['winter 1994–95 = 1994-24 | 1994-12/1995-02 | [1994-12..1995-02]']],
    // Only a winter runs into the next year, and only into that.
    ['winter 1994-96', ['winter 1994-96 = ']],
    ['spring 1994-95', ['spring 1994-95 = ']],
    ['winter 1994-95 to spring 1996', ['winter 1994-95 to spring 1996 = 1994-24/1996-21']],
    // "Winter 1995" is that of its beginning or that of its end.
    [
      'winter 1995 or spring 1996',
      ['winter 1995 or spring 1996 = [1994-24,1995-24,1996-21] | [1995-24,1996-21]'],
    ],
    [
      'winter 1995 or spring',
      [
        'winter 1995 or spring = [1994-24,1995-24,1996-21] | [1995-24,1996-21] | [1994-24,1995-21] | [1995-24,1995-21]',
      ],
    ],
    ['autumn 1994 or winter', ['autumn 1994 or winter = [1994-23,1993-24,1994-24] | [1994-23,1994-24]']],
    ['autumn 1994 or winter 1996', ['autumn 1994 or winter 1996 = [1994-23,1995-24,1996-24]']],
    ['winter 1994 or winter 1996', ['winter 1994 or winter 1996 = [1993-24,1994-24,1995-24,1996-24]']],
    [
      'winter 1994, spring or summer 1995',
      ['winter 1994, spring or summer 1995 = [1993-24,1994-24,1995-21,1995-22]'],
    ],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('parts of months, years, decades and centuries', () => {
  test.each([
    [
      'the second third of May 1993',
      ['second third of May 1993 = 1993-05-11/1993-05-20 | [1993-05-11..1993-05-20]'],
    ],
    [
      'the last third of February 1992',
      ['last third of February 1992 = 1992-02-21/1992-02-29 | [1992-02-21..1992-02-29]'],
    ],
    [
      'the second half of May 1993',
      ['second half of May 1993 = 1993-05-16/1993-05-31 | [1993-05-16..1993-05-31]'],
    ],
    ['the third quarter of 1993', ['third quarter of 1993 = 1993-07/1993-09 | [1993-07..1993-09]']],
    ['the first half of the 1990s', ['first half of the 1990s = 1990/1994 | [1990..1994]']],
    [
      'the second half of the 19th century',
      ['second half of the 19th century = 1851/1900 | [1851..1900] | 1850/1899 | [1850..1899]'],
    ],
    // A month has no quarters.
    ['the first quarter of May 1993', ['first quarter of May 1993 = ']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('years of two digits', () => {
  test.each([
    ['12 Dec 94', ['12 Dec 94 = 1994-12-12']],
    ['12-Dec-94', ['12-Dec-94 = 1994-12-12']],
    ['12 Dec 32', ['12 Dec 32 = 1932-12-12']],
    // It may be a day, or count.
    ['12 Dec 31', []],
    ['12 Dec 94 people', []],
    ['12.12.94', ['12.12.94 = 1994-12-12']],
    ['12/25/94', ['12/25/94 = 1994-12-25']],
    ['25/12/94', ['25/12/94 = 1994-12-25']],
    ['1.2.94.5', []],
    ['9/10/11 November 1994', ['9/10/11 November 1994 = [1994-11-09,1994-11-10,1994-11-11]']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('years before Christ, and eras that two years share', () => {
  test.each([
    ['12 BC', ['12 BC = -0011']],
    ['from 264 to 146 BC', ['from 264 to 146 BC = -0263/-0145']],
    ['431–404 BC', ['431–404 BC = -0430/-0403']],
    ['1, 3 or 5 BC', ['1, 3 or 5 BC = [0000,-0002,-0004]']],
    ['14 to 27 AD', ['14 to 27 AD = 0014/0027']],
    ['5 BC or 3 AD', ['5 BC or 3 AD = [-0004,0003]']],
    // In another order the first has no era.
    ['146 to 264 BC', ['264 BC = -0263']],
    ['the 440s BC', ['440s BC = [-0448..-0439]']],
    ['10001 BC', ['10001 BC = Y-10000']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('ranges and choices', () => {
  test.each([
    ['October 1994 or January', ['October 1994 or January = [1994-10,1995-01]']],
    ['March 1995 or February', ['March 1995 or February = [1995-03,1995-02]']],
    ['December 30-January 2, 1992', ['December 30-January 2, 1992 = 1991-12-30/1992-01-02']],
    ['From 9 March to 3 March 1993', ['From 9 March to 3 March 1993 = 1993-03-09/1993-03-03']],
    [
      'between 3 and 5 May or between 7 and 9 May 1994',
      ['between 3 and 5 May or between 7 and 9 May 1994 = [1994-05-03..1994-05-05,1994-05-07..1994-05-09]'],
    ],
    [
      'from 3 to 5 May and from 7 to 9 May 1994',
      ['from 3 to 5 May = 1994-05-03/1994-05-05', '7 to 9 May 1994 = 1994-05-07/1994-05-09'],
    ],
    ['1995 or, less likely, 1996', ['1995 or, less likely, 1996 = [1995,1996]']],
    ['1995 or, 1996', ['1995 = 1995', '1996 = 1996']],
    ['in 1995, perhaps April', ['1995 = 1995']],
    ['on 3 March 1995, perhaps 20 people', ['3 March 1995 = 1995-03-03']],
    ['1994-12-12/1994-12-15', ['1994-12-12/1994-12-15 = 1994-12-12/1994-12-15 | [1994-12-12,1994-12-15]']],
    ['1994-12-15/1994-12-12', ['1994-12-15/1994-12-12 = [1994-12-15,1994-12-12] | 1994-12-15/1994-12-12']],
    ['30/4–1/5/1993', ['30/4–1/5/1993 = 1993-04-30/1993-05-01']],
    ['10.12.–15.12.1994', ['10.12.–15.12.1994 = 1994-12-10/1994-12-15']],
    [
      'on the night of 6-7 May 1994',
      ['the night of 6-7 May 1994 = [1994-05-06,1994-05-07] | 1994-05-06/1994-05-07'],
    ],
    [
      'no earlier than 4 and no later than 9 May 1993',
      ['9 May 1993 = [1993-05-04..1993-05-09] | [..1993-05-09]'],
    ],
    ['no earlier than 14 and no later than 9 May 1993', ['9 May 1993 = 1993-05-09 no-later']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('other calendars', () => {
  test.each([
    ['12th of Tishrei 1990', ['1990 = other-calendar']],
    ['Tishrei 12, 1990', ['1990 = other-calendar']],
    ['1 Farvardin 1400', ['1400 = other-calendar']],
    ['in 1441 AH', ['1441 = other-calendar']],
    ['AH 1441', ['1441 = other-calendar']],
    ['25 October 1917 (Old Style)', ['25 October 1917 = other-calendar']],
    ['25 October 1917, Old Style', ['25 October 1917 = other-calendar']],
    // Its month beside a year of ours, and the other style in brackets behind.
    ['Ramadan 1995', ['1995 = 1995']],
    [
      '12 December 1994 (old style: 29 November 1994)',
      ['12 December 1994 (old style: 29 November 1994) = 1994-12-12'],
    ],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('days of other languages', () => {
  test.each([
    ['ru', '«12» декабря 1994', ['12» декабря 1994 = 1994-12-12']],
    ['ru', 'в 80-х годах XX века', ['80-х годах XX века = 198X']],
    ['ru', 'в 80-х годах 8 века', ['80-х годах 8 века = 078X']],
    ['ar', 'كانون الأول/ديسمبر 1994', ['كانون الأول/ديسمبر 1994 = 1994-12']],
    ['ar', '12 كانون الأول (ديسمبر) 1994', ['12 كانون الأول (ديسمبر) 1994 = 1994-12-12']],
    ['de', 'am neunten März 1993', ['neunten März 1993 = 1993-03-09']],
    ['de', 'neunzehnhundertdreiundneunzig', ['neunzehnhundertdreiundneunzig = 1993']],
    ['tr', '1994 Mayıs 12', ['1994 Mayıs 12 = 1994-05-12']],
    ['tr', '1994, Mayıs 12, 1995', ['1994 = 1994', 'Mayıs 12, 1995 = 1995-05-12']],
    ['hy', '1994 թ. մայիսի 12', ['1994 թ. մայիսի 12 = 1994-05-12']],
    ['hy', '2009 մարտի 2010', ['2009 = 2009', 'մարտի 2010 = 2010-03']],
    ['az', '1994-cü il mayın 12', ['1994-cü il mayın 12 = 1994-05-12']],
    ['fr', 'mil neuf cent quatre-vingt-treize', ['mil neuf cent quatre-vingt-treize = 1993']],
    ['fr', 'deux mille', []],
    ['es', 'mil novecientos noventa y tres', ['mil novecientos noventa y tres = 1993']],
  ])('%s: %s', (language, words, dates) => {
    expect(read(words, language)).toEqual(dates);
  });
});

describe('years in words', () => {
  test.each([
    ['nineteen ninety-three', ['nineteen ninety-three = 1993']],
    ['nineteen ninety-day visas', []],
    ['two thousand and four', ['two thousand and four = 2004']],
    // A round number is one only beside a month, or the word for a year.
    ['two thousand', []],
    ['the year two thousand', ['year two thousand = 2000']],
    ['in May two thousand', ['May two thousand = 2000-05']],
    ['the day after Christmas 1994', ['the day after Christmas 1994 = 1994-12-26']],
    ['the day before Christmas 1994', ['the day before Christmas 1994 = 1994-12-24']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('numbers in a text that are years', () => {
  test.each([
    ['In 2000 it began.', ['2000 = 2000']],
    ['In 2003 people met.', ['2003 = 2003']],
    ['In 1994 M. Arden said so.', ['1994 = 1994']],
    ['By 1992, soldiers came.', ['By 1992 = [..1992]']],
    ['After 1992 it changed.', ['After 1992 = [1993..]']],
    ['Since 1992 it is so.', ['Since 1992 = 1992']],
    ['Between 1992 and 1994 it was so.', ['Between 1992 and 1994 = [1992..1994]']],
    ['From 1999 to 2001 it was so.', ['From 1999 to 2001 = 1999/2001']],
    ['A 2009 analysis showed it.', ['2009 = 2009']],
    ['The first half of 1994 was calm.', ['first half of 1994 = 1994-01/1994-06']],
    ['Q4 1994 was calm.', ['Q4 1994 = 1994-10/1994-12']],
    ['1994 Q4 was calm.', ['1994 Q4 = 1994-10/1994-12']],
    ['about 1995, they left', ['about 1995 = 1995~']],
    ['perhaps 1992.', ['perhaps 1992 = 1992?']],
    ['In 900 they came.', ['In 900 = 0900']],
    ['The year 900 was cold.', ['year 900 = 0900']],
    ['1 may 1995', ['1 may 1995 = 1995-05-01']],
  ])('%s', (text, dates) => {
    expect(findDates(text, en).map((one) => `${text.slice(one.start, one.end)} = ${one.edtf}`)).toEqual(
      dates,
    );
  });

  test.each([
    'In 2000 elections were held.',
    'By 1992 soldiers came.',
    'After 1992 people left.',
    'about 1995 people',
    '1999 to 2001 people.',
    'A 2000 analysis showed it.',
    'In 1523 villages they met.',
    '1500 villages',
    'page 1995',
    'No. 1995',
    '#1994',
    '$1994 was paid',
    '1994% of it',
    '1994 m away',
    'By the end of last year 400 houses had been rebuilt.',
    'They may 1995 times',
  ])('in "%s" there is none', (text) => {
    expect(findDates(text, en)).toEqual([]);
  });
});
