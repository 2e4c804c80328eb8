import { expect, test } from 'vitest';
import { leastOf, mostOf } from './extremes.ts';

test.each([
  [[], Infinity, -Infinity],
  [[3], 3, 3],
  [[2, -1, 5], -1, 5],
  [[2, Number.NaN], Number.NaN, Number.NaN],
])('of %j: %d to %d', (numbers, least, most) => {
  expect([leastOf(numbers), mostOf(numbers)]).toEqual([least, most]);
});

test('of more numbers than a call takes', () => {
  const numbers = Array.from({ length: 300_000 }, (_, at) => at);
  expect([leastOf(numbers), mostOf(numbers)]).toEqual([0, 299_999]);
});
