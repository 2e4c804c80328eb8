import { describe, expect, test } from 'vitest';
import { isoDay } from './day.ts';
import { EdtfError, parseEdtf, requireEdtf } from './parse.ts';

describe('a date covers its first to its last day', () => {
  test.each([
    ['1995-03-01', 'day', '1995-03-01', '1995-03-01'],
    ['1996-02', 'month', '1996-02-01', '1996-02-29'],
    ['1995-02', 'month', '1995-02-01', '1995-02-28'],
    ['1995', 'year', '1995-01-01', '1995-12-31'],
    ['1994-21', 'season', '1994-03-01', '1994-05-31'],
    ['1994-22', 'season', '1994-06-01', '1994-08-31'],
    ['1994-23', 'season', '1994-09-01', '1994-11-30'],
    ['1994-24', 'season', '1994-12-01', '1995-02-28'],
    ['1995-24', 'season', '1995-12-01', '1996-02-29'],
    ['202X', 'decade', '2020-01-01', '2029-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['-001X', 'decade', '-0019-01-01', '-0010-12-31'],
    ['-000X', 'decade', '-0009-01-01', '-0001-12-31'],
    ['2004-XX', 'month', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', 'day', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', 'day', '1985-01-01', '1985-12-31'],
    ['0000', 'year', '0000-01-01', '0000-12-31'],
    ['0044-03-15', 'day', '0044-03-15', '0044-03-15'],
    ['-9999', 'year', '-9999-01-01', '-9999-12-31'],
  ])('%s, by %s: %s to %s', (text, precision, first, last) => {
    const value = requireEdtf(text);
    if (value.kind !== 'date') throw new Error(`${text} is read as ${value.kind}`);
    expect([value.precision, isoDay(value.firstDay), isoDay(value.lastDay)]).toEqual([
      precision,
      first,
      last,
    ]);
  });
});

describe('a rejection says what is wrong and the nearest right text', () => {
  test.each([
    ['', 'the date is empty: write it as 1995-03-01', undefined],
    [
      '1995-00-00',
      '1995-00-00: there is no month 00: months are 01 to 12, and seasons 21 (spring) to 24 (winter)',
      undefined,
    ],
    ['1995-02-30', '1995-02-30: February 1995 has 28 days', '1995-02'],
    ['1995-02-29?', '1995-02-29?: February 1995 has 28 days', '1995-02?'],
    ['1900-02-29', '1900-02-29: February 1900 has 28 days', '1900-02'],
    ['1995-04-31', '1995-04-31: April 1995 has 30 days', '1995-04'],
    ['1995-04-00', '1995-04-00: days are counted from 01', '1995-04'],
    ['1994-24-01', '1994-24-01: a season has no days', '1994-24'],
    ['-0000', '-0000: the year 0 has no sign', '0000'],
    [
      '1995-13',
      '1995-13: there is no month 13: months are 01 to 12, and seasons 21 (spring) to 24 (winter)',
      undefined,
    ],
    [
      '1995-14-03',
      '1995-14-03: there is no month 14: months are 01 to 12, and seasons 21 (spring) to 24 (winter)',
      '1995-03-14',
    ],
    ['14/03/1995', '14/03/1995: a date is written year, month, day', '1995-03-14'],
    ['03-14-1995', '03-14-1995: a date is written year, month, day', '1995-03-14'],
    [
      '04/03/1995',
      '04/03/1995: a date is written year, month, day: it may mean 1995-03-04 or 1995-04-03',
      undefined,
    ],
    ['03/1995', '03/1995: a month is written year, month', '1995-03'],
    ['1995-3-9', '1995-3-9: a date has hyphens, and two digits for month and day', '1995-03-09'],
    ['1995/03/09', '1995/03/09: a date has hyphens, and two digits for month and day', '1995-03-09'],
    ['1995-3', '1995-3: a month has two digits', '1995-03'],
    ['19950309', '19950309: a date has hyphens', '1995-03-09'],
    ['1995–03–09', '1995–03–09: a date has hyphens and the digits 0 to 9', '1995-03-09'],
    ['١٩٩٥-٠٣-٠٩', '١٩٩٥-٠٣-٠٩: a date has hyphens and the digits 0 to 9', '1995-03-09'],
    ['12345', '12345: a year of more than four digits begins with Y', 'Y12345'],
    ['1994-1995', '1994-1995: an interval has a slash', '1994/1995'],
    [' 1995-03-09', ' 1995-03-09: a date has no spaces', '1995-03-09'],
    ['+2006%', '+2006%: a year of four digits has no letter and no plus', '2006%'],
    ['Y2006', 'Y2006: a year of four digits has no letter and no plus', '2006'],
    ['2006?~', '2006?~: uncertain and approximate together are written %', '2006%'],
    ['199u', '199u: a digit left out is written X', '199X'],
    ['unknown/1995', 'unknown/1995: an end that is not known is left empty', '/1995'],
    ['1995/open', '1995/open: an end that is still open is written ..', '1995/..'],
    ['1995/1994', '1995/1994: the interval ends before it begins', '1994/1995'],
    [
      '1995-12-28/1995-01-03',
      '1995-12-28/1995-01-03: the interval ends before it begins: over the turn of the year it is ' +
        '1994-12-28/1995-01-03 or 1995-12-28/1996-01-03',
      undefined,
    ],
    [
      '[1995-12..1995-02]',
      '1995-12..1995-02: the later date stands first: over the turn of the year it is ' +
        '1994-12..1995-02 or 1995-12..1996-02',
      undefined,
    ],
    [
      '1995-05-01/1995-04-01',
      '1995-05-01/1995-04-01: the interval ends before it begins',
      '1995-04-01/1995-05-01',
    ],
    ['1994/1995-02-30', '1995-02-30: February 1995 has 28 days', '1994/1995-02'],
    ['1995-02-30/..', '1995-02-30: February 1995 has 28 days', '1995-02/..'],
    ['[1995-02-30,1996]', '1995-02-30: February 1995 has 28 days', '[1995-02,1996]'],
    ['[1995-02-30..1996]', '1995-02-30: February 1995 has 28 days', '[1995-02..1996]'],
    ['[1994..1995-02-30]', '1995-02-30: February 1995 has 28 days', '[1994..1995-02]'],
    ['[1995-02-30..]', '1995-02-30: February 1995 has 28 days', '[1995-02..]'],
    ['[..1995-02-30]', '1995-02-30: February 1995 has 28 days', '[..1995-02]'],
    ['[1996..1995]', '1996..1995: the later date stands first', '[1995..1996]'],
    [
      '[1996,..1995]',
      '[1996,..1995]: two dots at an open side stand only at the beginning or the end of a set',
      undefined,
    ],
    [
      '2016-05-02T25:00:00',
      '2016-05-02T25:00:00: no EDTF date-time; here a date has no time of day',
      '2016-05-02',
    ],
    ['March 1995', 'March 1995: a date is written in digits', '1995-03'],
    ['c. 1995', 'c. 1995: a date is written in digits', '1995~'],
    ['9 November 1992', '9 November 1992: a date is written in digits', '1992-11-09'],
    ['30/02/1995', '1995-02-30: February 1995 has 28 days', '1995-02'],
    ['30 February 1995', '1995-02-30: February 1995 has 28 days', '1995-02'],
    ['1995-03-14T10:00', '1995-03-14T10:00: no EDTF date-time; here a date has no time of day', '1995-03-14'],
    ['[1999}', '[1999}: not an EDTF date, such as 1995-03-01, 1995-03~ or 1994-12-12/..', undefined],
    ['soon', 'soon: not an EDTF date, such as 1995-03-01, 1995-03~ or 1994-12-12/..', undefined],
  ])('%j', (text, message, suggestion) => {
    expect(parseEdtf(text)).toEqual({
      ok: false,
      problem: { kind: 'invalid', message, ...(suggestion !== undefined && { suggestion }) },
    });
  });
});

describe('valid EDTF that is not supported is rejected as such', () => {
  test.each([
    ['2016-05-02T16:54:59Z', 'a time of day', '2016-05-02'],
    ['{1667,1668,1670..1672}', 'a set of which all members are meant', undefined],
    ['Y1700020000000', 'a year of more than twelve digits', undefined],
    ['Y17E8', 'a year with an exponent', undefined],
    ['1950S2', 'a year with significant digits', undefined],
    ['193', 'a decade of three digits', '193X'],
    ['19~', 'a century of two digits', '19XX~'],
    ['2001-34', 'a season other than 21 to 24', undefined],
    ['2004-06-~11', 'a qualifier on a part of a date', '2004-06-11~'],
    ['?2004-06-~11', 'a qualifier on a part of a date', '2004-06-11%'],
    ['156X-12-25', 'digits left out within a date', undefined],
    ['1994-12-1X', 'digits left out within a date', '[1994-12-10..1994-12-19]'],
    ['1995-02-2X', 'digits left out within a date', '[1995-02-20..1995-02-28]'],
    ['1994-1X', 'digits left out within a date', '[1994-10..1994-12]'],
    ['XXXX', 'a year of which less than the century is known', undefined],
    ['1XXX-12', 'a year of which less than the century is known', undefined],
    ['{1960 ,  1961-12}', 'a set of which all members are meant', undefined],
    ['1984-11-2X/1999-01-01', 'digits left out within a date', undefined],
    ['[1667,156X-12-25]', 'digits left out within a date', undefined],
  ])('%s', (text, feature, suggestion) => {
    expect(parseEdtf(text)).toEqual({
      ok: false,
      problem: {
        kind: 'unsupported',
        message: `${text}: valid EDTF, not supported here: ${feature}`,
        ...(suggestion !== undefined && { suggestion }),
      },
    });
  });
});

describe('a date-time is cut to its day only when asked', () => {
  test.each([
    '2016-05-02T23:30:00',
    '2016-05-02T23:30:00Z',
    '2016-05-02T00:30:00+04:00',
    '2016-05-02T23:30:00-12',
  ])('%s is 2 May 2016 wherever it is read', (text) => {
    expect(parseEdtf(text, { cutTimeTo: 'day' })).toEqual(parseEdtf('2016-05-02'));
    expect(parseEdtf(text).ok).toBe(false);
  });

  test.each(['2016-05-02T24:00:01', '2016-05-02T12:00:00-00:00', '2016-02-30T12:00:00', '2016-05-02T12:00'])(
    '%s is no date-time',
    (text) => {
      expect(parseEdtf(text, { cutTimeTo: 'day' }).ok).toBe(false);
    },
  );
});

test('requireEdtf throws the problem', () => {
  expect(() => requireEdtf('1995-02-30')).toThrow(EdtfError);
  expect(() => requireEdtf('1995-02-30')).toThrow('1995-02-30: February 1995 has 28 days');
});
