import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { readerOf } from './reader.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';

function read(words: string, language = 'en'): readonly (string | undefined)[] {
  const [dates = []] = readerOf(language).read(words);
  return dates.map(({ readings }) => readings[0]);
}

describe('the digits of a second year', () => {
  test.each([
    ['1914–18', ['1914/1918']],
    ['1994–5', ['1994/1995']],
    ['1999/2000', ['[1999,2000]']],
    ['1994/95', ['[1994,1995]']],
    ['1908–12', ['1908/1912']],
    // A hyphen may lead to a month as well.
    ['1908-12', ['1908/1912']],
    // Back in time, or apart, they are a number.
    ['1994-3', ['1994']],
    ['1972-15', ['1972']],
    ['1989-02', ['1989-02']],
    ['1994 – 5 people', ['1994']],
    ['1998-02', ['1998-02']],
    ['1998–02', ['1998/2002']],
    ['1991 or 92', ['[1991,1992]']],
    ["1991 or '92", ['[1991,1992]']],
    ['1991 or 90', ['1991']],
    ['1991 or 91', ['1991']],
    ['1991 or 92 people', ['1991']],
    ['1991 or 92%', ['1991']],
    ['1991 or 192', ['1991']],
    ['1991 or 92nd', ['1991']],
    ['in the year 991 or 92', ['0991']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('what a part takes from its neighbours', () => {
  test.each([
    // The month and the year from the right.
    ['3, 4 and 5 March 1995', ['1995-03-03', '1995-03-04', '1995-03-05']],
    ['10–12.12.1994', ['1994-12-10/1994-12-12']],
    ['30 April – 2 May 1993', ['1993-04-30/1993-05-02']],
    ['30 December to 2 January 1993', ['1992-12-30/1993-01-02']],
    ['30 December and 2 January 1993', ['1993-12-30', '1993-01-02']],
    // Or from the left.
    ['December 25-26, 1991', ['1991-12-25/1991-12-26']],
    ['March 3, 4, and 5, 1995', ['1995-03-03', '1995-03-04', '1995-03-05']],
    ['1995 March 3 and 5', ['1995-03-03', '1995-03-05']],
    ['12 December 1994 to 9 March', ['1994-12-12/1995-03-09']],
    ['9 March 1995 to 12 December', ['1995-03-09/1995-12-12']],
    ['3 March 1995 or on 5 March', ['[1995-03-03,1995-03-05]']],
    ['December 1995 or January', ['[1995-12,1996-01]']],
    ['March 1995 or February', ['[1995-03,1995-02]']],
    ['July 1995 or January', ['[1995-07,1995-01]']],
    ['August 1995 or January', ['[1995-08,1996-01]']],
    ['from the second half of 1993 to the first half of 1995', ['1993-07/1995-06']],
    ['from the first to the second half of May 1995', ['1995-05-01/1995-05-31']],
    ['30/4–1/5/1993', ['1993-04-30/1993-05-01']],
    ['03/05/1993–30/05/1993', ['1993-05-03/1993-05-30']],
    ['30.IV.–2.V.1993', ['1993-04-30/1993-05-02']],
    // A time of day between.
    ['from 1 May 1991 at 23:00 to 2 May', ['1991-05-01/1991-05-02']],
    ['from 1 May 1991 at 11.00 pm to 2 May', ['1991-05-01/1991-05-02']],
    ['1 May 1991 at 23:00 and 2 May 1991', ['1991-05-01', '1991-05-02']],
  ])('%s', (words, dates) => {
    expect(read(words)).toEqual(dates);
  });
});

describe('numbers before a date that are no days', () => {
  test.each([
    ['Section 3 – 9 November 1992', ['1992-11-09']],
    ['Sec. 3 – 9 November 1992', ['1992-11-09']],
    ['§ 3 – 9 November 1992', ['1992-11-09']],
    ['Street 5, 12 May 1993', ['1993-05-12']],
    ['Apollo 11 – 16 July 1969', ['1969-07-16']],
    ['Apollo 11–16 July 1969', ['1969-07-11/1969-07-16']],
    ['They met 11 – 16 July 1969', ['1969-07-11/1969-07-16']],
    ['On 3, 5, 12 May 1993', ['1993-05-03', '1993-05-05', '1993-05-12']],
  ])('%s', (text, dates) => {
    expect(findDates(text, tableOf('en') as LanguageTable).map(({ edtf }) => edtf)).toEqual(dates);
  });
});

test('no list has more than 24 dates', () => {
  const days = Array.from({ length: 26 }, (_, place) => `${1 + place}`);
  expect(read(`${days.slice(0, 23).join(', ')} and 24 March 1995`)).toHaveLength(24);
  expect(read(`${days.slice(0, 24).join(', ')} and 25 March 1995`)).toHaveLength(24);
});

test.each([
  ['hy', '1994 թվականի դեկտեմբերի 12-ից 14-ը', ['1994-12-12/1994-12-14']],
  ['tr', "11 Mayıs'ı 12 Mayıs 1994'e bağlayan gece", ['[1994-05-11,1994-05-12]']],
])('%s: %s is joined by its endings', (language, words, dates) => {
  expect(read(words, language)).toEqual(dates);
});
