import { describe, expect, test } from 'vitest';
import { readTable, recordId, tableOf } from './filter-table.ts';

describe('a filter table', () => {
  const records = [['b'], [], ['a', 'b'], ['__proto__'], ['b']];

  test('keeps single values plain, and tells how many values ago each was first used', () => {
    expect(tableOf(records)).toEqual({
      values: ['b', 'a', '__proto__'],
      records: [0, [], [0, 2], 0, 3],
    });
  });

  test('is small for days in their order', () => {
    const days = ['1995-03-09', '1995-03-09', '1995-03-12'].map((day) => [[day, day, day, day].join('/')]);
    expect(tableOf(days).records).toEqual([0, 1, 0]);
    expect(tableOf(days).values).toEqual([expect.any(Number), 3]);
    expect([...readTable(tableOf(days)).keys()]).toEqual([...new Set(days.flat())]);
  });

  test('gives back which record has which value, in order of the alphabet', () => {
    const read = [...readTable(tableOf(records))].map(([value, ids]) => [value, [...ids].join(' ')]);
    expect(read).toEqual([
      ['__proto__', '3'],
      ['a', '2'],
      ['b', '0 2 4'],
    ]);
  });

  test('names records in base 36', () => {
    expect([0, 35, 36].map(recordId)).toEqual(['0', 'z', '10']);
  });
});
