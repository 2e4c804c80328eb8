import { expect, test } from 'vitest';
import { sampleDocument } from '../testing/sample-search.ts';
import { lineRecords } from './page-lines.ts';

const page = (path: string, main: string) => ({
  path,
  html: `<html lang="en"><title>A site</title><nav>Other pages</nav><main>${main}</main></html>`,
});
const textsOf = (main: string, records: Parameters<typeof lineRecords>[1] = []) =>
  lineRecords([page('x/index.html', main)], records).flatMap(({ parts }) => parts.map(({ text }) => text));

test.each([
  [
    'what stands in a block is one line',
    '<p>As of <b>2 May</b>: <a href="/">three roads</a></p>',
    ['As of 2 May: three roads'],
  ],
  [
    'elements beside each other are words of their own',
    '<p><span>2 May</span><span>a road</span></p>',
    ['2 May a road'],
  ],
  ['emphasis within a word parts nothing', '<p>the <em>re</em>opening</p>', ['the reopening']],
  ['blocks within blocks are apart', '<div>A road<p>A lake</p>A hill</div>', ['A road', 'A lake', 'A hill']],
  [
    'brackets and stops stand by their words',
    '<p>(<a>a road</a>, <a>a lake</a>) <i>…</i></p>',
    ['(a road, a lake) …'],
  ],
  [
    'scripts are no text',
    '<p>A road</p><script>const a = 1;</script><template>A lake</template>',
    ['A road'],
  ],
  [
    'code is no words, and what stands on its sides is no row',
    '<p>Write so: <code>?a=b</code> or so on</p>',
    ['Write so:', 'or so on'],
  ],
  [
    'a card beside a link is apart from the sentence',
    '<p>The <hover-card><a>road</a><span role="tooltip"><b>Road</b> <span>A closure, 2 May</span></span></hover-card> was open</p>',
    ['Road A closure, 2 May', 'The road was open'],
  ],
  [
    'what is written into the page later is no word of it',
    '<p>The search takes {kept-count} files, {kept-size} bytes in all</p>',
    ['The search takes', 'bytes in all'],
  ],
  ['a single word proves no row', '<p>Road</p>', []],
  ['the same line counts once', '<p>A road</p><p>A road!</p>', ['A road']],
])('%s', (_, main, lines) => {
  expect(textsOf(main)).toEqual(lines);
});

test('what is said of a term is led by it', () => {
  const main = '<dl><div><dt>The <b>north</b></dt><dd>It was open. <p>So it was.</p></dd></div></dl>';
  const [record] = lineRecords([page('x/index.html', main)], []);
  expect(record?.parts).toEqual([
    { id: '', text: 'The north' },
    { id: '', text: 'The north: It was open.', speaker: 11 },
    { id: '', text: 'The north: So it was.', speaker: 11 },
  ]);
});

test('what a record holds is left out, of its own page in any row', () => {
  const records = [
    sampleDocument('a', ['A road. It was open for long.'], { path: 'x/', title: 'The page of a road' }),
    { ...sampleDocument('b', []), parts: [{ id: '', text: 'North: a lake of salt', speaker: 7 }] },
  ];
  const main = '<h1>Road</h1><p>a road</p><p>It was open</p><p>A lake of salt.</p><p>3 roads</p>';
  expect(lineRecords([page('x/index.html', main)], records)).toMatchObject([
    { in: 'page', path: 'x/', title: 'The page of a road', language: 'en', parts: [{ text: '3 roads' }] },
  ]);
});

test('a page without a record is called as its heading, or else as the tab', () => {
  const titled = lineRecords(
    [page('y/index.html', '<h1>3 roads</h1>'), page('404.html', '<p>No page here</p>')],
    [],
  );
  expect(titled.map(({ path, title }) => [path, title])).toEqual([
    ['y/', '3 roads'],
    ['404.html', 'A site'],
  ]);
});

test('many lines are read in several records', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `<p>line ${at} ${'of words '.repeat(10)}</p>`);
  const records = lineRecords([page('x/index.html', lines.join(''))], []);
  expect(records.length).toBeGreaterThan(2);
  expect(records.flatMap(({ parts }) => parts)).toHaveLength(300);
});

test('the words of a side in an essay are left to its record, which has whose they are', () => {
  const essay = { ...sampleDocument('a', [], { path: 'x/' }), in: 'essay' as const };
  const main = '<p>It says: <span data-voice="side">“We saw a lake”</span> (passage 1)</p>';
  expect(textsOf(main, [essay])).toEqual(['It says:', '(passage 1)']);
  expect(textsOf(main)).toEqual(['It says: “We saw a lake” (passage 1)']);
});
