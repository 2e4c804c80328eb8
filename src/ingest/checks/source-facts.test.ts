import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkSourceFacts, sourceHints } from './source-facts.ts';

const outlets = `
- { id: "paper", name: "Paper", hosts: ["paper.example"], whose: "unknown" }
- { id: "weekly", name: "Weekly", hosts: ["weekly.paper.example"], whose: "unknown" }
- { id: "radio", name: "Radio", publishers: ["Radio Two"], hosts: ["radio.example"], whose: "unknown" }
`;

function archiveOf(sources: string, { kind = 'statement', claim = '' } = {}) {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "${kind}"
claims: [{ of: "whole", edtf: "1994-03-01"${claim}, sources: ["a"] }]
confidence: "high"
sources:
${sources}
---

They met.
`;
  const kinds =
    '- { id: "statement", name: "A", plural: "As", glyph: "circle", scope: "All." }\n- { id: "no-meeting", name: "B", plural: "Bs", glyph: "circle", scope: "All.", role: "meeting-not-held" }\n';
  const files = {
    'content/outlets.yaml': outlets,
    'content/kinds.yaml': kinds,
    'content/events/talks.mdx': event,
  };
  return readArchive(memoryDisk(testFiles(files)));
}

const codesOf = (sources: string) => checkSourceFacts(archiveOf(sources)).map(({ code }) => code);

test.each([
  ['1994-03-02', '1994-03-03', []],
  ['1994-03-02', '1994-03-02', []],
  ['1994-03-02', '1994-03-01', ['source-read-early']],
  ['1994-03-02', '1994-02', ['source-read-early']],
  ['1994-03', '1994-03-01', []],
  ['1994-03-02', '1994-03-02T10:00:00Z', []],
  ['1994-03-02', '1994-03-01T10:00:00Z', ['source-read-early']],
])('a source of %s, read on %s', (date, accessed, codes) => {
  expect(codesOf(`  a: { publisher: "P", url: null, date: "${date}", accessed: "${accessed}" }`)).toEqual(
    codes,
  );
});

test.each([
  ['Paper', 'https://paper.example/1', []],
  ['Paper', 'https://www.paper.example/1', []],
  ['Paper', 'https://weekly.paper.example/1', []],
  ['Paper, after Radio', 'https://radio.example/1', []],
  ['Paper', 'https://elsewhere.example/1', []],
  ['Paper', 'https://radio.example/1', ['source-other-outlet']],
  ['Radio Two', 'https://paper.example/1', ['source-other-outlet']],
])('%s at %s', (publisher, url, codes) => {
  expect(codesOf(`  a: { publisher: "${publisher}", url: "${url}" }`)).toEqual(codes);
});

test('two sources of one file have two addresses', () => {
  const twice =
    '  a: { publisher: "P", url: "https://p.example/1" }\n  b: { publisher: "P", url: "https://p.example/1" }';
  expect(codesOf(twice)).toEqual(['source-twice']);
  expect(codesOf(twice.replace('1" }\n', '2" }\n'))).toEqual([]);
  expect(codesOf('  a: { publisher: "P", url: null }\n  b: { publisher: "P", url: null }')).toEqual([]);
});

const hintsOf = (source: string, more = {}) =>
  sourceHints(archiveOf(`  a: { publisher: "P", ${source} }`, more)).map(({ found }) => found);

test('a date beside the one in the address is worth a look, unless the note says why', () => {
  const source = 'url: "https://p.example/1994/03/02/x", date: "1994-03-03"';
  expect(hintsOf(source)).toHaveLength(1);
  expect(hintsOf(`${source}, note: "dated by its own zone"`)).toEqual([]);
  expect(hintsOf(source.replace('03-03', '03-02'))).toEqual([]);
});

test('a source that came before what it dates is worth a look, unless it is said to announce it', () => {
  const source = 'url: null, date: "1994-02-20"';
  expect(hintsOf(source)).toHaveLength(1);
  expect(hintsOf('url: null, date: "1994-02-28"')).toEqual([]);
  expect(hintsOf('url: null, date: "1994-03"')).toEqual([]);
  expect(hintsOf(`${source}, note: "announces it"`)).toEqual([]);
  expect(hintsOf(source, { kind: 'no-meeting' })).toEqual([]);
  expect(hintsOf(source, { claim: ', inferred: "from a term"' })).toEqual([]);
});
