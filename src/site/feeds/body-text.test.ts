import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedParagraphs, hostileText } from '../../testing/hostile-documents.ts';
import { escapeMdx } from '../../text/escape-mdx.ts';
import { paragraphsOf, sectionsOf } from './body-text.ts';

test('the paragraphs of a document are the lines of its seed, character for character', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const lines = expectedParagraphs(text);
      expect(paragraphsOf(lines.map(escapeMdx).join('\n\n'))).toEqual(lines);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['emphasis, code and links are their words', '*a* **b** `c < d` [e](http://x.example/)', ['a b c < d e']],
  ['a string in an expression is its text, other code is none', 'a {"{b}"} c{1 + 1}', ['a {b} c']],
  ['a hard break is a line break', 'a\\\nb', ['a\nb']],
  ['components and headings are no paragraphs', '<Note>\n\na\n\n</Note>\n\n# b\n\nc', ['c']],
  ['an empty body has none', '', []],
])('%s', (_, body, paragraphs) => {
  expect(paragraphsOf(body)).toEqual(paragraphs);
});

test('sections take the ids in order, nested headings too, and lists part words', () => {
  expect(sectionsOf('## A\n\n- b\n- c\n\n### D\n\ne', ['a', 'd'])).toEqual([
    { id: 'a', text: 'A b c' },
    { id: 'd', text: 'D e' },
  ]);
});
