import { expect } from 'vitest';
import { lead, testOfLead } from '../../testing/lead-span.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { headCounts } from './head-counts.ts';

const point = (id: string, edtf: string) => ({
  data: sampleSpan({
    id,
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
  }),
  summary: [],
});
const span = (id: string, end: string, more: object = {}) => ({
  data: sampleSpan({
    id,
    claims: [
      { of: 'start', edtf: '1995-03-01', sources: ['a'] },
      { of: 'end', edtf: end, sources: ['a'] },
    ],
    endAdopted: undefined,
    ...more,
  }),
  summary: [],
});

const archive = sampleArchive({
  events: [
    { data: sampleSpan(), summary: [] },
    { data: sampleSpan({ id: lead }), summary: [] },
    point('early', '1994-12-01'),
    point('first', '1994-12-12'),
    point('later', '1995-03-01'),
    point('vague', '1995-03'),
    span('short', '1995-03-03'),
    span('vague-end', '1995-04'),
    span('open', '1995-03-01/..', { claims: [{ of: 'whole', edtf: '1995-03-01/..', sources: ['a'] }] }),
  ],
});
const behind = (id: string) =>
  headCounts(
    archive,
    archive.events.find((event) => event.id === id)!,
  ).behind;

// A point tells how long the lead span had lasted by its day, a span how long it did itself.
testOfLead.each([
  ['early', ''],
  ['first', ', 0 days elapsed'],
  ['later', ', 79 days elapsed'],
  ['vague', ''],
  ['short', ': 2 days elapsed, first day not counted'],
  ['vague-end', ': 31 to 60 days elapsed, first day not counted'],
  ['open', ''],
  [lead, ': 137 or 286 days elapsed, first day not counted; no end is agreed'],
])('%s: "%s"', (id, words) => {
  expect(behind(id)).toBe(words);
});

testOfLead('of what the last document attests is told how long it had lasted then', () => {
  const asOf = (id: string) =>
    headCounts(
      archive,
      archive.events.find((event) => event.id === id)!,
    ).asOf;
  expect([asOf('span'), asOf('later')]).toEqual([
    'As of 9 March 1995, when a document last attests it: 87 days elapsed, the 88th day.',
    undefined,
  ]);
});
