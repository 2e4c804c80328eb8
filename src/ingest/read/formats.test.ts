import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  madeDocx,
  madeOdt,
  madePdf,
  zipped,
  type MadeBlock,
  type MadeLine,
} from '../../testing/made-files.ts';
import type { Extraction } from './extraction.ts';
import { formatOf, isExtracted, knownEndings } from './formats.ts';
import { readSeedFile } from './read-seed-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

async function read(name: string, bytes: Uint8Array, encoding?: string): Promise<Extraction> {
  const reading = await readSeedFile({ name, bytes, encoding });
  if (reading.kind === 'refused') throw new Error(reading.why);
  return reading.extraction;
}

/** Blocks on one line each, with what they are. */
function told({ blocks }: Extraction): string[] {
  return blocks.map(({ lines, as, level, mark, leftOut, pages }) => {
    const role = [leftOut ?? as, level, mark].filter((one) => one !== undefined).join(' ');
    const page = pages === undefined ? '' : ` (${[...new Set(pages)].join(', ')})`;
    return `${role === '' ? '' : `[${role}] `}${lines.join(' / ')}${page}`;
  });
}

test('a format is known by the ending of a name', () => {
  expect(formatOf('a.b.PDF')?.name).toBe('PDF');
  expect(formatOf('pdf')).toBeUndefined();
  expect(isExtracted('a.txt')).toBe(false);
  expect(knownEndings).toContain('.docx');
});

describe('a saved page', () => {
  test('has its article, and beside it what is left out', async () => {
    expect(told(await read('page.html', fixture('page.html')))).toEqual([
      '[beside-article] Home / News',
      '[heading 1] The bridge is opened',
      '3 May 2021',
      expect.stringMatching(/^The council opened the bridge/),
      '[heading 2] What was said',
      expect.stringMatching(/^\[quotation 1\] We came to open/),
      expect.stringMatching(/^\[item 1\] First, the names/),
      expect.stringMatching(/^\[item 1\] Then the road/),
      '[header-row] Year\tCarts',
      '[row] 2021\t12',
      expect.stringMatching(/^The work had lasted/),
      '[beside-article] Read also / Other news of the day / © The Example 2021',
    ]);
  });

  test('suggests what it says of itself, with the place', async () => {
    const { suggestions } = await read('page.html', fixture('page.html'));
    expect(suggestions.map(({ of, value, edtf, origin }) => `${of}: ${edtf ?? value} (${origin})`)).toEqual([
      'title: The bridge is opened (meta og:title)',
      'date: 2021-05-03 (meta article:published_time)',
      'publisher: The Example (meta og:site_name)',
      'address: https://example.org/bridge (link rel=canonical)',
      'language: en (html lang)',
      'publisher: The Example Ltd (JSON-LD publisher)',
      'title: The bridge | The Example (title)',
    ]);
  });

  test.each(['<h1>The bridge is opened</h1>', '<header><h1>The bridge is opened</h1></header>'])(
    'its heading is of it, also where its title names the site too: %s',
    async (heading) => {
      const words =
        'The council opened the bridge on 3 May 2021, and all of the town was there to see it done.';
      const page = `<meta charset="utf-8"><title>The bridge is opened | The Example</title><nav><a href="/">Home</a></nav>
        <main><article>${heading}<p>${words}</p><p>${words} So it was said.</p></article></main><footer>Imprint</footer>`;
      expect(told(await read('a.html', encode(page)))).toEqual([
        '[beside-article] Home',
        '[heading 1] The bridge is opened',
        words,
        `${words} So it was said.`,
        '[beside-article] Imprint',
      ]);
    },
  );

  test('short lines at its beginning and its end are of it, as many as there are', async () => {
    const words =
      'The council opened the bridge on 3 May 1994, and all of the town was there to see it done.';
    const page = `<meta charset="utf-8"><title>The bridge</title><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Bridges</a></li></ul></nav>
      <main><article><h1>The bridge</h1><p>No. 45</p><p>Riverton</p><p>4 May 1994</p><p>${words}</p><p>${words} So it was said.</p>
      <ul><li>bread</li><li>salt</li><li>water</li></ul><p style="display:none">unseen</p>
      <table><caption>Votes</caption><tr><td>For</td><td>9</td></tr></table><p>A. Mason</p><p>Mayor</p></article></main>
      <footer><p>Bridges</p><p>Imprint</p></footer>`;
    expect(told(await read('a.html', encode(page)))).toEqual([
      '[beside-article] Home / Bridges',
      '[heading 1] The bridge',
      'No. 45',
      'Riverton',
      '4 May 1994',
      words,
      `${words} So it was said.`,
      '[item 1] bread',
      '[item 1] salt',
      '[item 1] water',
      '[hidden] unseen',
      '[caption] Votes',
      '[row] For\t9',
      'A. Mason',
      'Mayor',
      '[beside-article] Bridges / Imprint',
    ]);
  });

  test('a short page keeps its heading, and the table at its end every row', async () => {
    const page = `<meta charset="utf-8"><title>Minutes of the fourth session</title><article><h1>Minutes of the fourth session</h1>
      <p>The board, 6 October 1994</p><p>Ten members were present, and the session was closed shortly after one.</p>
      <table><tr><th>Vote</th><th>For</th></tr><tr><td>First</td><td>9</td></tr><tr><td>Second</td><td>7</td></tr></table></article>`;
    expect(told(await read('a.html', encode(page)))).toEqual([
      '[heading 1] Minutes of the fourth session',
      'The board, 6 October 1994',
      'Ten members were present, and the session was closed shortly after one.',
      '[header-row] Vote\tFor',
      '[row] First\t9',
      '[row] Second\t7',
    ]);
  });

  test.each([
    ['<p>a<br>b</p>', ['[lines] a / b']],
    ['<ol start="3"><li>a<li value="7">b<p>c</p></ol>', ['[item 1 3.] a', '[item 1 7.] b', '[item 1] c']],
    ['<p>It said <q>we <q>may</q> go</q>.</p>', ['It said “we ‘may’ go”.']],
    ['<ol type="a"><li>a<li type="I">b</ol>', ['[item 1 a.] a', '[item 1 II.] b']],
    ['<ol reversed start="5"><li>a<li>b</ol>', ['[item 1 5.] a', '[item 1 4.] b']],
    [
      '<ol reversed><li>a<li>b</ol><ol start="0"><li>c</ol>',
      ['[item 1 2.] a', '[item 1 1.] b', '[item 1 0.] c'],
    ],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', ['[item 1] a', '[item 2] b']],
    ['<pre>a\n  b\n\nc</pre>', ['[lines] a /   b', '[lines] c']],
    [
      '<p>2022<sup><a href="#fn1">1</a></sup> a</p><ol><li id="fn1">n <a href="#r1">↩</a></li></ol>',
      ['2022[1] a', '[footnote 1] n'],
    ],
    [
      '<p>a</p><ol><li id="fn1">n <a href="#r1">↩</a> <a href="#r1:2">↩<sup>2</sup></a> <a href="#r1:3">↩︎3</a></li><li id="fn2"><a href="#r2">^</a> m</li></ol>',
      ['a', '[footnote 1] n', '[footnote 2] m'],
    ],
    ['<p>a <a href="#top">^</a> <a href="#b">↑ up</a> <a href="b">↩</a></p>', ['a ^ ↑ up ↩']],
    ['<table><tr><td><h2>a</h2></td><td>b</td></tr></table>', ['[heading 2] a', 'b']],
    ['<table><tr><th>a</th><td></td><td>b<br>c</td></tr></table>', ['[row] a\t\tb c']],
    [
      '<table><caption>t</caption><thead><tr><td>a<td colspan=2>b<td>c</thead><tr><td rowspan=2>1<td>2<td>3<td>4<tr><td>5<td>6</table>',
      ['[caption] t', '[header-row] a\tb\t\tc', '[row] 1\t2\t3\t4', '[row] \t5\t6'],
    ],
    ['<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td>e</table>', ['[header-row] a\tb', '[row] c d\te']],
    [
      '<table><tr><th>a<th>b<tr><td><table><tr><td>c<td>d</table><td></table>',
      ['[header-row] a\tb', '[row] c d'],
    ],
    ['<table role="presentation"><tr><td>a<td>b</table>', ['a', 'b']],
    ['<table><tr><td colspan=1e9 rowspan=-1>a<td>b</table>', ['[row] a\t\tb']],
    ['<p>a <b>b</b>\n c&nbsp;d</p><p>&nbsp;</p>', ['a b c\u00a0d']],
    [
      '<p>a</p><script>b</script><p hidden>c</p><style>d</style><button>e</button>',
      ['a', '[hidden] c', '[control] e'],
    ],
    ['<p>a 6<sup>1</sup> b km<sup>2</sup> H<sub>2</sub>O 10<sup>-3</sup>', ['a 6¹ b km² H₂O 10⁻³']],
    ['<p>6<sup>1,2</sup> 6<sup>1a</sup> 1<sup>st</sup> 5 <sup>(3)</sup>', ['6[1,2] 6[1a] 1st 5 ⁽³⁾']],
    [
      '<p>on <del>8 May 1995</del> <ins>9 May</ins> a<s> b </s>c<p>d',
      ['on 9 May a c', '[struck] 8 May 1995', '[struck] b', 'd'],
    ],
    [
      '<div>a<del><p>b</p><p>c</p></del>f</div><p style="text-decoration:line-through">d</p>e',
      ['a', '[struck] b / c', 'f', '[struck] d', 'e'],
    ],
    [
      '<table><tr><th>a<th>b<tr><td><s>c</s> d<td>6<sup>1</sup></table>',
      ['[header-row] a\tb', '[row] d\t6¹', '[struck] c'],
    ],
    ['<figure><img alt="x"><figcaption>a</figcaption></figure>', ['[substitute] x', '[caption] a']],
    [
      '<p>a<span hidden>b</span>c <select><option>d<option>e</select> f',
      ['ac f', '[hidden] b', '[control] d / e'],
    ],
    ['<div>a<div style="display: none"><p>b</div>c</div>', ['ac', '[hidden] b']],
    [
      '<table><!--b--><tr title=c><th>a<th hidden>d<tr hidden><td>e</table>',
      ['[header-row] a', '[hidden] d', '[hint] c', '[hidden] e', '[comment] b'],
    ],
    ['<p>a<iframe srcdoc="<p>b<iframe srcdoc=\'c\'></iframe>">d</iframe>', ['a', 'b', 'c', '[substitute] d']],
    ['<p>a<p>b<div>c<p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
  ])('%s', async (html, blocks) => {
    expect(told(await read('a.html', encode(`<meta charset="utf-8">${html}`)))).toEqual(blocks);
  });

  test.each([
    ['<meta charset="windows-1251"><p>\xcf\xf0\xe8</p>', 'windows-1251', 'При'],
    ['<?xml version="1.0" encoding="iso-8859-2"?><p>\xb1</p>', 'iso-8859-2', 'ą'],
  ])('%j is read as it says', async (latin, encoding, text) => {
    const extraction = await read(
      'a.html',
      Uint8Array.from(latin, (character) => character.charCodeAt(0)),
    );
    expect([extraction.encoding, told(extraction)]).toEqual([encoding, [text]]);
  });
});

test('Markdown is what its marks make, and its front matter is offered', async () => {
  const text = `---
title: "The minister on the road"
date: 2022-02-24
layout: post
---

# Statement

Vienna, 24 February 2022 - The road *was* closed.[^1]

> Words.

1. x
2. y

| a | b |
|---|---|
|   | d |

[^1]: A note.
`;
  const extraction = await read('a.md', encode(text));
  expect(told(extraction)).toEqual([
    '[metadata] title: "The minister on the road" / date: 2022-02-24 / layout: post',
    '[heading 1] Statement',
    'Vienna, 24 February 2022 - The road was closed.[1]',
    '[quotation 1] Words.',
    '[item 1 1.] x',
    '[item 1 2.] y',
    '[header-row] a\tb',
    '[row] \td',
    '[footnote 1] A note.',
  ]);
  expect(extraction.suggestions).toEqual([
    { of: 'title', value: 'The minister on the road', origin: 'front matter: title' },
    { of: 'date', value: '2022-02-24', edtf: '2022-02-24', origin: 'front matter: date' },
  ]);
});

const blocks: readonly MadeBlock[] = [
  { text: 'Statement of the <council> & others', as: 'heading' },
  { text: 'Փաստաթուղթ, two  spaces' },
  { text: 'First', as: 'item' },
  { text: 'a\tb\tc', as: 'row' },
  { text: 'A note.', as: 'note' },
];

test('a Word document has headings, items, tables and footnotes', async () => {
  const core = `<?xml version="1.0"?><cp:coreProperties><dc:title>T</dc:title><dcterms:created>2021-05-03T01:00:00Z</dcterms:created></cp:coreProperties>`;
  const extraction = await read('a.docx', madeDocx(blocks, { 'docProps/core.xml': core }));
  expect(told(extraction)).toEqual([
    '[heading 1] Statement of the <council> & others',
    'Փաստաթուղթ, two  spaces',
    '[item 1 1.] First',
    '[row] a\tb\tc',
    'Noted[1]',
    '[footnote 1] A note.',
  ]);
  expect(extraction.suggestions.map(({ value }) => value)).toEqual(['T', '2021-05-03T01:00:00Z']);
  expect(extraction.extractor.name).toBe('mammoth');
});

test('what is raised or struck out in a Word document is neither number nor text', async () => {
  const run = (text: string, look = '') =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = [
    run('Losses were 6'),
    run('1', '<w:vertAlign w:val="superscript"/>'),
    run(' on '),
    run('8 May ', '<w:dstrike/>'),
    '<w:del w:id="1"><w:r><w:delText>deleted </w:delText></w:r><w:r><w:delText>words</w:delText></w:r></w:del>',
    run('9 May'),
  ].join('');
  const made = madeDocx([], {
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
  });
  expect(told(await read('a.docx', made))).toEqual([
    'Losses were 6¹ on 9 May',
    '[struck] 8 May',
    '[struck] deleted words',
  ]);
});

test('nor is it in an OpenDocument text', async () => {
  const names = ['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const style = (name: string, look: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const content = `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:automatic-styles>${style('T1', 'style:text-position="super 58%"')}${style('T2', 'style:text-line-through-style="solid"')}</office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Losses were 6${span('T1', '1')} on ${span('T2', '8 May ')}9 May</text:p></office:text></office:body></office:document-content>`;
  expect(told(await read('a.odt', zipped({ 'content.xml': content })))).toEqual([
    'Losses were 6¹ on 9 May',
    '[struck] 8 May',
    '[struck] deleted',
  ]);
});

test('so has an OpenDocument text', async () => {
  expect(told(await read('a.odt', madeOdt(blocks)))).toEqual([
    '[heading 2] Statement of the <council> & others',
    'Փաստաթուղթ, two  spaces',
    '[item 1] First',
    '[row] a\tb\tc',
    'Noted[4]',
    '[footnote 4] A note.',
  ]);
});

test('cells of an OpenDocument text that stand for several do so, and a table in a cell is told once', async () => {
  const names = ['office', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const cell = (inner: string, more = '') => `<table:table-cell${more}>${inner}</table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const inner = `<table:table>${row(cell(p('c')), cell(p('d')))}</table:table>`;
  const content = `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:body><office:text><table:table>${[
    `<table:table-header-rows>${row(cell(p('a'), ' table:number-columns-repeated="2"'), cell(p('b')))}</table:table-header-rows>`,
    row(
      cell(inner),
      '<table:covered-table-cell/>',
      cell(p('e')),
      cell('', ' table:number-columns-repeated="999999"'),
    ),
  ].join('')}</table:table></office:text></office:body></office:document-content>`;
  expect(told(await read('a.odt', zipped({ 'content.xml': content })))).toEqual([
    '[header-row] a\ta\tb',
    '[row] c d\t\te',
  ]);
});

describe('a PDF', () => {
  const page = (number: number, lines: readonly MadeLine[]): readonly MadeLine[] => [
    { text: 'THE COUNCIL', base: 800, size: 9 },
    ...lines,
    { text: `- ${number} -`, base: 30, left: 450, size: 9 },
  ];
  const pages = [
    page(1, [
      { text: 'Statement', base: 760, size: 18 },
      { text: 'We came to open the bridge and to read the names of those who', base: 720 },
      { text: 'built it, and the council asked that they be kept, in this nego-', base: 706 },
      { text: 'tiation, as was said in 2022', base: 692 },
      { text: '1', left: 212, base: 697, size: 6 },
      { text: 'and more than that was not said by', left: 222, base: 692 },
      { text: '1 A note at the foot.', base: 60, size: 8 },
    ]),
    page(2, [
      { text: 'the council, which met in the great hall of the town on 10', base: 760 },
      { text: 'December 1991 and parted.', base: 746 },
      { text: 'Another paragraph.', base: 720 },
    ]),
    page(3, [{ text: 'The last page.', base: 760 }]),
  ];

  test('has its lines, with their pages; heads and page numbers stand at the end', async () => {
    expect(told(await read('a.pdf', madePdf(pages)))).toEqual([
      '[heading 1] Statement (1)',
      'We came to open the bridge and to read the names of those who / built it, and the council asked that they be kept, in this nego- / tiation, as was said in 2022 [1] and more than that was not said by / the council, which met in the great hall of the town on 10 / December 1991 and parted. (1, 2)',
      'Another paragraph. (2)',
      'The last page. (3)',
      '[footnote] 1 A note at the foot. (1)',
      '[furniture] THE COUNCIL / - 1 - / THE COUNCIL / - 2 - / THE COUNCIL / - 3 - (1, 2, 3)',
    ]);
  });
});

describe('lines that return at the head or the foot of pages of a PDF', () => {
  const text = (page: number) =>
    Array.from({ length: 8 }, (_, index) => ({
      text: `Of page ${'abcdefgh'[page]} the line ${'stuvwxyz'[index]} tells of ships that lay there.`,
      base: 728 - index * 14,
    }));
  /** What is taken for furniture, where each page has some lines above and below its text. */
  const furnitureOf = async (count: number, more: (page: number) => readonly MadeLine[]) => {
    const pages = Array.from({ length: count }, (_, page) => [...more(page), ...text(page)]);
    const { blocks } = await read('a.pdf', madePdf(pages));
    const all = blocks.flatMap(({ lines }) => lines).toSorted();
    expect(all).toEqual(pages.flatMap((lines) => lines.map((line) => line.text)).toSorted());
    return blocks.filter(({ leftOut }) => leftOut === 'furniture').flatMap(({ lines }) => lines);
  };
  const flush = { base: 742, text: 'The council said that it was so.' };
  const apart = { base: 800, text: 'The council' };

  test.each<[count: number, on: readonly number[]]>([
    [2, [0, 1]],
    [3, [0, 2]],
    [4, [1, 3]],
    [5, [1, 3]],
    [6, [0, 2, 4]],
  ])('of %j pages those of the text stay, though pages %j begin with the same', async (count, on) => {
    expect(await furnitureOf(count, (page) => (on.includes(page) ? [flush] : []))).toEqual([]);
  });

  test('what is set apart is a head on all pages, on left ones, and on all but the first', async () => {
    for (const isThere of [() => true, (page: number) => page % 2 === 1, (page: number) => page > 0])
      expect(new Set(await furnitureOf(6, (page) => (isThere(page) ? [apart] : [])))).toEqual(
        new Set([apart.text]),
      );
  });

  test('what stands close to the text is one where it is on nearly all pages, or smaller', async () => {
    expect(await furnitureOf(4, (page) => (page > 0 ? [flush] : []))).toHaveLength(3);
    expect(await furnitureOf(4, (page) => (page > 1 ? [{ ...flush, size: 8 }] : []))).toHaveLength(2);
  });

  test('cells of a table are no numbers of pages', async () => {
    const cells = (page: number) => [{ text: `${1000 + page} ${2000 + page} ${3000 + page}`, base: 742 }];
    expect(await furnitureOf(4, cells)).toEqual([]);
    const numbers = (page: number) => [{ text: `${page + 1}`, left: 300, base: 40 }];
    expect(await furnitureOf(4, numbers)).toEqual(['1', '2', '3', '4']);
  });
});

test('a heading of a PDF in two lines is one, and two that stand apart are two', async () => {
  const heading = (text: string, base: number) => ({ text, base, size: 22 });
  const body = [600, 586, 572, 558, 544, 530].map((base) => ({
    text: 'The text of the report goes on for as many lines as there are on this page here',
    base,
  }));
  const headings = async (second: number, words = 'for 1995 and the years before it') => {
    const lines = [heading('The annual report of the harbour board', 700), heading(words, second), ...body];
    return told(await read('a.pdf', madePdf([lines]))).filter((block) => block.startsWith('[heading'));
  };
  expect(await headings(675)).toHaveLength(1);
  expect(await headings(650)).toHaveLength(2);
  expect(await headings(675, '1995')).toEqual([expect.stringContaining('board / 1995')]);
  expect(await headings(650, '1995')).toEqual([expect.not.stringContaining('1995')]);
});

describe('tables of a PDF', () => {
  type Cell = string | readonly string[];
  /** Rows of cells in columns, each with its lines; the rows stand as far apart as the longest cell is. */
  function rowsAt(lefts: readonly number[], top: number, rows: readonly (readonly Cell[])[], space = 24) {
    let base = top;
    return rows.flatMap((row) => {
      const from = base;
      const cells = row.map((cell) => (typeof cell === 'string' ? [cell] : cell));
      base -= (Math.max(...cells.map(({ length }) => length)) - 1) * 13 + space;
      return cells.flatMap((lines, column) =>
        lines.map((text, line) => ({ text, left: lefts[column] ?? 0, base: from - line * 13 })),
      );
    });
  }
  const blocksOf = async (...pages: readonly (readonly MadeLine[])[]) =>
    told(await read('a.pdf', madePdf(pages))).map((block) =>
      block.replace(/ \(\d\)$/, '').replaceAll('\t', ' | '),
    );

  test('whose cells have several lines have a passage for each row', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ['Date', 'Decision', 'Berth'],
      [
        '2 March 1994',
        ['The northern berth is', 'closed until its piles are re-', 'newed.'],
        ['First', 'and second'],
      ],
      ['14 April 1994', 'The fee is raised.', 'All'],
      [['9 May', '1994'], ['The southern berth', 'opens.'], ''],
    ].map((row) => row.filter((cell) => cell !== ''));
    const below =
      'The office heard no objection against any of these decisions, and thanks all who took part in them.';
    expect(await blocksOf([...rowsAt([72, 180, 380], 760, rows), { text: below, base: 600 }])).toEqual([
      '[row] Date | Decision | Berth',
      '[row] 2 March 1994 | The northern berth is closed until its piles are re-newed. | First and second',
      '[row] 14 April 1994 | The fee is raised. | All',
      '[row] 9 May 1994 | The southern berth opens.',
      below,
    ]);
  });

  test.each<[string, readonly MadeLine[]]>([
    [
      'columns of text',
      rowsAt([72, 310], 760, [
        [
          ['The boards heard the masters of', 'both harbours.'],
          ['They asked for a', 'list of ships.'],
        ],
      ]),
    ],
    [
      'marks of a list',
      rowsAt([72, 100], 760, [
        ['1.', ['The boards heard the masters', 'of both harbours.']],
        ['2.', 'They asked for a list.'],
        ['3.', 'So be it.'],
      ]),
    ],
    [
      'two lines with wide spaces',
      rowsAt(
        [72, 200],
        760,
        [
          ['The boards', 'of both'],
          ['harbours', 'asked'],
        ],
        14,
      ),
    ],
    [
      'names at one height',
      [
        ...rowsAt(
          [72, 310],
          760,
          [
            ['A. Smith', 'B. Jones'],
            ['Secretary', 'Chairman'],
          ],
          14,
        ),
      ],
    ],
    [
      'cells one below the other that overlap',
      [
        ...rowsAt([72, 310], 760, [
          [['The boards', 'heard'], 'them'],
          ['The boards of both of the two harbours, who came from far', 'x'],
        ]).map((line) => (line.text === 'x' ? { ...line, left: 450 } : line)),
        { text: 'The end of it stands here, and over the whole width.', left: 150, base: 730 },
      ],
    ],
  ])('%s are none', async (_, lines) => {
    expect((await blocksOf(lines)).filter((block) => block.startsWith('[row]'))).toEqual([]);
  });

  test('a table ends with its page', async () => {
    const rows = (from: number) => [1, 2, 3].map((row) => [`${row + from} May`, `Ship ${row + from}`]);
    expect(await blocksOf(rowsAt([72, 200], 760, rows(0)), rowsAt([72, 200], 760, rows(3)))).toEqual(
      [1, 2, 3, 4, 5, 6].map((row) => `[row] ${row} May | Ship ${row}`),
    );
  });
});

test('paragraphs of a PDF without space between them are known by where their lines end', async () => {
  const lines = [
    'The first paragraph has a line that reaches the edge of the text,',
    'and one that ends before it.',
    'The second has one that reaches the edge of the text as well,',
    '(a) an item',
    'and goes on.',
  ];
  const made = madePdf([lines.map((text, index) => ({ text, base: 700 - index * 14 }))]);
  expect(told(await read('a.pdf', made)).map((block) => block.replace(/ \(1\)$/, ''))).toEqual([
    `${lines[0]} / ${lines[1]}`,
    lines[2],
    lines[3],
    lines[4],
  ]);
});

test('lines of columns are known by the edge of their own, and an address in a corner is no column', async () => {
  const down = (left: number, top: number, texts: readonly string[]) =>
    texts.map((text, index) => ({ text, left, base: top - index * 14 }));
  const words = [
    'The boards heard the masters of both',
    'harbours, who said that the ships which',
    'lay there since 2 March',
    '1998 had been removed.',
  ];
  const made = madePdf([
    [
      ...down(440, 800, ['Harbour Office', '1 Quay Street', '5 May 1998']),
      ...down(72, 800, ['To the Chairman', 'South Quay']),
      { text: 'The whole width of the page is taken by this paragraph, which tells of ships and', base: 720 },
      { text: 'of what became of them.', base: 706 },
      ...down(72, 670, [...words, ...words]),
      ...down(310, 670, [...words, ...words.slice(0, 3)]),
      { text: '1998 had been removed for good.', left: 310, base: 572 },
      {
        text: 'And this one too stands over the whole width of the page, below all of the others.',
        base: 500,
      },
    ],
  ]);
  const paragraph = words.join(' / ');
  expect(told(await read('a.pdf', made)).map((block) => block.replace(/ \(1\)$/, ''))).toEqual([
    'Harbour Office',
    '1 Quay Street',
    '5 May 1998',
    'To the Chairman',
    'South Quay',
    'The whole width of the page is taken by this paragraph, which tells of ships and / of what became of them.',
    paragraph,
    paragraph,
    paragraph,
    `${words.slice(0, 3).join(' / ')} / 1998 had been removed for good.`,
    'And this one too stands over the whole width of the page, below all of the others.',
  ]);
});

test('an e-mail has its head and its text', async () => {
  const email = `From: =?UTF-8?B?0JjQstCw0L0=?= <ivan@example.org>\r\nTo: Press <press@example.org>\r\nSubject: Statement\r\nDate: Mon, 3 May 2021 10:00:00 +0400\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear all,\r\n\r\nThey met.\r\n--b\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n--b--\r\n`;
  const extraction = await read('a.eml', encode(email));
  expect(told(extraction)).toEqual([
    '[lines] Subject: Statement / From: Иван <ivan@example.org> / To: Press <press@example.org> / Date: Mon, 3 May 2021 10:00:00 +0400',
    'Dear all,',
    'They met.',
  ]);
  expect(extraction.lacking).toEqual(['a.pdf (application/pdf)']);
});

test('a message forwarded in another has its head as it is written, on every machine', async () => {
  const inner =
    'From: Ada <ada@example.org>\r\nTo: bo@example.org\r\nSubject: Road\r\nDate: Thu, 8 Sep 1994 23:30:00 -0500\r\n\r\nThe road is closed.\r\n';
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  const email = `Subject: Fw\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${[
    part('Content-Type: text/plain', 'See below.'),
    part('Content-Type: message/rfc822', inner),
    part('Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="b.eml"', inner),
  ].join('')}--b--\r\n`;
  const extraction = await read('a.eml', encode(email));
  const head =
    'Subject: Road / From: Ada <ada@example.org> / To: bo@example.org / Date: Thu, 8 Sep 1994 23:30:00 -0500';
  expect(told(extraction)).toEqual([
    '[lines] Subject: Fw',
    'See below.',
    `[lines] ${head}`,
    'The road is closed.',
    `[attachment] ${head}`,
    '[attachment] The road is closed.',
  ]);
  expect(extraction.lacking).toEqual(['b.eml (message/rfc822)']);
});

test.each([
  ['Mon, 3 May 2021 23:30:00 -1100', '2021-05-03'],
  ['Mon, 3 May 2021 01:30:00 +0400', '2021-05-03'],
  ['Wed, 31 Feb 2021 10:00:00 +0000', undefined],
])('an e-mail of %s is dated as it is written', async (date, edtf) => {
  const { suggestions } = await read('a.eml', encode(`Subject: Road\r\nDate: ${date}\r\n\r\nShut.\r\n`));
  expect(suggestions.find(({ of }) => of === 'date')?.edtf).toBe(edtf);
});

test('a page saved as MHTML is read as a page', async () => {
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: A\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/a\r\n\r\n<title>A</title><p>caf=C3=A9</p>\r\n--b--\r\n`;
  const extraction = await read('a.mhtml', encode(mhtml));
  expect(told(extraction)).toEqual(['café']);
  expect(extraction.suggestions).toContainEqual({
    of: 'address',
    value: 'https://example.org/a',
    origin: 'Snapshot-Content-Location',
  });
});

/** A message whose one part lies in a part, in a part. */
function partsInParts(depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}x\r\n\r\n--b${at}x\r\n`,
  );
  return `${heads.join('')}\r\nThe road.\r\n`;
}

const spaces = ' '.repeat(101_000_000);
test.each<[why: string, name: string, bytes: () => Uint8Array]>([
  ['not-of-its-kind', 'a.pdf', () => encode('hello')],
  ['not-of-its-kind', 'a.docx', () => encode('hello')],
  ['not-of-its-kind', 'a.docx', () => madeOdt(blocks)],
  ['not-of-its-kind', 'a.odt', () => madeDocx(blocks)],
  ['not-of-its-kind', 'a.eml', () => Uint8Array.of(0, 1, 2)],
  ['not-of-its-kind', 'a.zip', () => zipped({ a: 'b' })],
  ['locked', 'a.docx', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ['broken', 'a.pdf', () => encode('%PDF-1.4\n')],
  ['broken', 'a.docx', () => madeDocx(blocks).slice(0, 900)],
  [
    'broken',
    'a.docx',
    () => madeDocx(blocks, { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
  ],
  ['no-text', 'a.pdf', () => madePdf([[]])],
  ['no-text', 'a.html', () => encode('<p> </p>')],
  ['no-text', 'a.docx', () => madeDocx([])],
  ['too-large', 'a.docx', () => zipped({ 'word/document.xml': spaces })],
  ['too-deep', 'a.md', () => encode(`${'> '.repeat(2000)}The road.`)],
  ['too-deep', 'a.eml', () => encode(partsInParts(60))],
  ['encoding', 'a.html', () => Uint8Array.of(0xff, 0x00, 0x81)],
  ['encoding', 'a.md', () => Uint8Array.from(Buffer.from('The road was closed.', 'utf16le'))],
])('%s: %s', async (why, name, bytes) => {
  expect(await readSeedFile({ name, bytes: bytes() })).toEqual({ kind: 'refused', why });
});
