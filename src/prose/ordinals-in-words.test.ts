import { expect, test } from 'vitest';
import { dayNumbersIn, ordinalsIn } from './patterns.ts';

test.each([
  ['On the eighty-ninth day they met.', 89],
  ['On the twentieth day they met.', 20],
  ['On the forty first day they met.', 41],
  ['On the ninth day they met.', 9],
  ['On the thirteenth day they met.', 13],
  ['On the 89th day they met.', 89],
])('%s', (text, number) => {
  expect(dayNumbersIn(text).map((one) => one.number)).toEqual([number]);
  expect(ordinalsIn(text).map((one) => one.number)).toEqual([number]);
});

test('the end of a longer number is none', () => {
  expect(dayNumbersIn('On the one hundred and ninth day they met.')).toEqual([]);
  expect(dayNumbersIn('On the hundred-ninth day they met.')).toEqual([]);
});
