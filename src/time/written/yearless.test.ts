import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../edtf/day.ts';
import { tableOf } from './tables.ts';
import type { LanguageTable } from './table.ts';
import { latestBefore, yearlessDates, type Yearless } from './yearless.ts';

describe('months and days of months without a year', () => {
  test.each([
    ['en', 'They met on 12 December.', ['12 December = 12-12']],
    ['en', 'In December they met.', ['December = 12']],
    ['en', 'From May 3 on, and again on 4 June', ['May 3 = 5-3', '4 June = 6-4']],
    ['en', 'They met on 12 December 1994.', []],
    ['en', 'In December 1994 they met.', []],
    ['en', '12 people met in 1994.', []],
    // A year that nobody can read.
    ['en', 'They met on 3 May 19933.', []],
    ['en', 'On 3 May 1000 people met.', []],
    ['en', 'On 3 May 250 people met.', ['3 May = 5-3']],
    ['en', 'On 3 May, 19933 people met.', ['3 May = 5-3']],
    ['ru', 'Встретились 12 декабря.', ['12 декабря = 12-12']],
    ['ru', 'в декабре', ['декабре = 12']],
    ['de', 'am 12. Dezember', ['12. Dezember = 12-12']],
    ['fr', 'le 1er mai', ['1er mai = 5-1']],
  ])('%s: %s', (tag, text, found) => {
    const read = yearlessDates(text, tableOf(tag) as LanguageTable).map(
      ({ start, end, month, day }) =>
        `${text.slice(start, end)} = ${month}${day === undefined ? '' : `-${day}`}`,
    );
    expect(read).toEqual(found);
  });
});

describe('the latest such day that is not after another', () => {
  const from = dayFromCivil(1995, 3, 9);

  test.each<[Yearless, string | undefined]>([
    [{ month: 3, day: 9 }, '1995-03-09'],
    [{ month: 3, day: 10 }, '1994-03-10'],
    [{ month: 3, day: 8 }, '1995-03-08'],
    [{ month: 12, day: 12 }, '1994-12-12'],
    [{ month: 1, day: 1 }, '1995-01-01'],
    // A month that has begun.
    [{ month: 3 }, '1995-03'],
    [{ month: 4 }, '1994-04'],
    [{ month: 2 }, '1995-02'],
    // 1992 was the last leap year.
    [{ month: 2, day: 29 }, '1992-02-29'],
    [{ month: 2, day: 30 }, undefined],
    [{ month: 4, day: 31 }, undefined],
  ])('%j', (words, edtf) => {
    expect(latestBefore(words, from)).toBe(edtf);
  });

  test('29 February lies eight years back where a century skips it', () => {
    expect(latestBefore({ month: 2, day: 29 }, dayFromCivil(1904, 2, 28))).toBe('1896-02-29');
  });
});
