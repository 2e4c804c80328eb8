import { expect, test } from 'vitest';
import { fitText, restOf, textWidth } from './label-fit.ts';

const title = 'A first meeting of the two councils in the winch house';
const size = 13;

test.each([
  ['all of it, where there is room', [fitText(title, 150, size)], 1000, ' two councils in the winch house'],
  ['nothing, where there is no more room', [fitText(title, 150, size)], 150, undefined],
  ['whole words, and an ellipsis', [fitText(title, 150, size)], 230, ' two councils in…'],
  [
    'what follows the last of several lines',
    ['A first meeting', 'of the two…'],
    1000,
    ' councils in the winch house',
  ],
  ['nothing of a text that stands whole', [title], 1000, undefined],
  ['nothing of another text', ['Another…'], 1000, undefined],
])('behind a cut text stands %s', (_, lines, roomPx, expected) => {
  const rest = restOf(title, lines, { roomPx, fontSizePx: size });
  expect(rest).toBe(expected);
  if (rest !== undefined)
    expect(textWidth(`${lines.at(-1)!.slice(0, -1)}${rest}`, size)).toBeLessThanOrEqual(roomPx);
});
