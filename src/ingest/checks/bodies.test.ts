import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { inspect } from '../run.ts';

const seed = 'They met on 1 March 1995.\nThey met again.\n';
const event = `---
id: "met"
title: "The harbour talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["paper"] }]
confidence: "high"
sources: { paper: { publisher: "Paper", url: null, date: "1995-12-13" } }
---
`;
const files = testFiles({
  'seeds/a.txt': seed,
  'content/documents/doc.mdx': testDocument('a.txt', seed),
  'content/events/met.mdx': event,
  'content/redirects.yaml': '- { from: "events/old/", to: "events/met/" }\n',
  'public/a map.png': 'x',
  'docs/guides/writing.md': '# Writing\n',
});

/** The codes that are told of a file, by line. */
function told(given: Readonly<Record<string, string>>, file: string): ReadonlyMap<number, string> {
  const { findings } = inspect(memoryDisk({ ...files, ...given }));
  const own = findings.filter((one) => one.file === file);
  return new Map(
    Object.entries(Object.groupBy(own, ({ line }) => line)).map(([line, some = []]) => [
      Number(line),
      some.map(({ code }) => code).join(' '),
    ]),
  );
}

const frontmatter = (title: string) =>
  `---\nid: "essay"\ntitle: "${title}"\nauthors: ["A"]\ndate: "1995-04"\nsummary: "One."\nasOf: "1995-03-09"\n---\n`;
const file = 'content/essays/essay.mdx';

const wrong: readonly (readonly [line: string, codes: string])[] = [
  ['A <b>bold</b> word.', 'body-html'],
  ['<script>alert(1)</script>', 'body-html'],
  ['<script src="http://a.example/x.js" />', 'body-html'],
  ['A line <br> that goes on.', 'body-unreadable'],
  ['<!-- a note -->', 'body-unreadable'],
  ['An open { brace.', 'body-unreadable'],
  ['One {1 + 1}.', 'body-code'],
  ['<Secret>On 2 March 1995 <Event id="met">they met</Event>.</Secret>', 'body-component prose-contradicted'],
  ['<div>On 3 March 1995 <Event id="met">they met</Event>.</div>', 'body-html prose-contradicted'],
  ['<Event id="mett">They</Event> met.', 'reference-unknown'],
  [
    '<Timeline from="1996" to="1995">The harbour talks of 5 March 1995.</Timeline>',
    'component-dates-reversed prose-contradicted',
  ],
  ['![A map](http://a.example/map.png)', 'body-image-elsewhere'],
  ['![A map](//a.example/map.png)', 'body-image-elsewhere'],
  ['![A map](data:image/png;base64,AA)', 'body-image-elsewhere'],
  ['![A map](./map.png)', 'body-image'],
  ['![A map](/map.png)', 'body-image'],
  ['![](/a%20map.png)', 'body-image-unsaid'],
  ['![The harbour talks of 6 March 1995](/a%20map.png)', 'prose-contradicted'],
  ['[One](/kinds/meeting/ "The harbour talks of 7 March 1995")', 'prose-contradicted'],
  ['[One](/events/closing/)', 'link-to-nothing'],
  ['[One](/events/met)', 'link-to-nothing'],
  ['[One](../../none/)', 'link-to-nothing'],
  ['[One](/none.pdf)', 'link-to-nothing'],
  ['[One](/docs/guides/none/)', 'link-to-nothing'],
  ['[One](/events/none/index.md)', 'link-to-nothing'],
  ['[One](#how-it-begun)', 'link-to-no-part'],
  ['[One](/essays/essay/#how-it-begun)', 'link-to-no-part'],
  ['[One](/documents/doc/#p9)', 'link-to-no-part'],
  ['[One](/events/met/#nowhere)', 'link-to-no-part'],
  ['[One](/about/#nowhere)', 'link-to-no-part'],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,a',
    'DATA:text/html;base64,AA',
    'vbscript:msgbox(1)',
    'file:///etc/hosts',
    'blob:https://a.example/1',
    'about:blank',
    'view-source:https://a.example',
    'ftp://a.example/',
    'ws://a.example/',
    'intent://a.example/',
    'tel:1',
    'sms:1',
    'https:a.example',
    'https:/a.example',
    'https:///a.example',
    'https:\\\\a.example',
    'https://b.example@a.example/',
    'https://b:c@a.example/',
    '//a.example',
    '///a.example',
    '//a.example/events/met/',
    '&#47;/a.example',
    '/&#9;/a.example',
    '/&Tab;/a.example',
    'mailto://a.example',
    'https://a.example/&#8238;cod.exe',
  ].map((address) => [`[One](${address})`, 'link-unsafe'] as const),
  ['On 8 March 1995 <Event id="met">they met</Event>.', 'prose-contradicted'],
];

test.each([
  ['an essay', frontmatter('Essay')],
  ['one whose frontmatter is wrong too', frontmatter('Essay').replace('authors', 'writers')],
])('everything that is wrong in %s is told in one run, whatever else is', (_what, head) => {
  const body = `## How it *began*\n\n${wrong.map(([line]) => line).join('\n\n')}\n`;
  const text = `${head}\n${body}`;
  const found = told({ [file]: text }, file);
  const lines = text.split('\n');
  const codes = wrong.map(([line]) => found.get(lines.indexOf(line) + 1));
  expect(codes).toEqual(wrong.map(([, expected]) => expected));
});

test('nothing is told of links and images that are right', () => {
  const right = [
    '## How it *began*',
    '[One](#how-it-began), [two](../../events/met/#sources), [three](/documents/doc/#p2), [four](/search/?q=met#main)',
    '[Five](/events/old/), [six](/docs/guides/writing/), [seven](/events/met/cite.bib), [eight](/essays/feed.atom)',
    '[Nine](/timeline/1995/), [ten](/), [eleven](https://a.example/), [twelve](mailto:a@a.example), [map](/a%20map.png)',
    '![A map of the town](/a%20map.png)',
  ];
  expect(told({ [file]: `${frontmatter('Essay')}\n${right.join('\n\n')}\n` }, file)).toEqual(new Map());
});

test.each([
  ['title: "Essay"', 'title: "The harbour talks of 2 March 1995"'],
  ['summary: "One."', 'summary: "The harbour talks were on 3 March 1995."'],
  [
    'summary: "One."',
    'summary: "One." # One\ncorrected: [{ date: "1995-05", what: "The harbour talks were on 4 March 1995.", why: "So." }]',
  ],
  ['summary: "One."', 'summary: \'The "great" road.\''],
])('what is printed of the frontmatter is checked as prose: %s becomes %s', (from, to) => {
  const found = told({ [file]: `${frontmatter('Essay').replace(from, to)}\nOne.\n` }, file);
  expect([...found.values()].join(' ')).toMatch(/^prose-(?:contradicted|quotation-unknown)$/);
});

test('links of events, of pages and of the page about the archive are looked at', () => {
  const page = (id: string) => `---\nid: "${id}"\ntitle: "A page"\n---\n\n[One](/none/)\n`;
  const given = {
    'content/events/met.mdx': `${event}\n[One](/none/) ![A](http://a.example/a.png)\n`,
    'content/pages/about.mdx': page('about'),
    'content/pages/words.mdx': page('words'),
  };
  expect(Object.keys(given).map((path) => [...told(given, path).values()])).toEqual([
    ['link-to-nothing body-image-elsewhere'],
    ['link-to-nothing'],
    ['link-to-nothing'],
  ]);
});

test('tags in a document hide no other difference from its seed', () => {
  const path = 'content/documents/doc.mdx';
  const body = 'They <b>met</b> on 1 March 1995.\n\nThey met agein.';
  expect([
    ...told({ [path]: testDocument('a.txt', seed, '', '').trimEnd() + `\n\n${body}\n` }, path).values(),
  ]).toEqual(['body-html', 'text-differs']);
});
