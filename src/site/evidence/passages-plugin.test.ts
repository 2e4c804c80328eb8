import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { EvidenceSource } from './find-evidence.ts';
import { markdownProcessor } from '../markdown.ts';
import { cellsOf } from './cells.ts';
import { blocksOf, tablesOf } from './passages.ts';

const renderer = await markdownProcessor().createRenderer({ syntaxHighlight: false });

async function render(body: string, frontmatter: Record<string, unknown>): Promise<string> {
  return (await renderer.render(body, { frontmatter })).code.trimEnd();
}

function document(body: string, quotes: readonly string[]): Promise<string> {
  const events: EvidenceSource['events'] = quotes.map((exact, index) => ({
    id: `e${index + 1}`,
    shape: 'point',
    kind: 'k',
    claims: [{ of: 'whole', edtf: '1990', basis: 'stated' }],
    quotes: [{ passage: 'p1', exact }],
  }));
  return render(body, { passages: [{ id: 'p1', line: 1 }], events });
}

const ref = (letter: string) =>
  `<a class="ref" href="#n-${letter}" data-letter="${letter}" dir="ltr" aria-hidden="true" tabindex="-1"></a>`;
const ev = (words: string, note: string, anchor?: string, more = '') => {
  const events = note.split(' ').map((letter) => `e${letter.charCodeAt(0) - 96}`);
  const id = anchor === undefined ? '' : ` id="p1.${anchor}"`;
  return `<span class="ev${more}"${id} data-event="${events.join(' ')}" data-note="${note}">${words}</span>`;
};

test('characters that nobody sees are marked where no evidence is, and the text stays', async () => {
  const html = await document('one\u200b\u200b\u200b *two\u2060* three', []);
  expect(html).toContain('one<span class="unseen" data-code="U+200B ×3" title="U+200B ZERO WIDTH SPACE">');
  expect(html).toContain('<em>two<span class="unseen" data-code="U+2060"');
  expect(html.replace(/<[^>]*>/g, '')).toBe('one\u200b\u200b\u200b two\u2060 three');
});

describe('the words of a quotation are marked', () => {
  test.each<[string, string, readonly string[], string]>([
    ['in plain text', 'one two three', ['two'], `one ${ev('two', 'a', 'e1')}${ref('a')} three`],
    [
      'across emphasis',
      'one *two three* four',
      ['one two'],
      `${ev('one ', 'a', 'e1', ' joins-after')}<em>${ev('two', 'a', undefined, ' joins-before')}${ref('a')} three</em> four`,
    ],
    [
      'inside a link, its note behind the link',
      'one [two](/x) three',
      ['two'],
      `one <a href="/x">${ev('two', 'a', 'e1')}</a>${ref('a')} three`,
    ],
    [
      'overlapping',
      'one two three',
      ['one two', 'two three'],
      `${ev('one ', 'a', 'e1', ' joins-after')}${ev('two', 'a b', 'e2')}${ref('a')}${ev(' three', 'b', undefined, ' joins-before')}${ref('b')}`,
    ],
    [
      'with a character in them that nobody sees',
      'one two\u202ethree four',
      ['two\u202ethree'],
      `one ${ev('two<span class="unseen" data-code="U+202E" title="U+202E RIGHT-TO-LEFT OVERRIDE">\u202e</span>three', 'a', 'e1')}${ref('a')} four`,
    ],
    [
      'one inside another',
      'one two three',
      ['two', 'one two three'],
      `${ev('one ', 'b', 'e2', ' joins-after').replace('e1', 'e2')}${ev('two', 'a b', 'e1')}${ref('a')}${ev(' three', 'b', undefined, ' joins-before')}${ref('b')}`,
    ],
    [
      'the same words twice over',
      'one two',
      ['two', 'two'],
      `one ${ev('two', 'a b', 'e1')}${ref('a')}${ref('b')}`,
    ],
    [
      'with what HTML gives a meaning',
      'a \\<b> &amp; c',
      ['<b> &'],
      `a ${ev('&lt;b&gt; &amp;', 'a', 'e1')}${ref('a')} c`,
    ],
  ])('%s', async (_, body, quotes, inner) => {
    expect(await document(body, quotes)).toBe(`<p id="p1">${inner}</p>`);
  });
});

test('words that give no date are marked as such, and name no event', async () => {
  const undated = [{ quote: { passage: 'p1', exact: 'two' }, note: 'Nobody says when.' }];
  expect(await render('one two', { passages: [{ id: 'p1', line: 1 }], events: [], undated })).toBe(
    `<p id="p1">one <span class="ev infer" id="p1.undated" data-note="a">two</span>${ref('a')}</p>`,
  );
});

test('marking adds nothing to the text', async () => {
  const word = fc.constantFrom('one', '*two*', '[three](/x)', '`four`', '**five *six***', 'seven', '&lt;8>');
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.nat())),
      async (words, cuts) => {
        const body = words.join(' ');
        const plain = textOf(await document(body, []));
        const quotes = cuts
          .map(([a, b]) => [a % plain.length, b % plain.length].sort((x, y) => x - y))
          .map(([from = 0, to = 0]) => plain.slice(from, to + 1))
          .filter((quote) => plain.indexOf(quote) === plain.lastIndexOf(quote));
        expect(textOf(await document(body, quotes))).toBe(plain);
      },
    ),
    { numRuns: 500 },
  );
});

test('a quotation over the line end of a passage is marked, and the line end stays', async () => {
  const html = await document('signed on\n  1 May 1990.', ['on 1 May']);
  expect(html).toBe(`<p id="p1">signed ${ev('on\n1 May', 'a', 'e1')}${ref('a')} 1990.</p>`);
});

test('paragraphs get the ids that are stored for them', async () => {
  const html = await render('One.\n\nTwo.', { passages: [{ id: 'p7' }, { id: 'p3' }] });
  expect(blocksOf(html)).toEqual([
    { kind: 'passage', id: 'p7', html: 'One.' },
    { kind: 'passage', id: 'p3', html: 'Two.' },
  ]);
});

describe('a row', () => {
  const row = (body: string, quotes: readonly string[]) =>
    render(body, {
      passages: [{ id: 'p1', as: 'row' }],
      events: quotes.map((exact, index) => ({
        id: `e${index + 1}`,
        shape: 'point',
        kind: 'k',
        claims: [{ of: 'whole', edtf: '1990', basis: 'stated' }],
        quotes: [{ passage: 'p1', exact }],
      })),
    });

  test.each<[body: string, quotes: readonly string[], cells: readonly string[]]>([
    ['one\ttwo\t&lt;b>', [], ['one\t', 'two\t', '&lt;b&gt;']],
    ['one', [], ['one']],
    ['one\t*two\tthree*', [], ['one\t', '<em>two\tthree</em>']],
    [
      'one\ttwo\tthree',
      ['one\ttwo'],
      [
        ev('one\t', 'a', 'e1', ' joins-after'),
        `${ev('two', 'a', undefined, ' joins-before')}${ref('a')}\t`,
        'three',
      ],
    ],
  ])('%j with %j is taken apart into its cells, its text as it was', async (body, quotes, cells) => {
    const html = await row(body, quotes);
    expect(blocksOf(html)).toMatchObject([{ kind: 'passage', id: 'p1', cells }]);
    expect(textOf(html)).toBe(body.replace('&lt;', '<').replaceAll('*', ''));
  });

  test('keeps the empty cells between and before others', () => {
    const text = (value: string) => [{ type: 'text' as const, value }];
    expect(cellsOf(text('\t\ta')).map(({ children }) => children)).toEqual([
      text('\t'),
      text('\t'),
      text('a'),
    ]);
  });

  test('rows that follow each other are one table, which what stands behind a row ends', () => {
    const one = (id: string, cells?: readonly string[]) =>
      ({ kind: 'passage', id, html: id, ...(cells && { cells }) }) as const;
    const [a, b, c, d] = [one('p1', ['a']), one('p2', ['b']), one('p3'), one('p4', ['d'])];
    expect(tablesOf([a, b, c, d], () => false)).toEqual([
      { kind: 'table', rows: [a, b] },
      c,
      { kind: 'table', rows: [d] },
    ]);
    expect(tablesOf([a, b], (id) => id === 'p1')).toHaveLength(2);
  });
});

test('text without stored passages is left alone', async () => {
  expect(await render('# One\n\nTwo.', { title: 'About' })).toBe('<h1 id="one">One</h1>\n<p>Two.</p>');
});

test('raw HTML shows as text', async () => {
  expect(await render('<script>x</script>\n\na <b>c</b>', {})).toBe(
    '&lt;script&gt;x&lt;/script&gt;\n<p>a &lt;b&gt;c&lt;/b&gt;</p>',
  );
});

test.each<[string, string, string[], RegExp]>([
  ['fewer paragraphs than ids', 'One.', ['p1', 'p2'], /1 paragraphs, but 2 passage ids/],
  ['more paragraphs than ids', 'One.\n\nTwo.', ['p1'], /2 paragraphs, but 1 passage ids/],
  ['a heading', '# One\n\nTwo.', ['p1'], /paragraphs only, but a <h1>/],
])('refuses a document with %s', async (_, body, ids, message) => {
  await expect(render(body, { passages: ids.map((id) => ({ id })) })).rejects.toThrow(message);
});

function textOf(html: string): string {
  return text(parseFragment(html));
}

function text(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(text).join('');
}
