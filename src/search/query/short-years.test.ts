import { describe, expect, test } from 'vitest';
import { encodeBounds } from '../index/when.ts';
import { sampleDocument } from '../../testing/sample-search.ts';
import { sampleIndex } from '../../testing/sample-answer.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { readDates } from './asked-dates.ts';
import { wholeYears } from './short-years.ts';

const indexOf = (...dates: readonly string[]) =>
  sampleIndex(new Map([['a', sampleDocument('a', ['Words.'])]]), {
    when: Object.fromEntries(dates.map((date) => [encodeBounds(boundsOf(requireEdtf(date))), ['a']])),
  });
const nineties = indexOf('1991-12-10', '1994-12-12/1995-09-24');

describe('wholeYears', () => {
  test.each([
    ['12/10/92', '12/10/1992'],
    ['12.10.92', '12.10.1992'],
    ['12-10-92', '12-10-1992'],
    ['1/2/03', '1/2/2003'],
    ['before 12/10/92, or 3.4.95.', 'before 12/10/1992, or 3.4.1995.'],
    ['31/12/49', '31/12/1949'],
    ['12/10/1992', '12/10/1992'],
    ['12/10.92', '12/10.92'],
    ['1.12.10.92', '1.12.10.92'],
    ['12.10.92.4', '12.10.92.4'],
    ['v12.10.92', 'v12.10.92'],
    ['1992-10-12', '1992-10-12'],
    ['talks', 'talks'],
  ])('%s is %s', async (text, whole) => {
    const read = await wholeYears(text, nineties);
    expect(read.text).toBe(whole);
    expect(text.slice(read.before(0), read.before(whole.length))).toBe(text);
  });

  test('the century is that of the archive', async () => {
    expect((await wholeYears('1.2.53', indexOf('1853'))).text).toBe('1.2.1853');
    expect((await wholeYears('1.2.02', indexOf('1998'))).text).toBe('1.2.2002');
    expect((await wholeYears('1.2.98', indexOf('2003'))).text).toBe('1.2.1998');
    expect((await wholeYears('1.2.50', indexOf('Y-10000', '1900', '2000'))).text).toBe('1.2.1950');
    expect((await wholeYears('1.2.50', indexOf())).text).toBe('1.2.50');
    expect((await wholeYears('1.2.50', indexOf('2000'))).text).toBe('1.2.2050');
  });

  test('places are those of the text as it was', async () => {
    const { text, before } = await wholeYears('12/10/92 to 13/10/92', nineties);
    expect([before(text.indexOf(' to')), before(text.length)]).toEqual([8, 20]);
    expect([before(text.indexOf('1992')), before(text.lastIndexOf('1992'))]).toEqual([6, 18]);
  });
});

describe('readDates', () => {
  const dated = async (query: string) => {
    const { dates, rest } = await readDates(query, [], nineties);
    return [...dates.map(({ text, told }) => `${text} = ${told}`), rest];
  };

  test.each([
    ['12/10/92', ['12/10/92 = 12 October 1992 or 10 December 1992', '']],
    ['talks 25/12/91 again', ['25/12/91 = 25 December 1991', 'talks   again']],
    ['talks since 12.25.91', ['since 12.25.91 = since 25 December 1991', 'talks']],
    ['45/45/91', ['45/45/91']],
    ['"12/10/92"', ['"12/10/92"']],
  ])('%s', async (query, told) => {
    expect(await dated(query)).toEqual(told);
  });

  test('it is read as the same date with a whole year', async () => {
    for (const [short, whole] of [
      ['12/10/92', '12/10/1992'],
      ['10.12.91-12.12.91', '10.12.1991-12.12.1991'],
      ['5-6-94', '5-6-1994'],
      ['on 25/12/91', 'on 25/12/1991'],
      ['Wed 25.12.91', 'Wed 25.12.1991'],
    ] as const) {
      const [one, other] = [await readDates(short, [], nineties), await readDates(whole, [], nineties)];
      expect.soft(one.dates.map(({ days }) => days)).toEqual(other.dates.map(({ days }) => days));
      expect.soft(one.dates.map(({ text }) => text)).toEqual([short]);
    }
  });
});
