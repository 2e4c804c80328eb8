import { describe, expect, test } from 'vitest';
import { tryClaim } from '../../testing/claim-archive.ts';

/** [text, written, EDTF]. */
type Row = readonly [text: string, written: string, ...edtf: string[]];

describe('words that state a date', () => {
  test.each<Row>([
    ['It ran from May 1 to June 2, 2012.', 'from May 1 to June 2, 2012', '2012-05-01/2012-06-02'],
    ['The city fell in 1190 BC.', 'in 1190 BC', '-1189'],
    ['From 264 to 146 BC they fought.', 'From 264 to 146 BC', '-0263/-0145'],
    ['In 431–404 BC they fought.', '431–404 BC', '-0430/-0403'],
    ['From 27 BC to 14 AD he ruled.', '27 BC to 14 AD', '-0026/0014'],
    ['It fell in the 1190s BC.', 'the 1190s BC', '[-1198..-1189]'],
    ['It was so in 988, they say.', 'in 988', '0988'],
    ['The war of 1914–18 was over.', '1914–18', '1914/1918'],
    [
      'Volume 28, Issue 1 Winter 1995',
      'Winter 1995',
      '1995-01/1995-03',
      '[1994-24,1995-24]',
      '1995-06/1995-08',
    ],
    ['Signed on 08.12.1991 in Minsk.', '08.12.1991', '[1991-12-08,1991-08-12]', '[1991-08-12,1991-12-08]'],
    [
      'On December 25-26, 1991, it met.',
      'December 25-26, 1991',
      '1991-12-25/1991-12-26',
      '[1991-12-25..1991-12-26]',
    ],
    [
      'On December 7 and 8, 1941.',
      'December 7 and 8, 1941',
      '1941-12-07',
      '1941-12-08',
      '1941-12-07/1941-12-08',
    ],
    ['It was the winter of 1995–96.', 'winter of 1995–96', '1995-24', '1995-12/1996-02'],
    ['It was early 1991.', 'early 1991', '1991', '[1991-01..1991-04]'],
    ['It was mid-1991.', 'mid-1991', '1991'],
    ['It was late December 1991.', 'late December 1991', '1991-12', '[1991-12-21..1991-12-31]'],
    ['It was before 1950.', 'before 1950', '[..1949]', '[..1950]'],
    ['It was after 1950.', 'after 1950', '[1951..]', '[1950..]'],
    ['It was not before 8 December 1991.', 'not before 8 December 1991', '[1991-12-08..]'],
    ['It was no later than March 1995.', 'no later than March 1995', '[..1995-03]'],
    ['It was there by 1956.', 'by 1956', '[..1956]'],
    ['It was about 1931.', 'about 1931', '1931~'],
    ['It was 1931?', '1931?', '1931?'],
    ['It was maybe 1931.', 'maybe 1931', '1931?'],
    ['It was perhaps about 1931.', 'perhaps about 1931', '1931%'],
    ['In the 1930s it was built.', '1930s', '193X'],
    ['In the nineteenth century.', 'nineteenth century', '18XX'],
    [
      'Since 12 December 1994 it is shut.',
      'Since 12 December 1994',
      '1994-12-12/..',
      '1994-12-12/',
      '[1994-12-12..]',
    ],
    [
      'From Friday 2 September to Saturday 10 September 2016.',
      'Friday 2 September to Saturday 10 September 2016',
      '2016-09-02/2016-09-10',
    ],
    ['In 2003 people met.', 'In 2003', '2003'],
    ['Done 8 December 1991 (Sunday) in 1000 copies.', '8 December 1991', '1991-12-08'],
  ])('%s: "%s"', (text, written, ...edtfs) => {
    for (const edtf of edtfs)
      expect(tryClaim({ text, written, edtf }), edtf).toMatchObject({ codes: [], hints: [] });
  });

  /** [text, written, EDTF, code, remedy]. */
  test.each<readonly [string, string, string, string, string]>([
    [
      'It ran from May 1 to June 2, 2012.',
      'from May 1 to June 2, 2012',
      '2012-06-01/2012-06-02',
      'words-other-date',
      '"2012-05-01/2012-06-02"',
    ],
    ['The city fell in 1190 BC.', 'in 1190 BC', '1190', 'words-other-date', '"-1189"'],
    ['The city fell in 1190 BC.', 'in 1190', '1190', 'words-cut', '"-1189", with all the words that give it'],
    ['It was issued in 1400 AH.', 'in 1400 AH', '1400', 'words-other-calendar', ''],
    ['It was issued in 1400 AH.', 'in 1400', '1400', 'words-cut', 'words that give the date'],
    ['It was on 1 Farvardin 1400.', '1 Farvardin 1400', '1400', 'words-other-calendar', ''],
    [
      'It was 25 October 1917 (Old Style).',
      '25 October 1917 (Old Style)',
      '1917-10-25',
      'words-other-calendar',
      '',
    ],
    ['In 2000 households it was dark.', 'In 2000 households', '2000', 'words-no-date', ''],
    ['In 2000 households it was dark.', '2000', '2000', 'words-cut', ''],
    ['Since 1300 hours it was dark.', 'Since 1300 hours', '1300', 'words-no-date', ''],
    ['The war of 1914–18 was over.', '1914–18', '1914', 'words-other-date', '"1914/1918"'],
    [
      'Signed on 08.12.1991 in Minsk.',
      '08.12.1991',
      '1991-12-08',
      'words-two-ways',
      '"[1991-08-12,1991-12-08]"',
    ],
    [
      'It was not before 8 December 1991.',
      'not before 8 December 1991',
      '1991-12-08',
      'words-other-date',
      '"[1991-12-08..]"',
    ],
    [
      'It was not before 8 December 1991.',
      '8 December 1991',
      '1991-12-08',
      'words-cut',
      '"[1991-12-08..]", with all the words that give it',
    ],
    ['It was winter 1995.', 'winter 1995', '1995-24', 'words-other-date', '"[1994-24,1995-24]"'],
    ['It was winter 1995.', 'winter 1995', '1994-24', 'words-other-date', '"[1994-24,1995-24]"'],
    ['It was early 1991.', 'early 1991', '1991-01', 'words-other-date', '"1991"'],
    ['It was late December 1991.', 'late December 1991', '1991-12-31', 'words-other-date', '"1991-12"'],
    ['It was before 1950.', 'before 1950', '1950', 'words-other-date', '"[..1949]"'],
    ['It was after 1950.', 'after 1950', '[..1950]', 'words-other-date', '"[1951..]"'],
    ['It was about 1931.', 'about 1931', '1931', 'words-other-date', '"1931~"'],
    ['It was about 1931.', 'about 1931', '1931?', 'words-other-date', '"1931~"'],
    ['It was 1931?', '1931?', '1931', 'words-other-date', '"1931?"'],
    ['It was maybe 1931.', 'maybe 1931', '1931', 'words-other-date', '"1931?"'],
    ['In the 1930s it was built.', '1930s', '1930', 'words-other-date', '"193X"'],
    ['In July 1991 it began.', 'July 1991', '18XX~', 'words-other-date', '"1991-07"'],
    ['On 1 March 1995 they met.', '1 March 1995', '1850?', 'words-other-date', '"1995-03-01"'],
    ['On 1 March 1995 they met.', '1 March 1995', '1993~', 'words-other-date', '"1995-03-01"'],
    ['On 1 March 1995 they met.', '1 March 1995', '1995-03-02~', 'words-other-date', '"1995-03-01"'],
    [
      'On 1 March 1995 they met.',
      '1 March 1995',
      '1995-03-01/1995-03-02',
      'words-other-date',
      '"1995-03-01"',
    ],
    [
      'On 1 March 1995 they met.',
      '1 March 1995',
      '[1995-02-01..1995-04-01]',
      'words-other-date',
      '"1995-03-01"',
    ],
    ['In March 1995 they met.', 'March 1995', '1995-03-01', 'words-other-date', '"1995-03"'],
    ['They met on 30 February 1995.', '30 February 1995', '1995-02-28', 'words-impossible', ''],
    ['They met on 12 December.', '12 December', '1999-12-12', 'words-no-year', ''],
  ])('%s: "%s" is not %s', (text, written, edtf, code, remedy) => {
    const { codes, instead } = tryClaim({ text, written, edtf });
    expect(codes).toEqual([code]);
    expect(instead[0]).toContain(remedy);
  });

  test('what is less exact is not what the words say', () => {
    for (const edtf of ['1995-03', '1995', '202X', '1995-03-01~', '1995-03~', '[1995-03-01,1995-03-02]']) {
      const { codes, instead } = tryClaim({ text: 'On 1 March 1995.', written: '1 March 1995', edtf });
      expect(codes).toEqual(['words-other-date']);
      expect(instead).toEqual(['"1995-03-01"']);
    }
  });

  test('the order of numerals that a document declares decides', () => {
    const claim = { text: 'Signed on 08.12.1991.', written: '08.12.1991' };
    expect(tryClaim({ ...claim, edtf: '1991-12-08', numeralOrder: 'day-first' }).codes).toEqual([]);
    expect(tryClaim({ ...claim, edtf: '1991-08-12', numeralOrder: 'month-first' }).codes).toEqual([]);
    expect(tryClaim({ ...claim, edtf: '1991-08-12', numeralOrder: 'day-first' }).codes).toEqual([
      'words-other-date',
    ]);
  });

  test.each<readonly ['start' | 'end', string, string]>([
    ['start', '2012-05-01', '2012-06-02'],
    ['end', '2012-06-02', '2012-05-01'],
  ])('a range dates the %s by one of its ends', (of, right, wrong) => {
    const claim = { text: 'from May 1 to June 2, 2012', of };
    expect(tryClaim({ ...claim, edtf: right }).codes).toEqual([]);
    expect(tryClaim({ ...claim, edtf: wrong }).codes).toEqual(['words-other-date']);
  });
});

test.each([
  ['It was not before 8 December 1991.', '8 December 1991', '1991-12-08'],
  ['The city fell in 1190 BC.', 'in 1190', '1190'],
  ['The war of 1914–18 was over.', 'war of 1914', '1914'],
  ['They sat from 1 March 1995 to 5 March 1995.', '1 March 1995', '1995-03-01'],
])('a quotation may not leave out what decides: %s', (text, quoted, edtf) => {
  expect(tryClaim({ text, quoted, written: quoted, edtf }).codes).toEqual(['words-cut']);
});

test.each([
  ['They met on 1 March 1995, and left on 5 March 1995.', '1 March 1995', '1995-03-01'],
  ['After the signing of the Statement of 9 November 1992, they met.', '9 November 1992', '1992-11-09'],
  [
    'They sat from 1 March 1995 to 5 March 1995.',
    'from 1 March 1995 to 5 March 1995',
    '1995-03-01/1995-03-05',
  ],
])('and may leave out what does not: %s', (text, quoted, edtf) => {
  expect(tryClaim({ text, quoted, written: quoted, edtf }).codes).toEqual([]);
});

describe('words that limit', () => {
  const signing = 'After the signing of the Statement of 9 November 1992, they met.';

  test.each<readonly [string, 'whole' | 'start' | 'end', readonly string[]]>([
    [signing, 'start', ['[1992-11-09..]', '[1992-11-10..]']],
    ['It was not before 8 December 1991.', 'whole', ['[1991-12-08..]']],
    ['It was shut on 1 March 1995.', 'start', ['[..1995-03-01]']],
    ['It was shut on 1 March 1995.', 'end', ['[1995-03-01..]']],
    ['It lasted until 9 March 1995.', 'end', ['[..1995-03-09]']],
    ['It was gone by March 1995.', 'end', ['[..1995-03]']],
    ['It was prior to 1950.', 'whole', ['[..1949]']],
    ['It has been so since 1992.', 'whole', ['[1992..]']],
    ['It was between 3 and 5 March 1995.', 'whole', ['[1995-03-03..1995-03-05]']],
  ])('%s (%s)', (text, of, edtfs) => {
    for (const edtf of edtfs) expect(tryClaim({ text, of, edtf, basis: 'bound' }).codes, edtf).toEqual([]);
  });

  test.each<readonly [string, 'whole' | 'start' | 'end', string, string]>([
    ['It closed on 12 December 1994.', 'whole', '1999-01-01', 'words-no-limit'],
    ['It closed on 12 December 1994.', 'start', '1999-01-01', 'words-other-date'],
    ['It closed on 12 December 1994.', 'start', '[1999..]', 'words-other-date'],
    [signing, 'start', '1999-01-01', 'words-other-date'],
    [signing, 'start', '[..1992-11-09]', 'words-other-date'],
    [signing, 'start', '[1993..]', 'words-other-date'],
    [signing, 'start', '[1991..]', 'words-other-date'],
    [signing, 'start', '[1992-11..]', 'words-other-date'],
    [signing, 'start', '[1992..]', 'words-other-date'],
    ['It was before 1950.', 'whole', '[1950..]', 'words-other-date'],
    ['It was no later than 1992.', 'whole', '[..1993]', 'words-other-date'],
    ['It went on.', 'whole', '[..1993]', 'words-no-date'],
  ])('%s (%s) does not give %s', (text, of, edtf, code) => {
    expect(tryClaim({ text, of, edtf, basis: 'bound' }).codes).toEqual([code]);
  });
});

describe('words that count back from 9 March 1995', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['for almost three months now', '1994-12~', []],
    ['for almost three months now', '1993~', ['words-other-date']],
    ['for almost three months now', '1994-03~', ['words-other-date']],
    ['for almost three months now', '1994-10', ['words-other-date']],
    ['for almost three months now', '1994-12', ['words-other-date']],
    ['for almost three months now', '1994-12-09~', ['words-other-date']],
    ['since last December', '1994-12', []],
    ['for 87 days', '[1994-12-12,1994-12-13]', []],
    ['for 87 days', '1994-12-12', ['words-other-date']],
    ['on 12 December', '1994-12-12', []],
    ['yesterday', '1995-03-08', []],
    ['yesterday', '1995-03-07', ['words-other-date']],
  ])('"%s" and %s', (text, edtf, codes) => {
    expect(tryClaim({ text, edtf, basis: 'counted-back', from: '1995-03-09' }).codes).toEqual(codes);
  });
});

describe('words of other languages', () => {
  test.each([
    ['ru', '12 декабря 1994 года дорога была закрыта.', '12 декабря 1994 года', '1994-12-12'],
    ['hy', '1994 թվականի դեկտեմբերի 12-ին ճանապարհը փակվեց։', '1994 թվականի դեկտեմբերի 12-ին', '1994-12-12'],
    ['az', 'Yol 1994-ci il dekabrın 12-də bağlandı.', '1994-ci il dekabrın 12-də', '1994-12-12'],
    ['uk', '25 грудня 1991 року це сталося.', '25 грудня 1991 року', '1991-12-25'],
    ['fr', 'Fait à Paris, le 1er mars 1995.', '1er mars 1995', '1995-03-01'],
    ['de', 'Am 3. Februar 1996 fiel die Anmeldung aus.', '3. Februar 1996', '1996-02-03'],
    ['es', 'Fue el 8 de diciembre de 1991.', '8 de diciembre de 1991', '1991-12-08'],
    ['ar', 'عقد الاجتماع في 1 مارس 1995 في مدينة لاتشين.', '1 مارس 1995', '1995-03-01'],
    ['tr', "Yol 12 Aralık 1994'de kapandı.", "12 Aralık 1994'de", '1994-12-12'],
    ['und', '12 декабря 1994 года дорога была закрыта.', '12 декабря 1994 года', '1994-12-12'],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(tryClaim({ language, text, written, edtf })).toMatchObject({ codes: [], hints: [] });
    const wrong = edtf.replace(
      /-(\d\d)$/,
      (_, day: string) => `-${String(Number(day) + 1).padStart(2, '0')}`,
    );
    const { codes, instead } = tryClaim({ language, text, written, edtf: wrong });
    expect(codes).toEqual(['words-other-date']);
    expect(instead).toEqual([`"${edtf}"`]);
  });

  test('a language without a table is said to be unread', () => {
    const claim = { language: 'ka', text: '1994 წლის 12 დეკემბერს', edtf: '1999-01-01' };
    expect(tryClaim(claim)).toEqual({
      codes: [],
      found: [],
      instead: [],
      hints: ['"1994 წლის 12 დეკემბერს" was compared with nothing: dates are not read in the language "ka"'],
    });
  });

  test('a day without its year is no date, unless it is counted back', () => {
    const claim = { language: 'ru', text: '12 декабря дорога была закрыта.', written: '12 декабря' };
    expect(tryClaim({ ...claim, edtf: '1999-01-01' }).codes).toEqual(['words-no-year']);
    const counted = { ...claim, basis: 'counted-back', from: '1995-03-09' } as const;
    expect(tryClaim({ ...counted, edtf: '1994-12-12' }).codes).toEqual([]);
    expect(tryClaim({ ...counted, edtf: '1993-12-12' }).codes).toEqual(['words-other-date']);
  });
});

// What the words name is not the day that the claim gives: the day before it, some day after it, another era.
test.each<readonly [language: string, text: string, written: string, edtf: string]>([
  ['en', 'It came on the eve of 12 December 1994.', 'on the eve of 12 December 1994', '1994-12-12'],
  ['en', 'It came on the eve of 12 December 1994.', '12 December 1994', '1994-12-12'],
  ['en', 'In the aftermath of 12 December 1994 it fell.', '12 December 1994', '1994-12-12'],
  ['en', 'In the wake of 12 December 1994 it fell.', '12 December 1994', '1994-12-12'],
  ['en', 'It fell within days of 12 December 1994.', '12 December 1994', '1994-12-12'],
  ['en', 'It fell on the anniversary of 12 December 1994.', '12 December 1994', '1994-12-12'],
  ['ru', 'Накануне 12 декабря 1994 года.', '12 декабря 1994 года', '1994-12-12'],
  ['uk', 'Напередодні 12 грудня 1994 року.', '12 грудня 1994 року', '1994-12-12'],
  ['fr', 'La veille du 12 décembre 1994.', '12 décembre 1994', '1994-12-12'],
  ['fr', 'Au lendemain du 12 décembre 1994.', '12 décembre 1994', '1994-12-12'],
  ['es', 'En vísperas del 12 de diciembre de 1994.', '12 de diciembre de 1994', '1994-12-12'],
  ['hy', '1994 թվականի դեկտեմբերի 12-ի նախօրեին։', '1994 թվականի դեկտեմբերի 12-ի', '1994-12-12'],
  ['en', 'It fell in the 1190s BC.', 'the 1190s', '119X'],
  ['en', 'From 264 to 146 BC they fought.', '146 BC', '-0145'],
  ['en', 'In 1190 bc it fell.', 'in 1190 bc', '1190'],
  ['en', 'In 1190 before the common era it fell.', 'in 1190', '1190'],
  ['en', 'In 1441 of the Hijra it fell.', 'In 1441', '1441'],
  ['de', 'Im Jahr 1190 vor unserer Zeitrechnung.', '1190', '1190'],
  ['ru', 'В 1190 году до Рождества Христова.', '1190 году', '1190'],
])('%s: %s: "%s" is not %s', (language, text, written, edtf) => {
  expect(tryClaim({ language, text, written, edtf }).codes).not.toEqual([]);
});
