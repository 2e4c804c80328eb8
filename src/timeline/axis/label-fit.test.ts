import { expect, test } from 'vitest';
import { fitText, textWidth } from './label-fit.ts';

const title = 'A first meeting of the two councils in the winch house';
const size = 13;

test.each([
  ['whole, where there is room', title, 1000, title],
  ['as whole words with an ellipsis', title, 100, 'A first meeting…'],
  ['not behind a comma', 'A first meeting, held in the winch house', 110, 'A first meeting…'],
  ['not at all where too little would be told', title, 50, ''],
])('a text stands %s', (_, text, roomPx, expected) => {
  expect(fitText(text, roomPx, size)).toBe(expected);
  expect(textWidth(fitText(text, roomPx, size), size)).toBeLessThanOrEqual(roomPx);
});
