import { expect, test } from 'vitest';
import { freeId, freeIds } from './free-id.ts';

test.each([
  ['letter', 1, 'letter-2'],
  ['letter', 11, 'letter-12'],
  ['letter-1998-03', 8, 'letter-1998-03-9'],
  ['letter-1998-03', 9, 'letter-1998-03-100'],
  ['letter-1998', 9, 'letter-1998-100'],
  ['letter-1998-03-05', 9, 'letter-1998-03-05-10'],
])('%s, of which %i are taken, becomes %s', (id, count, free) => {
  const taken = new Set([id, ...Array.from({ length: count - 1 }, (_, index) => `${id}-${index + 2}`)]);
  expect(freeId(id, (one) => taken.has(one))).toBe(free);
});

test('of many that are the same each is asked for once', () => {
  let asked = 0;
  const idFor = freeIds(() => {
    asked += 1;
    return false;
  });
  const given = Array.from({ length: 2000 }, () => idFor('letter-1998'));
  expect(new Set(given).size).toBe(2000);
  expect(given.slice(0, 3)).toEqual(['letter-1998', 'letter-1998-2', 'letter-1998-3']);
  // None is of two digits behind a year.
  expect(asked).toBeLessThan(2 * 2000 + 100);
});
