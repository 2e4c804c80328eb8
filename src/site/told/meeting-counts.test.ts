import { expect, test } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { countsOfMeetings } from './meeting-counts.ts';

const kinds = [
  ...sampleParts().kinds,
  { id: 'proposed', name: 'P', plural: 'Ps', glyph: 'circle', scope: '', role: 'meeting-not-held' } as const,
];
const actors = [
  { id: 'north', name: 'The North', short: 'North', names: [] },
  { id: 'south', name: 'The South', names: [] },
];

const meeting = (id: string, more: object = {}) => ({
  data: sampleSpan({
    id,
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf: '1995-03-01', sources: ['a'] }],
    endAdopted: undefined,
    ...more,
  }),
  summary: [],
});
const counts = (...events: readonly ReturnType<typeof meeting>[]) => {
  const archive = sampleArchive({ documents: [], kinds, actors, events });
  return countsOfMeetings(archive, archive.events);
};
const between = [
  { side: 'north', sources: ['a'] },
  { side: 'south', sources: ['a'] },
];

test('meetings are counted by who met: told, reported, and several told as one', () => {
  expect(counts(meeting('a', { meeting: { between } }))).toEqual(['North and The South: 1 meeting']);
  expect(
    counts(
      meeting('a', { meeting: { between } }),
      meeting('b', { meeting: { between } }),
      meeting('c', { meeting: { between, reported: true } }),
      meeting('d', { meeting: { between }, shape: 'series', count: 'several' }),
    ),
  ).toEqual(['North and The South: 2 meetings, 1 only reported and 1 series']);
});

test('where nobody is named, and where the meetings were not held', () => {
  expect(counts(meeting('a'))).toEqual(['Not named: 1 meeting']);
  expect(counts(meeting('a', { meeting: { between }, kind: 'proposed' }))).toEqual([
    'North and The South: 1',
  ]);
});
