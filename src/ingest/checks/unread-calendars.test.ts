import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { unreadCalendarHints } from './unread-calendars.ts';

function hintsOf(fields: string, body = 'They met.') {
  const files = testFiles({
    'content/events/frost.mdx': `---
id: "frost"
title: "Frost fair"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1684-02-03", sources: ["a"] }]
${fields}
confidence: "high"
sources:
  a: { publisher: "A", url: "https://a.example/", date: "1994-03-03" }
---

${body}
`,
  });
  return unreadCalendarHints(readArchive(memoryDisk(files)));
}

test('a body tells where a date by another calendar stands', () => {
  const [only, ...others] = hintsOf('', 'They met there.\n\nIt was on 24 January 1684, old style.');
  expect(others).toEqual([]);
  expect(only).toMatchObject({ file: 'content/events/frost.mdx', line: 15, column: 11 });
  expect(only?.found).toContain('"24 January 1684" was compared with nothing');
});

test.each([
  'accounts: [{ by: "x", says: "It was 24 January 1684, old style.", sources: ["a"] }]',
  'notKnown: ["Who was there on 24 January 1684 (O.S.)."]',
  'confidenceNote: "The diary has 24 January 1684, old style."',
  'names: [{ by: "x", name: "fair", note: "in its letter of 24 January 1684, old style", sources: ["a"] }]',
])('each text of an event is read: %s', (fields) => {
  expect(hintsOf(fields)).toHaveLength(1);
});

test.each([
  ['', 'It was on 3 February 1684.'],
  [
    'settled: [{ words: "24 January 1684, old style", why: "3 February" }]',
    'It was 24 January 1684, old style.',
  ],
])('nothing is told of %s%s', (fields, body) => {
  expect(hintsOf(fields, body)).toEqual([]);
});
