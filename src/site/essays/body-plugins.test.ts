import { expect, test } from 'vitest';
import { satteri } from '@astrojs/markdown-satteri';
import { markdownProcessor } from '../markdown.ts';
import { linksPlugin } from './body-plugins.ts';

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
  // So does an image, which stands for words.
  ['"see ![a](/a.png)"', '<p>“see <img src="/a.png" alt="a">”</p>'],
  [
    '![a](/a.png)\'s end, "![b](/b.png)"',
    '<p><img src="/a.png" alt="a">’s end, “<img src="/b.png" alt="b">”</p>',
  ],
  ['[![a](/a.png)](/a/)"', '<p><a href="/a/"><img src="/a.png" alt="a"></a>”</p>'],
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

test('a mark at the beginning of a line opens, in code nothing is set, and English has one name', async () => {
  expect(await render('- "a"\n- "b"')).toBe('<ul>\n<li>“a”</li>\n<li>“b”</li>\n</ul>');
  expect(await render('    "code"')).toContain('"code"');
  // A language that only begins like English is another one.
  expect(await render('"a"', { language: 'enm' })).toBe('<p>"a"</p>');
  expect(await render('"a"', { language: 'EN' })).toBe('<p>“a”</p>');
});

test('links and images of the site stand under its path, those of other parts, of elsewhere and of the page do not', async () => {
  const renderer = await satteri({
    hastPlugins: [linksPlugin('/archive/', [{ path: '/archive/second/' }])],
  }).createRenderer({ syntaxHighlight: false });
  const [plugin, other] = [linksPlugin('/archive/'), linksPlugin('/archive/', [{ path: '/b/' }])];
  const code = async (body: string) => (await renderer.render(body, { frontmatter: {} })).code.trimEnd();
  expect(await code('[a](/events/a/)')).toBe('<p><a href="/archive/events/a/">a</a></p>');
  expect(await code('![a](/a.png)')).toContain('src="/archive/a.png"');
  for (const address of ['//host.example/a', 'https://host.example/', '#a', 'a/', '/archive/second/events/'])
    expect(await code(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>`);
  // Stored renderings are told apart by them.
  expect((plugin as { name: string }).name).not.toBe((other as { name: string }).name);
});
