import { expect, test } from 'vitest';
import { wideEncoding } from './wide-encoding.ts';

const text = 'On 1 March 1995 they met.\nВстреча прошла в городе.\n';
const bytesIn = (width: 2 | 4, isLittle: boolean) => {
  const units =
    width === 2
      ? text.split('').map((one) => one.charCodeAt(0))
      : [...text].map((one) => one.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * width));
  for (const [index, unit] of units.entries())
    if (width === 2) view.setUint16(index * 2, unit, isLittle);
    else view.setUint32(index * 4, unit, isLittle);
  return new Uint8Array(view.buffer);
};

test('zero bytes tell an encoding of several bytes', () => {
  expect(wideEncoding(bytesIn(2, true))).toBe('utf-16le');
  expect(wideEncoding(bytesIn(2, false))).toBe('utf-16be');
  expect(wideEncoding(bytesIn(4, true))).toBe('utf-32');
  expect(wideEncoding(bytesIn(4, false))).toBe('utf-32');
});

test.each(['', 'a', 'a\0b\n', `${text}\0${text}`, 'a\0\0b'])('%j has none', (other) => {
  expect(wideEncoding(new TextEncoder().encode(other))).toBeUndefined();
});
