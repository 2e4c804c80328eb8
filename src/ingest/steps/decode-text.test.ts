import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  test.each([
    ['utf-8', bytes(), ''],
    ['utf-8', bytes(0x61, 0xc3, 0xa9), 'aé'],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['utf-8', bytes(0x61, 0xef, 0xbb, 0xbf), 'a\ufeff'],
    ['windows-1251', bytes(0xcf), 'П'],
    ['utf-16le', bytes(0xff, 0xfe, 0x61, 0x00), 'a'],
  ])('%s %j', (encoding, input, text) => {
    expect(decodeText(input, encoding)).toEqual({ kind: 'text', text });
  });

  test.each([
    ['utf-8', bytes(0x61, 0xff, 0x62), { offset: 1, byte: 0xff, before: 'a' }],
    ['utf-8', bytes(0x61, 0x0a, 0xc3, 0x28), { offset: 2, byte: 0xc3, before: 'a\n' }],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, 0x61, 0x80), { offset: 4, byte: 0x80, before: 'a' }],
    ['utf-8', bytes(0xed, 0xa0, 0x80), { offset: 0, byte: 0xed, before: '' }],
    ['utf-8', bytes(0x61, 0xe2, 0x82), { offset: 1, before: 'a' }],
    ['utf-16le', bytes(0x61, 0x00, 0x00, 0xd8, 0x61, 0x00), { before: 'a' }],
  ])('%s %j is no text', (encoding, input, place) => {
    expect(decodeText(input, encoding)).toMatchObject({ kind: 'bad-byte', ...place });
  });

  test('no such encoding', () => {
    expect(decodeText(bytes(0x61), 'utf-9')).toEqual({ kind: 'unknown-encoding' });
  });
});
