import { expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { documentSchema } from './document.ts';
import { isLocator, lineRange, locatorOf, locatorRule, pieceOfLine, textAt } from './locator.ts';
import { sampleDocument } from '../testing/sample-archive.ts';

const lines = linesOf('one\r\n  two \nthree\n\nfive\n').filter(({ text }) => text !== '');

test.each<[Parameters<typeof textAt>[1], string | undefined]>([
  [{ line: 1 }, 'one'],
  [{ lines: [1, 3] }, 'one\n  two \nthree'],
  [{ lines: [2, 3], page: 7 }, '  two \nthree'],
  [{ line: 1, ends: 'on' }, 'on'],
  [{ line: 1, begins: 'ne' }, 'ne'],
  [{ line: 3, begins: 'h', ends: 're' }, 'hre'],
  [{ lines: [2, 3], begins: 'w', ends: 'th' }, 'wo \nth'],
  [{ line: 1, begins: 'x' }, undefined],
  [{ line: 3, begins: 'e' }, undefined],
  [{ line: 3, begins: 're', ends: 'th' }, undefined],
  [{ line: 4 }, undefined],
  [{ line: 6 }, undefined],
  [{ lines: [3, 5] }, undefined],
])('%j is %j', (locator, text) => {
  expect(textAt(lines, locator)).toBe(text);
});

test.each<[Parameters<typeof isLocator>[0], boolean]>([
  [{ line: 1 }, true],
  [{ lines: [1, 2] }, true],
  [{}, false],
  [{ page: 1 }, false],
  [{ line: 1, lines: [1, 2] }, false],
  [{ lines: [2, 1] }, false],
  [{ lines: [1, 1] }, false],
])('%j is a locator: %s', (locator, is) => {
  expect(isLocator(locator)).toBe(is);
});

test('lineRange gives the first and the last line', () => {
  expect([lineRange({ line: 3 }), lineRange({ lines: [3, 5] })]).toEqual([
    [3, 3],
    [3, 5],
  ]);
});

test.each<[readonly number[], Parameters<typeof textAt>[1]]>([
  [[3], { line: 3 }],
  [[3, 4, 5], { lines: [3, 5] }],
])('lines %j have the locator %j', (numbers, locator) => {
  expect(locatorOf(numbers.map((number) => ({ number })))).toEqual(locator);
});

test('words that begin or end a passage stand once in its line, or it is said what is amiss', () => {
  const piece = (fields: object) => pieceOfLine({ line: 1, ...fields }, 1, 'to be or not to be');
  expect(piece({ begins: 'or', ends: 'not' })).toEqual({ kind: 'piece', start: 6, end: 12 });
  expect(piece({ begins: 'to be' })).toEqual({ kind: 'repeated', of: 'begins' });
  expect(piece({ ends: 'to be' })).toEqual({ kind: 'repeated', of: 'ends' });
  expect(piece({ begins: 'is' })).toEqual({ kind: 'missing', of: 'begins' });
  expect(piece({ ends: 'is' })).toEqual({ kind: 'missing', of: 'ends' });
  // They may share characters with their own repetition.
  expect(pieceOfLine({ line: 1, begins: 'aa' }, 1, 'aaa')).toEqual({ kind: 'repeated', of: 'begins' });
});

test('a document says of each passage where it stands', () => {
  const read = (passage: object) =>
    documentSchema.safeParse({ ...sampleDocument(), passages: [{ id: 'p1', ...passage }] });
  expect(read({ lines: [1, 2], page: 1 }).success).toBe(true);
  expect(read({}).error?.issues).toMatchObject([{ path: ['passages', 0], message: locatorRule.error }]);
});
