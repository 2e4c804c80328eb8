// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markText } from './mark-text.ts';

test('a text keeps its line ends, within sentences and between them', () => {
  const record = { kinds: [], actors: [], persons: [], subjects: [] };
  const shown = markText('One line\nand another. A third\nIn 1995 there were 3.\n\nA last', record, {
    base: '/',
    language: 'en',
  });
  const paragraphs = shown.filter((one) => one.localName === 'p' && one.className === '');
  expect(paragraphs.map((one) => one.textContent)).toEqual([
    'One line\nand another. A third\nIn 1995 there were 3.',
    'A last',
  ]);
});
