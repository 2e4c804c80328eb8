import { expect, test } from 'vitest';
import { countedAs } from './list-marks.ts';

test.each([
  [1, 'a', 'a'],
  [26, 'A', 'Z'],
  [27, 'a', 'aa'],
  [703, 'a', 'aaa'],
  [4, 'i', 'iv'],
  [1994, 'I', 'MCMXCIV'],
  [4000, 'i', '4000'],
  [0, 'a', '0'],
  [-2, 'I', '-2'],
  [3, '1', '3'],
  [3, null, '3'],
])('%i of type %s is %s', (number, type, mark) => {
  expect(countedAs(number, type)).toBe(mark);
});
