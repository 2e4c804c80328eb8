import { describe, expect, test } from 'vitest';
import { isBlank, linesOf } from './lines.ts';
import { nameOfCharacter, positionAt } from './positions.ts';

describe('linesOf', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\n', ['a', '']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['\r\n\r\n', ['', '']],
    ['a\v\f\u0085\u2028\u2029b', ['a\v\f\u0085\u2028\u2029b']],
  ])('%j', (text, lines) => {
    expect(linesOf(text).map((line) => line.text)).toEqual(lines);
    for (const line of linesOf(text)) expect(text.startsWith(line.text, line.start)).toBe(true);
  });
});

test.each([
  ['', true],
  [' \t', true],
  ['\u00a0', false],
  ['\u200b', false],
  ['\f', false],
  ['a', false],
])('isBlank(%j) is %s', (line, blank) => {
  expect(isBlank(line)).toBe(blank);
});

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['ab\ncd', 0, { line: 1, column: 1 }],
  ['ab\ncd', 2, { line: 1, column: 3 }],
  ['ab\ncd', 3, { line: 2, column: 1 }],
  ['ab\r\ncd', 5, { line: 2, column: 2 }],
  ['ab\r\ncd', 3, { line: 1, column: 3 }],
  ['\u{1f600}x', 2, { line: 1, column: 2 }],
])('positionAt(%j, %i)', (text, offset, position) => {
  expect(positionAt(text, offset)).toEqual(position);
});

test.each([
  ['’', '"’" U+2019'],
  [' ', 'U+0020'],
  ['\u0301', 'U+0301'],
  ['\u{1f600}', '"\u{1f600}" U+1F600'],
])('nameOfCharacter(%j) is %s', (character, name) => {
  expect(nameOfCharacter(character)).toBe(name);
});
