import { expect, test } from 'vitest';
import { sealPath } from './seal.ts';

const zeros = '0'.repeat(64);

function strokes(sha256: string): readonly string[] {
  return sealPath(sha256).match(/M[^M]+/g) ?? [];
}

function digest(at: number, digit: string): string {
  return zeros.slice(0, at) + digit + zeros.slice(at + 1);
}

test('a clear bit is a gap, a set bit a stroke', () => {
  expect(strokes(zeros)).toEqual([]);
  expect(strokes('f'.repeat(64))).toHaveLength(256);
  expect(strokes(digest(5, '5'))).toHaveLength(2);
});

test.each([
  ['the first, at the top of the outermost ring', digest(0, '8'), 'M64 6L64 14'],
  ['the second, a sixty-fourth further clockwise', digest(0, '4'), 'M69.7 6.3L68.9 14.2'],
  ['the seventeenth, at the right', digest(4, '8'), 'M122 64L114 64'],
  ['the thirty-third, at the bottom', digest(8, '8'), 'M64 122L64 114'],
  ['the sixty-fifth, at the top of the next ring', digest(16, '8'), 'M64 18L64 26'],
  ['the 193rd, at the top of the innermost', digest(48, '8'), 'M64 42L64 50'],
])('%s', (_, sha256, path) => {
  expect(sealPath(sha256)).toBe(path);
});

test('every bit has a place of its own', () => {
  expect(new Set(strokes('f'.repeat(64))).size).toBe(256);
});
