// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markText } from './mark-text.ts';

test('a text keeps its line ends, within sentences and between them', () => {
  const record = { kinds: [], actors: [], persons: [], subjects: [] };
  const shown = markText('One line\nand another. A third\nIn 1995 there were 3.\n\nA last', record, {
    base: '/',
    language: 'en',
  });
  const paragraphs = shown.filter((one) => one.hasAttribute('data-text'));
  expect(paragraphs.map((one) => one.textContent)).toEqual([
    'One line\nand another. A third\nIn 1995 there were 3.',
    'A last',
  ]);
});

test('what was pasted stands there as it was, mark for mark, each sentence marked', () => {
  const pieces = [
    'They met [in the *old* town] on 1 March 1995. “It was _good_”, `they` said.',
    '# A head > and <b>more</b> {x}',
    '- One  item\n\t- [Another](/events/a/) | ![x](y.png)',
    '  indented [1]. Ça ira ! 😀 Then?',
    '[',
    '1. [^1]: a note\\[',
  ];
  const text = `---\nlanguage: en\n---\n${pieces.join('\n\n')}\n`;
  const shown = markText(
    text,
    { kinds: [], actors: [], persons: [], subjects: [] },
    { base: '/', language: 'en' },
  );
  const paragraphs = shown.filter((one) => one.hasAttribute('data-text'));
  expect(paragraphs.map((one) => one.textContent)).toEqual(['---\nlanguage: en\n---', ...pieces]);
  for (const one of paragraphs.slice(1)) {
    const outside = [...one.childNodes]
      .filter((node) => node.nodeName !== 'MARK')
      .map((node) => node.textContent);
    expect(outside.join('').trim()).toMatch(/^\[?$/);
  }
});
