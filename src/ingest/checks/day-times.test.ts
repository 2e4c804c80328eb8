import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { checkDayTimes } from './day-times.ts';

function timesRefused(time: string): readonly string[] {
  const event = `---
id: "talks"
title: "Talks"
shape: "point"
kind: "statement"
claims: [{ of: "whole", edtf: "1994-03-01", time: "${time}", sources: ["a"] }]
confidence: "high"
sources: { a: { publisher: "P", url: null } }
---

They met.
`;
  return checkDayTimes(readArchive(memoryDisk(testFiles({ 'content/events/talks.mdx': event })))).map(
    ({ found }) => found,
  );
}

test.each([
  '11:00',
  '00:00',
  '24:00',
  '12:00 (GMT+4), by one account',
  '13:00 local time, 09:00 GMT',
  '5 p.m.',
  '12:30 am',
  'about 10:00',
  'from seven in the evening',
  'between 10:00 and 11:30 (UTC+05:30)',
])('%s can be', (time) => {
  expect(timesRefused(time)).toEqual([]);
});

test.each(['25:00', '24:01', '11:60', '13 p.m.', '0:30 pm', 'from 10:00 to 10:75', '99:99'])(
  '%s cannot be',
  (time) => {
    expect(timesRefused(time)).toHaveLength(1);
  },
);
