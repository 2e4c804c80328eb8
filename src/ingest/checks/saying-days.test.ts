import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { sayingDayHints } from './saying-days.ts';

function hintsOf(claim: string, more = ''): readonly string[] {
  const event = `---
id: "works"
title: "Works at the quay"
shape: "span"
kind: "works"
claims: [{ ${claim}, sources: ["a"] }]
${more}confidence: "high"
sources:
  a: { publisher: "A", url: null, date: "1994-03-02" }
---

They worked.
`;
  const files = { 'content/events/works.mdx': event };
  return sayingDayHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ['of: "start", edtf: "1994-03-01", marks: "confirmed by the port"', 'start'],
  ['of: "end", edtf: "1994-03-01", marks: "announced as over"', 'end'],
  ['of: "end", edtf: "1994-03-01", adopted: true, because: "the port announced the completion"', 'end'],
  [
    'of: "start", edtf: "1994-03-01", adopted: true, because: "the port confirmed the beginning on this day"',
    'start',
  ],
  [
    'of: "start", edtf: "1994-03-01", adopted: true, because: "it is the day on which the mayor declared it"',
    'start',
  ],
])('%s is asked for: somebody told of the %s on that day', (claim, part) => {
  expect(hintsOf(claim)).toEqual([expect.stringContaining(`told of the ${part}`)]);
});

test.each([
  'of: "start", edtf: "[..1994-03-01]", marks: "confirmed by the port"',
  'of: "end", edtf: "1994-03", marks: "announced as over"',
  'of: "end", edtf: "1994-03-01", marks: "the last crane was taken away"',
  'of: "end", edtf: "1994-03-01", marks: "said by most to be the last day"',
  'of: "start", edtf: "1994-03-01", adopted: true, because: "four of the five sources that are cited for the day"',
  'of: "whole", edtf: "1994-03-01", marks: "published"',
])('%s is not', (claim) => {
  expect(hintsOf(claim)).toEqual([]);
});

test('what is settled is not asked for', () => {
  const claim = 'of: "end", edtf: "1994-03-01", marks: "announced as over"';
  expect(hintsOf(claim, 'settled: [{ words: "announced as over", why: "It was over then." }]\n')).toEqual([]);
});
