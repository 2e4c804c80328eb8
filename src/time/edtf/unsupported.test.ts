import { describe, expect, test } from 'vitest';
import { unsupportedFeature } from './unsupported.ts';

const masked = 'digits left out within a date';
const part = 'a qualifier on a part of a date';

describe('EDTF that is not read here, with the nearest text that is', () => {
  test.each([
    ['1995-03-01T10:00:00', 'a time of day', '1995-03-01'],
    ['1995-03-01T10:00:00Z', 'a time of day', '1995-03-01'],
    ['{1995,1996}', 'a set of which all members are meant', undefined],
    ['{1995..1999}', 'a set of which all members are meant', undefined],
    ['{1995,Y17E8}', 'a set of which all members are meant', undefined],
    ['Y1234567890123', 'a year of more than twelve digits', undefined],
    ['Y-1234567890123', 'a year of more than twelve digits', undefined],
    ['Y17E8', 'a year with an exponent', undefined],
    ['Y-17E7', 'a year with an exponent', undefined],
    ['Y3388E2S3', 'a year with an exponent', undefined],
    ['1950S2', 'a year with significant digits', undefined],
    ['-1859S2', 'a year with significant digits', undefined],
    ['Y171010000S3', 'a year with significant digits', undefined],
    ['19', 'a century of two digits', '19XX'],
    ['-04', 'a century of two digits', '-04XX'],
    ['19~', 'a century of two digits', '19XX~'],
    ['196', 'a decade of three digits', '196X'],
    ['201?', 'a decade of three digits', '201X?'],
    ['2001-25', 'a season other than 21 to 24', undefined],
    ['2001-39', 'a season other than 21 to 24', undefined],
    ['2001-41', 'a season other than 21 to 24', undefined],
    ['-2001-36%', 'a season other than 21 to 24', undefined],
    ['2004-06-~11', part, '2004-06-11~'],
    ['?2004-06-11', part, '2004-06-11?'],
    ['2004?-06-~11', part, '2004-06-11%'],
    ['2004~-06-~11', part, '2004-06-11~'],
    ['2004-06~-11', part, '2004-06-11~'],
    ['156X-12-2X?', part, '156X-12-2X?'],
    ['156X-12', masked, undefined],
    ['1995-1X', masked, '[1995-10..1995-12]'],
    ['1995-0X', masked, '[1995-01..1995-09]'],
    ['1995-03-1X', masked, '[1995-03-10..1995-03-19]'],
    ['1995-03-3X', masked, '[1995-03-30..1995-03-31]'],
    ['1996-02-2X', masked, '[1996-02-20..1996-02-29]'],
    ['1995-02-2X', masked, '[1995-02-20..1995-02-28]'],
    ['-0043-03-0X', masked, '[-0043-03-01..-0043-03-09]'],
    // It can only be one day.
    ['1995-04-3X', masked, undefined],
    ['1XXX', 'a year of which less than the century is known', undefined],
    ['XXXX-12', 'a year of which less than the century is known', undefined],
    // 1912 and 1904 had such a day, and so had 1600.
    ['19X2-02-29', masked, undefined],
    ['190X-02-29', masked, undefined],
    ['1X00-02-29', masked, undefined],
    ['[1995,19]', 'a century of two digits', undefined],
    ['[1995-25..1996]', 'a season other than 21 to 24', undefined],
    ['1995/Y17E8', 'a year with an exponent', undefined],
    ['19/..', 'a century of two digits', undefined],
    ['~2004/06', part, undefined],
    ['/1950S2', 'a year with significant digits', undefined],
  ])('%s: %s', (text, feature, suggestion) => {
    expect(unsupportedFeature(text)).toEqual({ feature, ...(suggestion !== undefined && { suggestion }) });
  });

  test.each([
    '',
    'soon',
    '1995',
    '{1995,soon}',
    '{}x',
    '[1995,soon]',
    '[1995,19,soon]',
    '1995/soon',
    '1995/19/1996',
    '-0',
    '-00',
    '-000',
    '1',
    'Y123456789012',
    'Y17E0',
    'Y0E8',
    '1950S0',
    '2001-42',
    '2001-20',
    '2004-06-31~',
    '2004-13-~11',
    '2004-06-~31',
    // No month, no day, and no year that had it.
    '1995-2X',
    '1995-XX-4X',
    '1995-02-3X',
    '19X1-02-29',
    'X100-02-29',
    '19XX-02-30',
    '19XX-04-31',
  ])('"%s" is none', (text) => {
    expect(unsupportedFeature(text)).toBeUndefined();
  });
});
