import { expect, test } from 'vitest';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { toldTwiceHints } from './told-twice.ts';

const actors = `
- { id: "north", name: "North" }
- { id: "ministry", name: "Ministry", of: "north" }
- { id: "south", name: "South" }
`;

function hintsOf(own: string, outside: string): readonly string[] {
  const files = testFiles({
    'content/actors.yaml': actors,
    'seeds/a.txt': 'They met.\n',
    'content/documents/doc.mdx': testDocument(
      'a.txt',
      'They met.\n',
      `events: [{ id: "talks", shape: "point", kind: "meeting", ${own} claims: [{ of: "whole", open: true, basis: "stated" }], quotes: [] }]\n`,
    ),
    'content/events/talks.mdx': `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
${outside}
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "P", url: null } }
---

They met.
`,
  });
  return toldTwiceHints(readArchive(memoryDisk(files))).map(({ found }) => found);
}

test.each([
  ['actors: ["north"],', 'actors: ["north", "south"]', 0],
  ['actors: ["north"],', 'actors: ["ministry"]', 0],
  ['actors: ["south"],', 'actors: ["north"]', 1],
  ['actors: ["south"],', '', 0],
  ['places: ["ford"],', 'places: ["ford", "mill"]', 0],
  ['places: ["ford", "bank"],', 'places: ["ford"]', 0],
  ['places: ["bank"],', 'places: ["ford"]', 1],
  ['places: ["bank"],', '', 0],
])('%s beside %s: %i', (own, outside, count) => {
  expect(hintsOf(own, outside)).toHaveLength(count);
});
