import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from './locate-quote.ts';
import { quoteAt } from './quote-at.ts';
import { lineEnd } from './wrapped.ts';

describe('quoteAt', () => {
  test.each([
    ['one two', 4, 7, { exact: 'two' }],
    ['a two b two', 8, 11, { exact: 'two', prefix: 'b ' }],
    ['two b two', 0, 3, { exact: 'two', prefix: '', suffix: ' b two' }],
    // A prefix takes the whole of a surrogate pair, and half of one only where the text has no more.
    ['\u{1f600}a\u{1f601}a', 5, 6, { exact: 'a', prefix: '\u{1f601}' }],
    ['\ude00x \u{1f600} \ude01x', 7, 8, { exact: 'x', prefix: '\ude01' }],
    ['\ud83dax\ud83dbx \u{1f600}', 5, 6, { exact: 'x', prefix: 'b' }],
    // A prefix that is cut in the midst of a line end's blanks would be found elsewhere.
    ['\ta\n\ta', 4, 5, { exact: 'a', prefix: '\n\t' }],
    ['a \n\t b', 1, 3, { exact: ' \n\t ' }],
  ])('%j from %i to %i', (text, start, end, quote) => {
    expect(quoteAt(text, start, end)).toEqual(quote);
  });

  test('is found at its own place and at no other', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}'), minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '-', ' ', '\t', '\n'), minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    // A line end with the blanks about it is one space: a quotation that ends in the midst of them has them all.
    const widened = (whole: string, start: number, end: number) => {
      const [first, last] = [start, end - 1].map((at) =>
        [...whole.matchAll(lineEnd)].find((blank) => blank.index <= at && at < blank.index + blank[0].length),
      );
      return { start: first?.index ?? start, end: last === undefined ? end : last.index + last[0].length };
    };
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const start = from % whole.length;
        const end = start + 1 + (length % (whole.length - start));
        expect(locateQuote(whole, quoteAt(whole, start, end))).toEqual({
          kind: 'found',
          ...widened(whole, start, end),
        });
      }),
      { numRuns: 2000 },
    );
  });
});
