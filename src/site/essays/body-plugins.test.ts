import { expect, test } from 'vitest';
import { markdownProcessor } from '../markdown.ts';

const renderer = await markdownProcessor().createRenderer({ syntaxHighlight: false });
const render = async (body: string, frontmatter: Record<string, unknown> = {}) =>
  (await renderer.render(body, { frontmatter })).code.trimEnd();

test.each([
  ['"Yes," he said. It\'s "all".', '<p>“Yes,” he said. It’s “all”.</p>'],
  // What stands before decides, across emphasis and behind code, and not across paragraphs.
  [
    'the *"ferry"* and the **lake**\'s "end"',
    '<p>the <em>“ferry”</em> and the <strong>lake</strong>’s “end”</p>',
  ],
  ['see `a`\'s `"b"` and "c"', '<p>see <code>a</code>’s <code>"b"</code> and “c”</p>'],
  ['the end\n\n"next"', '<p>the end</p>\n<p>“next”</p>'],
])('%s is set as in print', async (body, html) => {
  expect(await render(body)).toBe(html);
});

test('what is in another language, and the text of a document, stay letter for letter', async () => {
  const plain = '<p>"Oui," il dit.</p>';
  expect(await render('"Oui," il dit.', { language: 'fr' })).toBe(plain);
  expect(await render('"Oui," il dit.', { language: 'en-GB' })).toBe('<p>“Oui,” il dit.</p>');
  expect(await render('"Oui," il dit.', { passages: [{ id: 'p1', line: 1 }] })).toContain('"Oui," il dit.');
});
