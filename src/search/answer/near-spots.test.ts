import { expect, test } from 'vitest';
import { isNear } from './near-spots.ts';

test.each<readonly [string, readonly (readonly number[])[], boolean]>([
  ['one word alone', [[7]], true],
  ['two beside each other', [[3, 400], [401]], true],
  ['two as far apart as a passage is long', [[3], [43]], true],
  ['two further apart', [[3], [44]], false],
  ['three, of which two stand together', [[3, 90], [4], [95]], false],
  ['three together at their second places', [[3, 90], [4, 92], [95]], true],
])('%s', (_, words, near) => {
  expect(isNear(words)).toBe(near);
});
