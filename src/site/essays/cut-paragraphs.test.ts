import { expect, test } from 'vitest';
import { cutParagraphs } from './cut-paragraphs.ts';

test.each([
  ['<p>It rained.</p>', undefined, '<p>It rained.</p>'],
  ['<p>it rained.</p>', 'before', '<p>… it rained.</p>'],
  ['<p lang="en">It rained</p>\n', 'after', '<p lang="en">It rained …</p>\n'],
  ['<p>it</p><p>rained</p>', 'both', '<p>… it</p><p>rained …</p>'],
  ['it rained', 'both', '… it rained …'],
] as const)('%s, cut %s', (html, cut, shown) => {
  expect(cutParagraphs(html, cut)).toBe(shown);
});
