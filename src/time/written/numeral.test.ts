import { describe, expect, test } from 'vitest';
import { orderOfDigits, readNumeral, type NumeralOrder } from './numeral.ts';
import { readerOf } from './reader.ts';

describe('dates in digits', () => {
  test.each<[string, NumeralOrder | undefined, readonly string[]]>([
    ['25-12-1991', undefined, ['1991-12-25']],
    ['1991/12/25', undefined, ['1991-12-25']],
    ['12/25/1991', undefined, ['1991-12-25']],
    ['08.12.1991', undefined, ['[1991-08-12,1991-12-08]']],
    ['08.12.1991', 'year-first', ['[1991-08-12,1991-12-08]']],
    ['08.12.1991', 'day-first', ['1991-12-08']],
    ['08.12.1991', 'month-first', ['1991-08-12']],
    ['8. 12. 1991', 'day-first', ['1991-12-08']],
    ['08.08.1991', undefined, ['1991-08-08']],
    ['25.12.1991', 'month-first', []],
    ['30.02.1991', 'day-first', []],
    ['٠٨/١٢/١٩٩١', 'day-first', ['1991-12-08']],
    ['8.XII.1991', undefined, ['1991-12-08']],
    ['8.I.1991', 'month-first', ['1991-01-08']],
    ['31.IV.1991', undefined, []],
    // ISO 8601 leaves out of the second end what both share.
    ['1991-12-03/05', undefined, ['1991-12-03/1991-12-05']],
    ['1991-11-03/12-05', undefined, ['1991-11-03/1991-12-05']],
    ['1991-12-05/03', undefined, []],
    ['1991-12-30/32', undefined, []],
  ])('%s, %s', (text, order, readings) => {
    expect(readNumeral(text, order)).toEqual(readings);
  });

  test.each([
    ['25/12/1991', 'day-first'],
    ['12/25/1991', 'month-first'],
    ['13/12/1991', 'day-first'],
    ['12/13/1991', 'month-first'],
    ['12/12/1991', undefined],
    ['13/13/1991', undefined],
    ['1991/12/25', undefined],
    ['25. 12. 1991', 'day-first'],
  ])('%s shows the order %s', (text, order) => {
    expect(orderOfDigits(text)).toBe(order);
  });
});

test.each([
  ['No. 1994-12-12', []],
  ['§ 5.12.1994', []],
  ['ISBN 978-1991-05-03', []],
  ['signed 1994-12-12', ['1994-12-12']],
  // Two digits for the year.
  ['25.12.94', ['1994-12-25']],
  ['12/25/94', ['1994-12-25']],
  ['12.12.94', ['1994-12-12']],
  ['03.05.94', ['[1994-03-05,1994-05-03]']],
  ['No. 25.12.94', []],
  ['25.12.94.5', []],
  ['25/12-94', []],
  ['25 / 12 / 94', []],
  ['25/12/94/5', []],
])('%s', (words, readings) => {
  const [dates = []] = readerOf('en').read(words);
  expect(dates.flatMap((one) => one.readings)).toEqual(readings);
});
