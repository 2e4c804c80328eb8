import { expect, test } from 'vitest';
import { sealRings } from './seal.ts';

const zeros = '0'.repeat(64);

function digest(at: number, digit: string): string {
  return zeros.slice(0, at) + digit + zeros.slice(at + 1);
}

/** Where strokes have their middles, in sixty-fourths of a turn from the top. */
function strokes(sha256: string): readonly (readonly [radius: number, place: number])[] {
  return sealRings(sha256).flatMap(({ radius, dashes, offset }) => {
    let at = 16 - offset;
    return dashes.flatMap((length, index) => {
      const middle = at + length / 2;
      at += length;
      return index % 2 === 0 ? [[radius, middle] as const] : [];
    });
  });
}

test('a clear bit is a gap, a set bit a stroke', () => {
  expect(sealRings(zeros)).toEqual([]);
  expect(strokes('f'.repeat(64))).toHaveLength(256);
  expect(strokes(digest(5, '5'))).toHaveLength(2);
});

test.each([
  ['the first, at the top of the outermost ring', digest(0, '8'), 54, 0],
  ['the second, a sixty-fourth further clockwise', digest(0, '4'), 54, 1],
  ['the seventeenth, at the right', digest(4, '8'), 54, 16],
  ['the thirty-third, at the bottom', digest(8, '8'), 54, 32],
  ['the sixty-fifth, at the top of the next ring', digest(16, '8'), 42, 0],
  ['the 193rd, at the top of the innermost', digest(48, '8'), 18, 0],
])('%s', (_, sha256, radius, place) => {
  expect(strokes(sha256)).toEqual([[radius, place]]);
});

test('every bit has a place of its own, and strokes and gaps fill the ring', () => {
  const places = strokes('f'.repeat(64)).map(([radius, place]) => `${radius} ${place}`);
  expect(new Set(places).size).toBe(256);
  for (const sha256 of [digest(0, '8'), digest(3, '6'), `a5${zeros.slice(2)}`])
    for (const { dashes } of sealRings(sha256)) expect(dashes.reduce((sum, one) => sum + one, 0)).toBe(64);
});
