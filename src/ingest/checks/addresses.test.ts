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
  const hint = { file, line: 9, column: 37, found: 'the address "https://a@example.org" names a user' };
  expect(hintsOf('"https://a@example.org"')).toEqual([hint]);
});

test.each(['https://ex\u0430mple.org', 'https://exampl\u03b5.org/a'])(
  '%s has letters of two scripts',
  (url) => {
    expect(hintsOf(`"${url}"`)).toEqual([
      expect.objectContaining({ found: expect.stringContaining('two scripts') as string }),
    ]);
  },
);

test.each([
  '"https://example.org/a"',
  'null',
  // Of one script each.
  '"https://\u043f\u0440\u0438\u043c\u0435\u0440.com/a"',
  '"https://b\u00fccher.example/a"',
  // A finding already.
  '"example.org/a"',
  '"javascript:alert(1)"',
])('%s is not odd', (url) => {
  expect(hintsOf(url)).toEqual([]);
});
