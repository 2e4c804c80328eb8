import { describe, expect, test } from 'vitest';
import type { Mark } from './part.ts';
import { sharesOf, sharesOfYears } from './share-meanings.ts';
import type { Share } from './table.ts';

const plain = { first: 0, last: 1, order: 'none', mark: '' } as const;

/** The spans that a share may be, each as one of its days, as all of them, and as about these. */
function spans(...ends: readonly (readonly [string, string])[]): readonly string[] {
  return ends.flatMap(([a, b]) => [`[${a}..${b}]`, `${a}/${b}`, `[${a}~..${b}~]`]);
}

describe('a share of a year or a month', () => {
  test.each<[Share, readonly string[]]>([
    ['early', spans(['1995-01', '1995-04'], ['1995-01', '1995-06'], ['1995-01', '1995-03'])],
    ['mid', spans(['1995-05', '1995-08'], ['1995-04', '1995-09'], ['1995-06', '1995-07'])],
    ['late', spans(['1995-09', '1995-12'], ['1995-07', '1995-12'], ['1995-10', '1995-12'])],
  ])('%s 1995', (share, texts) => {
    expect(sharesOf({ ...plain, share, year: 1995 })).toEqual(texts);
  });

  test.each<[Share, number, number, readonly string[]]>([
    ['early', 1995, 3, spans(['1995-03-01', '1995-03-10'], ['1995-03-01', '1995-03-15'])],
    ['mid', 1995, 3, spans(['1995-03-11', '1995-03-20'], ['1995-03-08', '1995-03-22'])],
    ['late', 1995, 3, spans(['1995-03-21', '1995-03-31'], ['1995-03-16', '1995-03-31'])],
    ['late', 1995, 4, spans(['1995-04-21', '1995-04-30'], ['1995-04-16', '1995-04-30'])],
    ['late', 1995, 2, spans(['1995-02-21', '1995-02-28'], ['1995-02-16', '1995-02-28'])],
    ['late', 1996, 2, spans(['1996-02-21', '1996-02-29'], ['1996-02-16', '1996-02-29'])],
  ])('%s in month %i-%i', (share, year, month, texts) => {
    expect(sharesOf({ ...plain, share, year, month })).toEqual(texts);
  });

  test('a day has no share, and neither has what names none', () => {
    expect(sharesOf({ ...plain, share: 'early', year: 1995, month: 3, day: 1 })).toEqual([]);
    expect(sharesOf({ ...plain, year: 1995 })).toEqual([]);
  });

  test('what is only about gives no limits', () => {
    const texts = sharesOf({ ...plain, mark: '~', share: 'early', year: 1995 });
    expect(new Set(texts)).toEqual(new Set(['']));
  });
});

describe('a share of a decade or a century', () => {
  test.each<[string, Share, readonly string[]]>([
    [
      '199X',
      'early',
      ['[1990..1993]', '1990/1993', '[1990..1994]', '1990/1994', '[1990..1992]', '1990/1992'],
    ],
    ['199X', 'mid', ['[1994..1996]', '1994/1996', '[1993..1996]', '1993/1996', '[1993..1996]', '1993/1996']],
    ['199X', 'late', ['[1996..1999]', '1996/1999', '[1995..1999]', '1995/1999', '[1997..1999]', '1997/1999']],
    [
      '18XX',
      'early',
      ['[1800..1839]', '1800/1839', '[1800..1849]', '1800/1849', '[1800..1832]', '1800/1832'],
    ],
    ['18XX', 'late', ['[1860..1899]', '1860/1899', '[1850..1899]', '1850/1899', '[1867..1899]', '1867/1899']],
  ])('%s, %s', (text, share, texts) => {
    expect(sharesOfYears({ ...plain, whole: [text], share })).toEqual(texts);
  });

  test.each<[readonly string[], Share | undefined, Mark]>([
    [['199X'], undefined, ''],
    [['199X'], 'early', '~'],
    [['1995'], 'early', ''],
    [['[-0099..0000]'], 'early', ''],
    [['-04XX'], 'early', ''],
    [[], 'early', ''],
  ])('%j, %s, marked "%s", has none', (whole, share, mark) => {
    expect(sharesOfYears({ ...plain, mark, whole, ...(share !== undefined && { share }) })).toEqual([]);
  });
});
