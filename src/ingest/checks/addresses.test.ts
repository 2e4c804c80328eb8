import { expect, test } from 'vitest';
import { readArchive } from '../archive-files.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { addressHints } from './addresses.ts';

const file = 'content/events/meeting.mdx';
const event = (url: string) => `---
id: "meeting"
title: "Meeting"
shape: "point"
kind: "meeting"
claims: [{ of: "whole", edtf: "1995-03-01", sources: ["paper"] }]
confidence: "high"
sources:
  paper: { publisher: "Paper", url: ${url} }
---
They met.
`;

function hintsOf(url: string) {
  return addressHints(readArchive(memoryDisk(testFiles({ [file]: event(url) }))));
}

test('an odd address is told with its place', () => {
  const hint = { file, line: 9, column: 37, found: 'the address "example.org/a" names no scheme' };
  expect(hintsOf('"example.org/a"')).toEqual([hint]);
});

test.each(['"https://example.org/a"', 'null'])('%s is not odd', (url) => {
  expect(hintsOf(url)).toEqual([]);
});
