import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { vagueClaimHints } from './vague-claims.ts';

function hintsOf(claim: string, more = ''): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", ${claim}, sources: ["a"] }]
${more}confidence: "high"
sources:
  a: { publisher: "A", url: null, date: "1994-03-02" }
---

They met.
`;
  const files = { 'content/events/talks.mdx': event };
  return vagueClaimHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ['edtf: "1994-03-01", marks: "month given without a day"', 'day'],
  ['edtf: "1994-03-01", usage: "the Courier gives no day, its reprint 1 March"', 'day'],
  ['edtf: "1994-02-01/1994-03", usage: "a page that names no exact day"', 'day'],
  ['edtf: "1994-03-01", marks: "only the month, in a chronicle"', 'day'],
  ['edtf: "1994-03", usage: "a chronicle, with no month"', 'month'],
  ['edtf: "1994-03-01", usage: "a chronicle, the year alone"', 'month'],
])('%s has a %s that its words deny', (claim, unit) => {
  expect(hintsOf(claim)).toEqual([expect.stringContaining(`has a ${unit}, and`)]);
});

test.each([
  'edtf: "1994-03", marks: "month given without a day"',
  'edtf: "1994-03-01~", usage: "the Courier gives no day"',
  'edtf: "[1994-03-01..1994-03-05]", usage: "the Courier gives no day"',
  'edtf: "1994", usage: "a chronicle, with no month"',
  'edtf: "1994-03-01", usage: "no day passed without a shot"',
  'edtf: "1994-03-01", usage: "gives no day", inferred: "from a weekday and the day of the report"',
  'edtf: "1994-03-01"',
])('%s is no surer than its words', (claim) => {
  expect(hintsOf(claim)).toEqual([]);
});

test('what is right is settled', () => {
  const claim = 'edtf: "1994-03-01", usage: "the Courier gives no day"';
  const settled = 'settled: [{ words: "the Courier gives no day", why: "its date line has one" }]\n';
  expect(hintsOf(claim, settled)).toEqual([]);
});
