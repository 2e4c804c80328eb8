import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { toldCountHints } from './told-counts.ts';
import { toldDenialHints } from './told-denials.ts';
import { toldFigureHints } from './told-figures.ts';
import { toldNumberHints } from './told-numbers.ts';

interface Told {
  readonly says?: string;
  readonly quote?: string;
  readonly body?: string;
  readonly note?: string;
  readonly fields?: string;
}

function archiveOf(one: Told, other?: Told) {
  const event = (
    id: string,
    { says = 'It spoke.', quote = 'So it is', body, note = 'a', fields = '' }: Told,
  ) => `---
id: "${id}"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
accounts: [{ by: "ministry", says: "${says}", quote: { words: "${quote}", source: "a" }, sources: ["a"] }]
${fields}
confidence: "high"
sources:
  a: { publisher: "A", url: "https://a.example/1", note: '${note}' }
---

${body ?? 'They met.'}
`;
  return readArchive(
    memoryDisk(
      testFiles({
        'content/events/talks.mdx': event('talks', one),
        ...(other && { 'content/events/walks.mdx': event('walks', other) }),
      }),
    ),
  );
}

test.each<[string, Told, number]>([
  ['the same', { body: 'It counted 4,718 sheep.', note: '4,718 sheep' }, 0],
  ['digits in another order', { body: 'It counted 4,781 sheep.', note: '4,718 sheep' }, 1],
  ['another digit', { body: 'It counted 4,618 sheep.', quote: '4,718 sheep in all' }, 1],
  ['another count', { body: 'It counted 9,302 sheep.', note: '4,718 sheep' }, 0],
  ['beside each other', { body: 'It counted 4,718 sheep, then 4,719.' }, 0],
  ['a bound that is kept', { body: 'Over 4,700 sheep.', note: '4,718 sheep' }, 0],
  ['a bound that is not', { body: 'Over 4,750 sheep.', note: '4,718 sheep' }, 1],
  ['nearly', { body: 'Nearly 4,700 sheep.', note: '4,718 sheep' }, 1],
  [
    'settled',
    {
      body: 'It counted 4,781 sheep.',
      note: '4,718 sheep',
      fields: 'settled: [{ words: "4,781 sheep", why: "A later count." }]',
    },
    0,
  ],
])('figures: %s', (_, told, count) => {
  expect(toldFigureHints(archiveOf(told))).toHaveLength(count);
});

test.each([
  ['4,718', 0],
  ['4,781', 1],
])('a figure of 4,718 is %s in another event with the same source', (figure, count) => {
  const archive = archiveOf({ says: 'It counted 4,718.' }, { says: `It counted ${figure}.` });
  expect(toldFigureHints(archive)).toHaveLength(count);
});

test.each([
  ['Six points', 'six points', 0],
  ['Six points', 'seven points', 1],
])('a version has %s, and the text %s', (version, body, count) => {
  const fields = `disagreements: [{ about: "the text", versions: [{ says: "${version}.", sources: ["a"] }, { says: "Another text.", sources: ["a"] }] }]`;
  expect(toldNumberHints(archiveOf({ fields, body: `A letter of ${body}.` }))).toHaveLength(count);
});

test.each<[string, Told, number]>([
  ['both deny', { says: 'It found no holes in the fence.', quote: 'found no holes in our fence' }, 0],
  ['the quotation denies', { says: 'It found holes in the fence.', quote: 'found no holes in our fence' }, 1],
  ['the text denies', { says: 'It found no holes in the fence.', quote: 'found holes in our fence' }, 1],
  ['in another word', { says: 'It gave enough proof.', quote: 'has not given sufficient proof' }, 1],
  ['another thing', { says: 'It found no hole in the wall.', quote: 'there are sheep in our fence' }, 0],
  ['a call', { says: 'Farmers left their sheep.', quote: 'We call on farmers not to leave their sheep' }, 0],
  [
    'a note',
    { body: 'The shepherds signed the letter.', note: '"the shepherds did not sign the letter"' },
    1,
  ],
  [
    'another has it so',
    {
      body: 'The shepherds signed the letter.',
      quote: 'the shepherds signed the letter',
      note: '"the shepherds did not sign the letter"',
    },
    0,
  ],
])('denials: %s', (_, told, count) => {
  expect(toldDenialHints(archiveOf(told))).toHaveLength(count);
});

test('a speaker is held to words that another event quotes from the same address', () => {
  const archive = archiveOf({ says: 'It gave enough proof.' }, { quote: 'has not given sufficient proof' });
  expect(toldDenialHints(archive).map(({ file }) => file)).toEqual(['content/events/talks.mdx']);
});

test.each([
  ['several', 'several talks', 0],
  ['three', 'several talks', 1],
  ['three', 'three of several talks', 0],
  ['three', 'talks', 0],
])('the count is %s, and the quotation %s', (count, exact, hints) => {
  const keys = `events: [{ id: "talks", title: "Talks", shape: "series", kind: "statement", count: "${count}", claims: [{ of: "start", edtf: "1994", basis: "stated", written: "1994" }], quotes: [{ passage: "p1", exact: "${exact}" }] }]\n`;
  const text = `There were ${exact} in 1994.`;
  const files = { 'seeds/a.txt': text, 'content/documents/doc.mdx': testDocument('a.txt', text, keys) };
  const { documents } = readArchive(memoryDisk(testFiles(files)));
  expect(documents).toHaveLength(1);
  expect(toldCountHints({ documents })).toHaveLength(hints);
});
