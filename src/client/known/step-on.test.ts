import { expect, test } from 'vitest';
import { stepOn } from './step-on.ts';

test.each([
  ['1995-03-09', -1],
  ['1995-03-10', 0],
  ['1995-06-29', 0],
  ['1995-06-30', 1],
  ['1999-01-01', 1],
])('on %s step %i is known', (day, step) => {
  expect(stepOn(['1995-03-10', '1995-06-30'], day)).toBe(step);
});

test('what was published before year 0 is known on every day since', () => {
  expect(stepOn(['-0043-03-15'], '0001-01-01')).toBe(0);
});
