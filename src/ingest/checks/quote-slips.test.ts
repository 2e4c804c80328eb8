import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { namedOutletHints } from './named-outlets.ts';
import { noteWeekdayHints } from './note-weekdays.ts';
import { quoteSlipHints } from './quote-slips.ts';
import { toldBySourcesHints } from './told-by-sources.ts';

interface Given {
  readonly title?: string;
  readonly accounts?: string;
  readonly sources?: string;
  readonly rest?: string;
  readonly body?: string;
}

const archiveOf = ({ title = 'Talks', accounts = '', sources = '', rest = '', body = 'They met.' }: Given) =>
  readArchive(
    memoryDisk(
      testFiles({
        'content/actors.yaml':
          '- { id: "north", name: "Northland" }\n- { id: "guard", name: "Guard", of: "north" }\n- { id: "south", name: "Southmark" }\n',
        'content/outlets.yaml':
          '- { id: "courier", name: "Courier", whose: "unknown" }\n- { id: "post", name: "Post", whose: "unknown" }\n',
        'content/events/talks.mdx': `---
id: "talks"
title: "${title}"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-04", sources: ["a"] }]
accounts: [${accounts}]
${rest}
confidence: "high"
sources:
  a: { publisher: "A", url: null${sources} }
  b: { publisher: "B", url: "https://b.example/1994/02/talks" }
  c: { publisher: "Courier", url: null }
  p: { publisher: "Post", url: null }
---

${body}
`,
      }),
    ),
  );

const account = (by: string, words: string, source: string, sources = '"a"') =>
  `{ by: "${by}", says: "So.", quote: { words: "${words}", source: "${source}" }, sources: [${sources}] }`;

test.each([
  [account('north', 'It was so', 'a'), 0],
  [account('north', 'It was so', 'b'), 1],
  [account('north', 'It was so', 'b', '"a", "b"'), 0],
  [`${account('north', 'It was so', 'a')}, ${account('guard', 'It was so', 'a')}`, 0],
  [`${account('north', 'It was so', 'a')}, ${account('south', 'It was so', 'a')}`, 1],
  [`${account('north', 'It was so', 'a')}, ${account('south', 'It was not', 'a')}`, 0],
])('%s: %i', (accounts, count) => {
  expect(quoteSlipHints(archiveOf({ accounts }))).toHaveLength(count);
});

test.each([
  ['Order of 22 February', 'It kept the order of 22 February 1994.', 0],
  ['Order of 12 February', 'It kept the order of 22 February 1994.', 1],
  ['Order of 4 March', 'It kept the order of 22 February 1994.', 0],
  ['Order of 12 February', 'It kept the order.', 0],
])('%s: %s %i', (title, body, count) => {
  expect(quoteSlipHints(archiveOf({ title, body }))).toHaveLength(count);
});

test.each([
  [', date: "1994-03-06", note: "\\"on Friday\\""', 0],
  [', date: "1994-03-11", note: "\\"on Friday\\""', 0],
  [', date: "1994-04-06", note: "\\"on Friday\\""', 1],
  [', date: "1994-04-06", note: "the talks"', 0],
])('a source with %s: %i', (sources, count) => {
  expect(noteWeekdayHints(archiveOf({ sources }))).toHaveLength(count);
});

test.each([
  ['In its order of 22 February 1994.', 0],
  ['In its order of 6 July 1994.', 1],
  ['It would come on 6 July 1994.', 0],
])('%s, by an address of February: %i', (says, count) => {
  const accounts = `{ by: "north", says: "${says}", sources: ["b"] }`;
  expect(toldBySourcesHints(archiveOf({ accounts }))).toHaveLength(count);
});

test.each([
  ['The dead were 20, in the Courier, and later 218, in the Post.', 0],
  ['The dead were 20, in the Post, and later 218, in the Courier.', 2],
  ['The dead were 30, in the Post.', 0],
  ['They met with 20, in Postville.', 0],
])('%s %i', (body, count) => {
  const rest =
    'disagreements: [{ about: "how many", versions: [{ says: "20.", sources: ["c"] }, { says: "218.", sources: ["p"] }] }]';
  expect(namedOutletHints(archiveOf({ body, rest }))).toHaveLength(count);
});
