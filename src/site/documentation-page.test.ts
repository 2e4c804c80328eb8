import { describe, expect, test } from 'vitest';
import { documentationPage } from './documentation-page.ts';
import { absolute, pathTo } from './urls.ts';

const page = (markdown: string, repository = '') =>
  documentationPage('guides', 'writing', markdown, repository);

test('a page has the title, the first sentence and the headings of its file, the title not twice', () => {
  const { path, title, summary, headings, html } = page(
    '# How to *write*\n\nIt is easy. No tool is needed.\n\n## First steps\n\nA.\n\n### In short\n\n#### Deeper\n',
  );
  expect([path, title, summary]).toEqual(['guides/writing', 'How to write', 'It is easy.']);
  expect(headings).toEqual([
    { depth: 2, slug: 'first-steps', text: 'First steps' },
    { depth: 3, slug: 'in-short', text: 'In short' },
  ]);
  expect(html).toContain('<h2 id="first-steps">First steps</h2>');
  expect(html).not.toContain('<h1');
});

test('its words are set as in print, what is to be typed is not', () => {
  const { title, html, summary, headings } = page(
    `# A "way"\n\nIt's *"so"*, or "\`it's\`" and "[a](https://a.example) b". Then\n\n## What isn't\n\n- "One"\n- 'two'\n\n| "a" | b's |\n| - | - |\n| \`"c"\` | "d" |\n`,
  );
  expect([title, summary]).toEqual(['A “way”', "It’s “so”, or “it's” and “a b”."]);
  expect(headings).toEqual([{ depth: 2, slug: 'what-isn-t', text: 'What isn’t' }]);
  expect(html).toContain(
    'It’s <em>“so”</em>, or “<code>it\'s</code>” and “<a href="https://a.example">a</a> b”.',
  );
  expect(html).toContain('<li>“One”</li>');
  expect(html).toMatch(/<th>“a”<\/th>\s*<th>b’s<\/th>/);
  expect(html).toMatch(/<td><code>"c"<\/code><\/td>\s*<td>“d”<\/td>/);
});

test('a cell is aligned by a class, as no element may have a style of its own', () => {
  const { html } = page('# T\n\n| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n');
  expect(html).not.toContain('style');
  for (const cell of [
    '<td class="text-start">1',
    '<td class="text-center">2',
    '<td class="text-end">3',
    '<td>4',
  ])
    expect(html).toContain(cell);
});

test('a sentence ends with a full stop before a space, and not within a number or a name of a file', () => {
  expect(page('# T\n\nVersion 2.1 of `archive.yaml` is read. Then more.').summary).toBe(
    'Version 2.1 of archive.yaml is read.',
  );
  expect(page('# T\n\nNo end').summary).toBe('No end');
});

test('a file without a title is called by its name, and one without a paragraph has no summary', () => {
  expect(page('- an item\n')).toMatchObject({ title: 'writing', summary: '' });
});

test('its text stands by its headings, without rows of links', () => {
  expect(
    page('# T\n\n[all](README.md)\n\nBefore\nit.\n\n## One\n\nA.\n\nB.\n\n## Two\n\n- c\n- d\n').parts,
  ).toEqual([
    { id: '', text: 'Before it.' },
    { id: 'one', text: 'One A. B.' },
    { id: 'two', text: 'Two c d' },
  ]);
});

describe('a link', () => {
  const linked = (href: string, repository?: string) =>
    /<(?:a href="([^"]*)"|span)>x</.exec(page(`# T\n\nTo [x](${href}).`, repository).html)?.[1];

  test.each([
    ['to another guide', 'dates.md#ends', pathTo.documentation('guides/dates', 'ends')],
    ['to a finding', '../findings/a-b.md', pathTo.documentation('findings/a-b')],
    ['to the list of a section', '../findings/README.md', pathTo.documentation('', 'findings')],
    ['within the page', '#ends', '#ends'],
    ['elsewhere', 'https://example.org/a.md', 'https://example.org/a.md'],
    ['to the root of the site', '/about/', '/about/'],
  ])('%s leads there', (_where, href, to) => {
    expect(linked(href)).toBe(to);
  });

  test('to a file of the source leads to where that is kept, and is no link where nobody says', () => {
    expect(linked('../../src/time/a.ts#L3', 'https://code.example/repo')).toBe(
      'https://code.example/repo/blob/HEAD/src/time/a.ts#L3',
    );
    expect(page('# T\n\nTo [x](../../src/a.ts).').html).toContain('<span>x</span>');
  });

  test('leads there in the page’s text in Markdown too, by its full address', () => {
    expect(page('# T\n\nTo [x](dates.md#ends) and [y](../../src/a.ts).').markdown).toBe(
      `# T\n\nTo [x](${absolute(pathTo.documentation('guides/dates', 'ends'))}) and [y](../../src/a.ts).`,
    );
  });
});
