import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { toldBySourcesHints } from './told-by-sources.ts';

const actors = `
- { id: "north", name: "Northland" }
- { id: "guard", name: "Guard", of: "north" }
- { id: "south", name: "Southmark", short: "South" }
`;

function hintsOf(fields: string): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a", "b", "c"] }]
${fields}
confidence: "high"
sources:
  a: { publisher: "A", url: null, date: "1994-03-02" }
  b: { publisher: "B", url: null, date: "1994-03-05" }
  c: { publisher: "C", url: null }
---

They met.
`;
  const outlets = `
- { id: "paper", name: "The Paper", publishers: ["A"], whose: "unknown" }
- { id: "north-site", name: "Northland", publishers: ["B"], whose: "unknown" }
`;
  const files = {
    'content/actors.yaml': actors,
    'content/outlets.yaml': outlets,
    'content/events/talks.mdx': event,
  };
  return toldBySourcesHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

const account = (by: string, source: string) => `{ by: "${by}", says: "So it was.", sources: ["${source}"] }`;
const version = (says: string, source: string) =>
  `disagreements: [{ about: "it", versions: [{ says: "${says}", sources: ["${source}"] }] }]`;

test.each([
  ['Northland: it was.', 'a', ['north:a', 'south:b'], 0],
  ['Northland: it was.', 'a', ['guard:a', 'south:b'], 0],
  ['Northland: it was.', 'b', ['north:a', 'south:b'], 1],
  ['Northland: it was.', 'c', ['north:a'], 1],
  ['South: it was.', 'a', ['north:a'], 1],
  ['It was.', 'a', ['north:b'], 0],
  ['South: it was.', 'b', ['north:a'], 1],
  ['The Paper: it was.', 'a', ['north:b'], 0],
  ['The Paper: it was.', 'b', ['north:b'], 1],
  ['The Paperboy: it was.', 'b', ['north:b'], 0],
])('%s by %s, beside %j', (says, source, accounts, count) => {
  const own = accounts.map((one) => account(...(one.split(':') as [string, string])));
  expect(hintsOf(`accounts: [${own.join(', ')}]\n${version(says, source)}`)).toHaveLength(count);
});

test('a version of a side whose account is not known needs none; nor does an account that has no words', () => {
  const unknown = (by: string, sources: string) => `{ by: "${by}", says: null, sources: ${sources} }`;
  const says = version('Southmark: it was.', 'a');
  expect(hintsOf(`accounts: [${unknown('north', '[]')}]\n${says}`)).toEqual([]);
  expect(hintsOf(`accounts: [${unknown('north', '[]')}, ${account('north', 'b')}]\n${says}`)).toHaveLength(1);
});

const told = (says: string, sources: string) =>
  hintsOf(`accounts: [{ by: "north", says: "${says}", sources: [${sources}] }]`);

test.each([
  ['It said on 2 March that it was.', '"a"', 0],
  ['It said on 3 March that it was.', '"a"', 1],
  ['It said on 3 March 1994 that it was.', '"a"', 1],
  ['It said on 3 March that it was.', '"a", "b"', 0],
  ['It said on 6 March that it was.', '"a", "b"', 1],
  ['It said on 3 March that it was.', '"a", "c"', 0],
  ['It said that it would be so on 3 March.', '"a"', 0],
  ['It said that it was to be so on 3 March.', '"a"', 0],
  ['It said so in March.', '"a"', 0],
])('%s (%s): %i', (says, sources, count) => {
  expect(told(says, sources)).toHaveLength(count);
});

test('what is settled is no longer asked', () => {
  const settled = 'settled: [{ words: "on 3 March", why: "announced" }]';
  expect(
    hintsOf(`accounts: [{ by: "north", says: "It came on 3 March.", sources: ["a"] }]\n${settled}`),
  ).toEqual([]);
});
