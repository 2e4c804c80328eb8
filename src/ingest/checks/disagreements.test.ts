import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkDisagreements, disputedPartHints } from './disagreements.ts';

function hintsOf(part: string, mark: string, about: string | undefined, more = ''): readonly string[] {
  const disagreements =
    about === undefined
      ? '[]'
      : `[{ about: "${about}", versions: [{ says: "North.", sources: ["a"] }, { says: "South.", sources: ["b"] }] }]`;
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a", "b", "c"] }]
meeting: { ${part}: [{ who: "guests"${mark}, sources: ["a"] }, { who: "others", disputed: true, sources: ["c"] }] }
disagreements: ${disagreements}
${more}
confidence: "high"
sources: { a: { publisher: "P", url: null }, b: { publisher: "Q", url: null }, c: { publisher: "R", url: null } }
---

They met.
`;
  return disputedPartHints(readArchive(memoryDisk(testFiles({ 'content/events/talks.mdx': event })))).map(
    ({ found }) => found,
  );
}

const [open, marked] = ['', ', disputed: true'];

test.each([
  ['between', open, 'who met whom', 1],
  ['between', marked, 'who met whom', 0],
  ['between', open, 'the day', 1],
  ['between', marked, 'the day', 2],
  ['between', open, 'who mediated', 0],
  ['mediated', open, 'who mediated', 1],
  ['mediated', marked, 'who mediated', 0],
  ['hosted', open, 'who hosted it', 1],
  ['present', open, 'who was present', 1],
  ['present', open, undefined, 1],
  ['present', marked, undefined, 2],
])('%s%s beside a disagreement on %s: %i', (part, mark, about, count) => {
  expect(hintsOf(part, mark, about)).toHaveLength(count);
});

test('what is settled is no finding', () => {
  const settled = 'settled: [{ words: "who met whom", why: "it is their number" }]';
  expect(hintsOf('between', open, 'who met whom', settled)).toEqual([]);
});

test.each([
  ['[]', 1],
  ['[{ says: "North.", sources: ["a"] }]', 1],
  ['[{ says: "North.", sources: ["a"] }, { says: "South.", sources: ["b"] }]', 0],
])('the versions %s', (versions, count) => {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1994-03-01", sources: ["a"] }]
disagreements: [{ about: "the day", versions: ${versions} }]
confidence: "high"
sources: { a: { publisher: "P", url: null }, b: { publisher: "Q", url: null } }
---

They met.
`;
  const archive = readArchive(memoryDisk(testFiles({ 'content/events/talks.mdx': event })));
  expect(checkDisagreements(archive).map(({ code, line }) => [code, line])).toEqual(
    Array.from({ length: count }, () => ['version-alone', 7]),
  );
});
