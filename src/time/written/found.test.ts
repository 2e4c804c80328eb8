import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';

const en = tableOf('en') as LanguageTable;

function found(text: string, table = en): readonly string[] {
  return findDates(text, table).map(({ edtf }) => edtf);
}

describe('ranges and lists, in every order', () => {
  test.each([
    ['The delegations met on March 9-13, 2012 in Vienna.', ['2012-03-09/2012-03-13']],
    ['The session ran from May 1 to June 2, 2012.', ['2012-05-01/2012-06-02']],
    ['The council met on September 19 and October 20, 1995.', ['1995-09-19', '1995-10-20']],
    ['The contingent was withdrawn from June 4 to July 9, 1991.', ['1991-06-04/1991-07-09']],
    ['Talks ran between March 3 and April 20, 1995.', ['[1995-03-03..1995-04-20]']],
    ['Planned for May 5 or June 7, 1995.', ['[1995-05-05,1995-06-07]']],
    ['Sessions: Sep 5–Oct 7, 1995.', ['1995-09-05/1995-10-07']],
    ['The agreement of January 9-March 11, 1890, was found inadequate.', ['1890-01-09/1890-03-11']],
    ['On December 25-26, 1991.', ['1991-12-25/1991-12-26']],
    ['On December 30-January 2, 1992.', ['1991-12-30/1992-01-02']],
    ['From 28 December to 3 January 1995.', ['1994-12-28/1995-01-03']],
    ['From December 12, 1994 to March 9.', ['1994-12-12/1995-03-09']],
    ['They met on 3, 4 and 5 March 1995.', ['1995-03-03', '1995-03-04', '1995-03-05']],
    ['They met on March 3, 4, and 5, 1995.', ['1995-03-03', '1995-03-04', '1995-03-05']],
    ['On March 4 and 5, 1995 and on 3–5 May 1993.', ['1995-03-04', '1995-03-05', '1993-05-03/1993-05-05']],
    ['On 3 to 5 March and 7 to 9 April 1995.', ['1995-03-03/1995-03-05', '1995-04-07/1995-04-09']],
    ['It ran from Friday 2 September to Saturday 10 September 2016.', ['2016-09-02/2016-09-10']],
    ['From Friday, September 2 through Saturday, September 10, 2016.', ['2016-09-02/2016-09-10']],
    ['On 1st–3rd May 1992.', ['1992-05-01/1992-05-03']],
    ['The war of 1914–18 had ended; in 1914–18 it was so.', ['1914/1918', '1914/1918']],
    ['The work was done in 1861-67.', ['1861/1867']],
    ['It lasted from 1999 to 2001.', ['1999/2001']],
    ['On 8/9 December 1991.', ['[1991-12-08,1991-12-09]']],
    ['From 1994-12-12 to 1995-03-09.', ['1994-12-12/1995-03-09']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('numbers that are no days and no years', () => {
  test.each([
    ['See paragraph 3 – November 9, 1992.', ['1992-11-09']],
    ['See section 4 – 9 November 1992.', ['1992-11-09']],
    ['Version 2 - 5 May 1993', ['1993-05-05']],
    ['Version 1.5.3 - 2015-09-24', ['2015-09-24']],
    ['p. 7, 12 May 1993', ['1993-05-12']],
    ['Apollo 11 – 16 July 1969', ['1969-07-16']],
    ['In 2000 households the power failed; since 1300 hours it was dark.', []],
    ['Aid was handed out in 1500 villages.', []],
    ['More than 1200 flights were counted; during 1200 flights nothing was found.', []],
    ['The road was shut since 1500 hours.', []],
    ['Firing went on until 1400 local time.', []],
    ['It was issued on 1 Farvardin 1400, in 1441 AH.', []],
    ['Before Ramadan 1441 it was so, and in 5783 AM.', []],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('eras, numerals and other forms', () => {
  test.each([
    ['The city fell in 1190 BC.', ['-1189']],
    ['The ice went in 10001 BC.', ['Y-10000']],
    ['The siege began in 1200 B.C.', ['-1199']],
    ['On 15 March 44 BC he died.', ['-0043-03-15']],
    ['The wall is of AD 79.', ['0079']],
    ['It was built in 79 CE.', ['0079']],
    ['It was so in the year 988.', ['0988']],
    ['In the 5th century BC.', ['-04XX']],
    [
      '[Done at Minsk, December 8,1991, and done at Alma Ata, December 21,1991]',
      ['1991-12-08', '1991-12-21'],
    ],
    ['The permit was issued in 1996 Aug.', ['1996-08']],
    ['It was on the 8th day of December 1991.', ['1991-12-08']],
    ['On the fifteenth of March 1991.', ['1991-03-15']],
    ['Signed 25-12-1991, filed 1991/12/25, sealed 1991.12.25.', ['1991-12-25', '1991-12-25', '1991-12-25']],
    ['Signed on 12.12.1994.', ['1994-12-12']],
    ['Signed on 08.12.1991 in Minsk.', ['[1991-08-12,1991-12-08]']],
    ['He wrote it approx. March 1995.', ['1995-03~']],
    ['Not before 8 December 1991.', ['[1991-12-08..]']],
    ['It ran from about 3 June 1995.', ['1995-06-03~']],
    ['It ran from 3 to about 5 June 1995.', ['1995-06-03/1995-06-05~']],
    ['It ran from about March 1994 to May 1994.', ['1994-03~/1994-05~']],
    ['It was shut by about 3 June 1995.', ['[..1995-06-03~]']],
    ['It was built before 1950.', ['[..1949]']],
    ['It was shut since 12 December 1994.', ['1994-12-12']],
    ['12-Dec-1994', ['1994-12-12']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test('numerals are read in the order that is declared', () => {
    const read = (numeralOrder: 'day-first' | 'month-first') =>
      findDates('Signed on 08.12.1991.', en, { numeralOrder }).map(({ edtf }) => edtf);
    expect(read('day-first')).toEqual(['1991-12-08']);
    expect(read('month-first')).toEqual(['1991-08-12']);
  });
});

describe('forms of other languages', () => {
  test.each([
    ['ru', 'с 12 по 14 декабря 1994 г.', ['1994-12-12/1994-12-14']],
    ['ru', 'Заявление от 9 ноября 1992 года, 25 декабря 1991-го', ['1992-11-09', '1991-12-25']],
    ['ru', 'в 1990-х годах, в 44 г. до н. э.', ['199X', '-0043']],
    ['ru', '1441 года хиджры', []],
    ['uk', 'у грудні 1991 року; з 12 по 14 грудня 1994 року', ['1991-12', '1994-12-12/1994-12-14']],
    ['hy', '1994 թվականի դեկտեմբերի 12-ից մինչև 1995 թվականի մարտի 9-ը', ['1994-12-12/1995-03-09']],
    [
      'hy',
      '1994թ. դեկտեմբերի 12-ին; 1994 թվականի դեկտեմբերի 12-ից 14-ը',
      ['1994-12-12', '1994-12-12/1994-12-14'],
    ],
    ['hy', '12 դեկտեմբերի 1994 թվականի; 1994 թվականին', ['1994-12-12', '1994']],
    ['az', '1994-ci ilin 12 dekabrında; 12 İyun 1994-ci ildə', ['1994-12-12', '1994-06-12']],
    ['az', '1994-ci il dekabrın 12-dən 1995-cü il martın 9-dək', ['1994-12-12/1995-03-09']],
    [
      'tr',
      "1994 yılının Aralık ayının 12'sinde; 12 Aralık 1994'den 9 Mart 1995'e kadar",
      ['1994-12-12', '1994-12-12/1995-03-09'],
    ],
    ['fr', 'du 8 au 12 décembre 1991; les années 1990; en 1991', ['1991-12-08/1991-12-12', '199X', '1991']],
    [
      'de',
      'vom 8. bis 12. Dezember 1991; 8.–12. Dezember 1991; im Jahr 1991',
      ['1991-12-08/1991-12-12', '1991-12-08/1991-12-12', '1991'],
    ],
    ['es', 'del 8 al 12 de diciembre de 1991; 1.º de enero de 1992', ['1991-12-08/1991-12-12', '1992-01-01']],
    ['ar', '8 كانون الأول/ديسمبر 1991 و٨ ديسمبر ١٩٩١', ['1991-12-08', '1991-12-08']],
    ['ar', 'من 8 إلى 12 ديسمبر 1991؛ عام 1991؛ 8 أوت 1991', ['1991-12-08/1991-12-12', '1991', '1991-08-08']],
    ['ar', '1441 هـ؛ 5 رمضان 1444', []],
  ])('%s: %s', (tag, text, dates) => {
    expect(found(text, tableOf(tag))).toEqual(dates);
  });
});

describe('"before" and "after" that stand for themselves', () => {
  test.each([
    ['en', 'It had met before on 1 June 2001.', '2001-06-01'],
    ['en', 'They had met once before in May 1999.', '1999-05'],
    ['en', 'He came back soon after on Monday, 4 May 1999.', '1999-05-04'],
    ['en', 'They left the day before on 4 May 1999.', '1999-05-04'],
    ['en', 'They met not long after in May 1999.', '1999-05'],
    ['ar', 'اجتمعوا من قبل في 4 مايو 1999', '1999-05-04'],
    ['fr', 'Ils se sont réunis peu après en mai 1999.', '1999-05'],
    ['es', 'Se reunieron antes el 4 de mayo de 1999.', '1999-05-04'],
    ['es', 'Se reunieron antes en mayo de 1999.', '1999-05'],
  ])('%s: %s', (language, text, edtf) => {
    const [date, ...more] = findDates(text, tableOf(language) as LanguageTable);
    expect([date?.edtf, date?.of, date?.isBound, more]).toEqual([edtf, 'whole', false, []]);
  });

  test.each([
    ['en', 'It met before 1 June 2001.', '[..2001-05-31]'],
    ['en', 'It met after the 1st of June 2001.', '[2001-06-02..]'],
    ['en', 'It met on or before 1 June 2001.', '[..2001-06-01]'],
    ['en', 'It met not long after 1 June 2001.', '[2001-06-02..]'],
    ['ar', 'اجتمعوا قبل 4 مايو 1999', '[..1999-05-03]'],
    ['de', 'Sie trafen sich vor dem 4. Mai 1999.', '[..1999-05-03]'],
    ['fr', 'Ils se sont réunis bien avant le 4 mai 1999.', '[..1999-05-03]'],
    ['es', 'Se reunieron antes del 4 de mayo de 1999.', '[..1999-05-03]'],
  ])('%s: %s', (language, text, edtf) => {
    const [date] = findDates(text, tableOf(language) as LanguageTable);
    expect([date?.edtf, date?.isBound]).toEqual([edtf, true]);
  });
});
