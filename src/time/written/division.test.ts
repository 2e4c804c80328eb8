import { describe, expect, test } from 'vitest';
import { divisionEnds } from './division.ts';
import { readerOf } from './reader.ts';

function read(words: string, language = 'en'): readonly string[] | undefined {
  return readerOf(language).read(words)[0]?.[0]?.readings;
}

describe('a division of a year or a month', () => {
  test.each([
    ['en', 'the first half of 1995', '1995-01', '1995-06'],
    ['en', 'the second half of 1995', '1995-07', '1995-12'],
    ['en', 'the last half of 1995', '1995-07', '1995-12'],
    ['en', 'H1 1995', '1995-01', '1995-06'],
    ['en', 'H2 1995', '1995-07', '1995-12'],
    ['en', 'the first third of 1995', '1995-01', '1995-04'],
    ['en', 'the second third of 1995', '1995-05', '1995-08'],
    ['en', 'the final third of 1995', '1995-09', '1995-12'],
    ['en', 'Q1 1995', '1995-01', '1995-03'],
    ['en', 'the second quarter of 1995', '1995-04', '1995-06'],
    ['en', 'the third quarter of 1995', '1995-07', '1995-09'],
    ['en', 'Q4 1995', '1995-10', '1995-12'],
    ['en', 'the last quarter of 1995', '1995-10', '1995-12'],
    ['de', 'IV. Quartal 1995', '1995-10', '1995-12'],
    ['ru', '4-й квартал 1995 года', '1995-10', '1995-12'],
    ['en', 'the first half of March 1995', '1995-03-01', '1995-03-15'],
    ['en', 'the second half of March 1995', '1995-03-16', '1995-03-31'],
    ['en', 'the second half of February 1995', '1995-02-16', '1995-02-28'],
    ['en', 'the second half of February 1996', '1996-02-16', '1996-02-29'],
    ['en', 'the first third of March 1995', '1995-03-01', '1995-03-10'],
    ['en', 'the second third of March 1995', '1995-03-11', '1995-03-20'],
    ['en', 'the last third of April 1995', '1995-04-21', '1995-04-30'],
  ])('%s: %s', (language, words, first, last) => {
    expect(read(words, language)).toEqual([`${first}/${last}`, `[${first}..${last}]`]);
  });

  test.each([
    ['the first half of the 1990s', ['1990/1994', '[1990..1994]']],
    ['the second half of the 1990s', ['1995/1999', '[1995..1999]']],
    // A century begins with its first year, or with its hundredth part.
    ['the first half of the 19th century', ['1801/1850', '[1801..1850]', '1800/1849', '[1800..1849]']],
    ['the second half of the 19th century', ['1851/1900', '[1851..1900]', '1850/1899', '[1850..1899]']],
    ['the first third of the 19th century', ['1801/1833', '[1801..1833]', '1800/1832', '[1800..1832]']],
    ['the second third of the 19th century', ['1834/1867', '[1834..1867]', '1833/1866', '[1833..1866]']],
    ['the last third of the 19th century', ['1868/1900', '[1868..1900]', '1867/1899', '[1867..1899]']],
    ['the last quarter of the 19th century', ['1876/1900', '[1876..1900]', '1875/1899', '[1875..1899]']],
    // "From the first to the third quarter".
    ['from the first to the third quarter of 1995', ['1995-01/1995-09']],
    ['between the second and fourth quarters of 1995', ['[1995-04..1995-12]', '1995-04/1995-12']],
    ['1st–2nd quarter 1995', ['1995-01/1995-06']],
  ])('%s', (words, readings) => {
    expect(read(words)).toEqual(readings);
  });

  test.each([
    'the third half of 1995',
    'the fourth third of 1995',
    'the fifth quarter of 1995',
    'Q5 1995',
    'H3 1995',
  ])('there is no %s', (words) => {
    expect(read(words)?.some((one) => one.includes('/'))).not.toBe(true);
  });
});

describe('the ends of a division', () => {
  const part = { first: 0, last: 1, order: 'none', mark: '', year: 1995 } as const;

  test.each([
    [{ nth: 4, of: 4 }, undefined, ['1995-10', '1995-12']],
    [{ nth: 2, of: 2 }, 2, ['1995-02-16', '1995-02-28']],
    // A month has no quarters.
    [{ nth: 1, of: 4 }, 2, []],
    [undefined, 2, []],
  ])('%j of the month %s', (division, month, ends) => {
    expect(
      divisionEnds({
        ...part,
        ...(division !== undefined && { division }),
        ...(month !== undefined && { month }),
      }),
    ).toEqual(ends);
  });

  test('both are marked', () => {
    expect(divisionEnds({ ...part, mark: '~', division: { nth: 1, of: 2 } })).toEqual([
      '1995-01~',
      '1995-06~',
    ]);
  });
});
