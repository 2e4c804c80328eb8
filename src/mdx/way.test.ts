import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMdx } from '../text/escape-mdx.ts';
import { bodyInPlace, wayToRender } from './way.ts';

describe('wayToRender', () => {
  test.each<[string, string]>([
    ['words', 'One *two* [three](/x) `four`.\n\nFive &amp; six.'],
    ['an escaped tag', '\\<b>one\\</b>'],
    ['an escaped brace', '\\{one}'],
    ['a line that only speaks of importing', 'We import the goods.'],
    ['an escaped import', '\\import x from "y"'],
    ['a tag in code', '`<b>{one}</b>`'],
    ['fenced code', '```\n<b>{one}</b>\n```'],
    ['nothing', ''],
  ])('%s is Markdown', (_, body) => {
    expect(wayToRender(body)).toEqual({ kind: 'markdown' });
  });

  test.each<[string, string]>([
    ['a component', 'One.\n\n<Table />\n'],
    ['a component among words', 'One <Name /> two.'],
    ['a member of a component', '<a.b />'],
    ['an expression', 'One {1 + 1}.'],
    ['a comment', '{/* one */}'],
    ['an import', 'import x from "y"\n\nOne.'],
    ['an export', 'export const x = 1\n\nOne.'],
  ])('%s makes a module', (_, body) => {
    expect(wayToRender(body)).toEqual({ kind: 'module' });
  });

  test.each<[string, string, object, object]>([
    ['raw HTML', 'One.\n\nTwo <b>three</b>.', { line: 3, column: 5 }, { why: 'html', what: 'b' }],
    ['a script', '<script>alert(1)</script>', { line: 1, column: 1 }, { why: 'html', what: 'script' }],
    ['HTML inside a component', '<Box>\n\n<i>one</i>\n\n</Box>', { line: 3, column: 1 }, { why: 'html' }],
    ['an HTML comment', 'One.\n\n<!-- two -->', { line: 3, column: 1 }, syntax(/^Unexpected character `!`/)],
    ['an open tag', 'One <b two.', { line: 1, column: 5 }, syntax(/./)],
    ['an open brace', 'One { two.', { line: 1, column: 5 }, syntax(/closing brace/)],
    ['an address in angle brackets', '<http://a.example>', { line: 1, column: 1 }, syntax(/./)],
    ['an indented paragraph', 'One.\n\n    two', { line: 3, column: 1 }, { why: 'indentation' }],
    ['a tag behind indented code', '    `x\n<b>`', { line: 1, column: 1 }, { why: 'indentation' }],
  ])('%s is refused', (_, body, place, why) => {
    expect(wayToRender(body)).toMatchObject({ kind: 'refused', ...place, ...why });
  });

  test('whatever ingest writes is Markdown', () => {
    const hostile = fc.constantFrom(
      '<',
      '{',
      '}',
      '`',
      '    ',
      '\t',
      'import ',
      'export ',
      '&',
      '#',
      '-',
      '1.',
      'a',
      '\\',
      '*',
      '>',
      '~',
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const passages = lines.map((line) => line.join('')).filter((line) => line.trim() !== '');
        expect(wayToRender(passages.map(escapeMdx).join('\n\n'))).toEqual({ kind: 'markdown' });
      }),
      { numRuns: 2000 },
    );
  });
});

function syntax(message: RegExp): object {
  return { why: 'syntax', message: expect.stringMatching(message) as unknown };
}

test('a body stands on the lines that it has in its file', () => {
  const text = '---\na: 1\n---\n\nOne <b>two</b>.\n';
  expect(wayToRender(bodyInPlace(text, text.indexOf('---\n\n') + 3))).toMatchObject({ line: 5, column: 5 });
});
