import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { farYearHints } from './far-years.ts';
import { lateAttestedHints } from './late-attested.ts';
import { otherHostHints } from './other-hosts.ts';
import { checkPositions } from './positions.ts';
import { copyHints } from './told-of-copies.ts';
import { vocabularyNoteHints } from './vocabulary-notes.ts';

const archiveOf = (files: Record<string, string>) => readArchive(memoryDisk(testFiles(files)));
const event = (source = '{ publisher: "A", url: null, accessed: "2001-05-01" }') => `---
id: "talks"
title: "Treaty of Ems"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
confidence: "high"
sources:
  a: ${source}
---

They met.
`;

test.each([
  ['1994-03-01', 0],
  ['2001-04-30', 0],
  ['2001-05-01', 0],
  ['2001-05-02', 1],
  ['2099-05-02', 1],
])('a course that is attested on %s, in an archive read in 2001: %i', (day, count) => {
  const line = `{ shape: "line", through: ["x", "y"], when: "1990/..", lastAttested: { edtf: "${day}", from: "g" }, precisionKm: 5, basis: "named-source", sources: [{ from: "g" }] }`;
  const archive = archiveOf({
    'content/events/talks.mdx': event(),
    'content/places.yaml': `- { id: "x", names: [{ name: "X", by: "all" }] }\n- { id: "y", names: [{ name: "Y", by: "all" }] }\n- { id: "road", names: [{ name: "Road", by: "all" }], positions: [${line}] }\n`,
  });
  expect(lateAttestedHints(archive)).toHaveLength(count);
});

test.each([
  ['paper.example', 0],
  ['en.paper.example', 0],
  ['paper.test', 1],
  ['mirror.test', 0],
])('an article at %s of an outlet at paper.example: %i', (host, count) => {
  const archive = archiveOf({
    'content/outlets.yaml': '- { id: "p", name: "Paper", hosts: ["paper.example"], whose: "unknown" }\n',
    'content/events/talks.mdx': event(`{ publisher: "Paper", url: "https://${host}/a" }`),
  });
  expect(otherHostHints(archive)).toHaveLength(count);
});

test.each([
  ['It signed the Treaty of Ems of 1 March 1994.', 0],
  ['It signed the Treaty of Ems of March 1994.', 0],
  ['It signed the Treaty of Ems of March 1995.', 1],
  ['It was founded in March 1995.', 0],
])('the note of an actor: %s %i', (note, count) => {
  const archive = archiveOf({
    'content/actors.yaml': `- { id: "ministry", name: "Ministry", note: "${note}" }\n`,
    'content/events/talks.mdx': event(),
  });
  expect(vocabularyNoteHints(archive)).toHaveLength(count);
});

test.each([
  ['the other is of 1990', 0],
  ['the older list lies apart', 0],
  ['it lies 14.6 km east of the town', 0],
  ['it lies 3 km east of the town', 1],
  ['as in the list of Ems', 0],
  ['it is right', 1],
])('two positions 14.6 km apart, because %s: %i', (because, count) => {
  const at = (lon: number, rest: string) =>
    `{ shape: "point", at: [${lon}, 48.9], precisionKm: 1, basis: "named-source", sources: [{ from: "g" }]${rest} }`;
  const archive = archiveOf({
    'content/gazetteers.yaml':
      '- { id: "g", publisher: "List of Ems", licence: "free", url: null, exactKm: 0.5 }\n',
    'content/places.yaml': `- { id: "x", names: [{ name: "X", by: "all" }], positions: [${at(21.5, `, because: "${because}"`)}, ${at(21.7, '')}] }\n`,
  });
  expect(checkPositions(archive).filter(({ code }) => code === 'position-differs')).toHaveLength(count);
});

test.each([
  ['A document', 0],
  ['a “document”', 0],
  ['A document of the works', 0],
  ['A letter', 1],
])('the receipt of "A document" that is called %s: %i', (title, count) => {
  const archive = archiveOf({
    'seeds/a.txt': 'Words.\n',
    'seeds/a.yaml': `seed: "a.txt"\ntitle: "${title}"\n`,
    'content/documents/doc.mdx': testDocument('a.txt', 'Words.\n'),
  });
  expect(copyHints(archive)).toHaveLength(count);
});

test.each([
  ['Radio of Northland', 0],
  ['Radio of Southmark', 1],
  ['Radio of Weather', 0],
  ['Radio of Southmark, evening', 0],
])('%s at an address of the Radio of Northland: %i', (publisher, count) => {
  const archive = archiveOf({
    'content/actors.yaml': '- { id: "north", name: "Northland" }\n- { id: "south", name: "Southmark" }\n',
    'content/outlets.yaml':
      '- { id: "p", name: "Radio of Northland", hosts: ["paper.example"], whose: "unknown" }\n',
    'content/events/talks.mdx': event(`{ publisher: "${publisher}", url: "https://paper.example/a" }`),
  });
  expect(otherHostHints(archive)).toHaveLength(count);
});

test.each([
  ['A', 'https://a.example/one', 'What the two ministers said at the bridge', 0],
  ['A', 'https://a.example/two', 'What the two ministers said at the bridge', 1],
  ['A', 'https://www.a.example/one/amp', 'What the two ministers said at the bridge', 0],
  ['B', 'https://a.example/two', 'What the two ministers said at the bridge', 0],
  ['A', 'https://a.example/two', 'News', 0],
])('%s has %s under the title "%s", too: %i', (publisher, url, title, count) => {
  const archive = archiveOf({
    'content/events/talks.mdx': event(`{ publisher: "A", url: "https://a.example/one", title: "${title}" }
  b: { publisher: "${publisher}", url: "${url}", title: "${title}" }`),
  });
  expect(otherHostHints(archive)).toHaveLength(count);
});

test.each([
  ['2001-05-02', 0],
  ['2012-05-02', 0],
  ['2061-05-02', 1],
])('a source read on %s, beside one of 2001: %i', (accessed, count) => {
  const archive = archiveOf({
    'content/events/talks.mdx': event(`{ publisher: "A", url: null, accessed: "2001-05-01" }
  b: { publisher: "B", url: null, accessed: "${accessed}" }`),
  });
  expect(farYearHints(archive)).toHaveLength(count);
});
