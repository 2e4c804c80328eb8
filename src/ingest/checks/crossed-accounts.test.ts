import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { crossedAccountHints } from './crossed-accounts.ts';

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
  a: { publisher: "North Daily", url: null }
  b: { publisher: "South Daily", url: null }
  c: { publisher: "C", url: null }
  d: { publisher: "D", url: null, note: "the statement of Northland" }
---

They met.
`;
  const files = {
    'content/actors.yaml':
      '- { id: "north", name: "Northland" }\n- { id: "guard", name: "Guard", of: "north" }\n- { id: "south", name: "Southmark" }\n',
    'content/outlets.yaml':
      '- { id: "n", name: "North Daily", whose: "state", of: "north", ground: "G." }\n- { id: "s", name: "South Daily", whose: "state", of: "south", ground: "G." }\n',
    'content/events/talks.mdx': event,
  };
  return crossedAccountHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

const account = (by: string, sources: string) => `{ by: "${by}", says: "So ${by}.", sources: [${sources}] }`;

test.each([
  ['north', '"a"', 'south', '"b"', 0],
  ['north', '"b"', 'south', '"a"', 1],
  ['guard', '"b"', 'south', '"a"', 1],
  ['north', '"b"', 'south', '"d"', 1],
  ['north', '"b", "d"', 'south', '"a"', 0],
  ['north', '"b"', 'south', '"c"', 0],
  ['north', '"b"', 'south', '"b"', 0],
  ['north', '"b"', 'guard', '"b"', 0],
])('%s by %s, %s by %s: %i', (one, its, other, others, count) => {
  expect(hintsOf(`accounts: [${account(one, its)}, ${account(other, others)}]`)).toHaveLength(count);
});

const quoting = (by: string) =>
  `accounts: [{ by: "${by}", says: "So.", quote: { words: "A local measure was begun", source: "c" }, sources: ["c"] }]`;

test.each([
  ['north', 'local measure', 'north', 0],
  ['guard', 'local measure', 'north', 0],
  ['south', 'local measure', 'north', 1],
  ['south', 'measure', 'north', 0],
  ['south', 'large war', 'north', 0],
])('%s calls it "%s", quoted of %s: %i', (by, name, speaker, count) => {
  expect(
    hintsOf(`names: [{ by: "${by}", name: "${name}", sources: ["c"] }]\n${quoting(speaker)}`),
  ).toHaveLength(count);
});
