import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../index/index-port.ts';
import { readDates } from './asked-dates.ts';

/** An index that holds nothing. */
const index = {
  phrase: () => Promise.resolve({ places: [], more: false }),
  having: () => Promise.resolve(new Map()),
} as unknown as SearchIndex;

const read = async (query: string) => readDates(query, [], index);

describe('a day that there is not', () => {
  test.each<readonly [query: string, absent: string, rest: string]>([
    ['31 February 1995', '31 February 1995', ''],
    ['what happened on 31 February 1995', '31 February 1995', 'what happened'],
    ['31 november 1994', '31 November 1994', ''],
    ['February 30, 1995', 'February 30, 1995', ''],
    ['the 31st of April 1995', '31st of April 1995', 'the'],
    ['29 February 1995 road', '29 February 1995', 'road'],
    ['1995-02-31', '1995-02-31', ''],
    ['31.02.1995', '31.02.1995', ''],
    ['31/11/1994', '31/11/1994', ''],
    ['30 February', '30 February', ''],
    ['31 Nov', '31 Nov', ''],
    ['before 31 February 1995', 'before 31 February 1995', ''],
    ['28–31 February 1995', '28–31 February 1995', ''],
  ])('is told, and not read as another: %s', async (query, absent, rest) => {
    expect(await read(query)).toEqual({ dates: [], absent: [absent], rest });
  });

  test.each([
    '29 February 1996',
    '29 February',
    '31 March 1995',
    '12/31/1994',
    '31.12.1994',
    '1995-03-31',
    '1995',
  ])('is another than %s', async (query) => {
    const { dates, absent } = await read(query);
    expect([dates.length, absent]).toEqual([1, []]);
  });
});

test.each([
  ['19950301', '1 March 1995'],
  ['1995', '1995'],
])('a number alone may be a date: %s', async (query, told) => {
  const { dates, rest } = await read(query);
  expect([dates.map((date) => date.told), rest]).toEqual([[told], '']);
});

test.each(['19951301', '19950231', '1234567', '12'])('no date: %s', async (query) => {
  expect(await read(query)).toEqual({ dates: [], absent: [], rest: query });
});
