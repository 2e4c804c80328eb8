import { expect, test } from 'vitest';
import { freeId } from './free-id.ts';

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
