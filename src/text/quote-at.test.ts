import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from './locate-quote.ts';
import { quoteAt } from './quote-at.ts';

describe('quoteAt', () => {
  test.each([
    ['one two', 4, 7, { exact: 'two' }],
    ['a two b two', 8, 11, { exact: 'two', prefix: 'b ' }],
    ['two b two', 0, 3, { exact: 'two', prefix: '', suffix: ' b two' }],
    // A prefix takes the whole of a surrogate pair, and half of one only where the text has no more.
    ['\u{1f600}a\u{1f601}a', 5, 6, { exact: 'a', prefix: '\u{1f601}' }],
    ['\ude00x \u{1f600} \ude01x', 7, 8, { exact: 'x', prefix: '\ude01' }],
    ['\ud83dax\ud83dbx \u{1f600}', 5, 6, { exact: 'x', prefix: 'b' }],
  ])('%j from %i to %i', (text, start, end, quote) => {
    expect(quoteAt(text, start, end)).toEqual(quote);
  });

  test('is found at its own place and at no other', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}'), minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const start = from % whole.length;
        const end = start + 1 + (length % (whole.length - start));
        expect(locateQuote(whole, quoteAt(whole, start, end))).toEqual({ kind: 'found', start, end });
      }),
      { numRuns: 2000 },
    );
  });
});
