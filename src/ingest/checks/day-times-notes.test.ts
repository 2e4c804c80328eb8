import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { noteTimeHints } from './day-times.ts';

function hintsOf(note: string, time: string, body = 'They met.', more = ''): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", ${time === '' ? '' : `time: "${time}", `}sources: ["a"] }]
confidence: "high"
${more}
sources:
  a: { publisher: "A", url: null, note: "${note}" }
---

${body}
`;
  const files = { 'content/events/talks.mdx': event };
  return noteTimeHints(readArchive(memoryDisk(testFiles(files)))).map(({ found }) => found);
}

test.each([
  ['08:45', '08:45, by the guard', 'They met.', 0],
  ['08:54', '08:45, by the guard', 'They met.', 1],
  ['at 08:54', '08:45, by the guard', 'They met.', 1],
  ['posted at 12:44', '08:45', 'They met.', 0],
  ['1 March, 12:44', '', 'They met.', 0],
  ['1 March, 12:74', '', 'They met.', 1],
  ['2,906 by 06:00', '', 'There were 2,906 by 06:00.', 0],
  ['2,906 by 06:00', '', 'There were 2,906 by 16:00.', 1],
  ['a score of 31:27', '08:45', 'They met.', 0],
  ['the map of 1:75 scale', '', 'They met.', 0],
  ['said', '', 'They met at 25:10.', 1],
  ['said', '', 'They won 24:75 in all.', 0],
  ['drawn to 1:75', '', 'They won by 13:75.', 0],
  ['up from 1:75', '', 'The odds stood at 1:75.', 0],
  ['won by 13:27', '08:45', 'They met.', 0],
  ['passed at 13:27', '08:45', 'They met.', 1],
  ['from 10:00 to 10:75', '', 'They met by 13:75 local time.', 2],
  // The second of the same digits.
  ['said', '', 'They won 24:75 and met at 24:75.', 1],
])('%s, %s, %s %i', (note, time, body, count) => {
  expect(hintsOf(note, time, body)).toHaveLength(count);
});

test('digits that are right are settled', () => {
  const settled = 'settled: [{ words: "at 25:10", why: "its clock has more hours" }]';
  expect(hintsOf('said', '', 'They met at 25:10.')[0]).toContain('settled: [{ words: "25:10"');
  expect(hintsOf('said', '', 'They met at 25:10.', settled)).toEqual([]);
});
