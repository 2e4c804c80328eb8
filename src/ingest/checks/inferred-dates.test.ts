import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkInferredDates } from './inferred-dates.ts';

test.each([
  ['1995-08-01', '1995-07-31', []],
  ['1995-08-01', '1995-07-31~', ['1995-07-31~']],
  ['1995-08-01~', '1995-07-31~', []],
  ['1995-08-01%', '1995-07-31~', []],
  ['1995-08-01~', '1995-07-31?', ['1995-07-31?']],
  ['1995-08-01', '1995-07~', ['1995-07~']],
  ['1995-08-01', '[1995-07-30~,1995-07-31]', ['[1995-07-30~,1995-07-31]']],
  ['[1995-08-01,1995-08-02]', '1995-07-31~', ['1995-07-31~']],
  ['[1995-08-01~,1995-08-02~]', '1995-07-31~', []],
])('%s, inferred from a report of %s', (edtf, date, refused) => {
  const claim = `{ of: "whole", edtf: "${edtf}", inferred: "from a term", sources: ["none", "paper"] }`;
  expect(fromsOf(claim, date)).toEqual(refused);
});

test('a date that a source states is as sure as its words', () => {
  expect(fromsOf('{ of: "whole", edtf: "1995-08-01", sources: ["paper"] }', '1995-07-31~')).toEqual([]);
});

test('of several sources each is one that it may be counted from', () => {
  const claim = '{ of: "whole", edtf: "1995-08-01", inferred: "from a term", sources: ["sure", "paper"] }';
  expect(fromsOf(claim, '1995-07-31~')).toEqual(['1995-07-31~']);
});

function fromsOf(claim: string, date: string): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "meeting"
claims:
  - ${claim}
confidence: "high"
sources:
  none: { publisher: "None", url: null }
  sure: { publisher: "Sure", url: null, date: "1995-07-31" }
  paper: { publisher: "Paper", url: null, date: "${date}" }
---

They met.
`;
  const archive = readArchive(memoryDisk(testFiles({ 'content/events/talks.mdx': event })));
  const written = date;
  return checkInferredDates(archive).map(({ code, found }) => {
    expect(code).toBe('claim-surer-than-from');
    expect(found).toContain(`"${written}"`);
    return written;
  });
}
