import { expect, test } from 'vitest';
import { lead, testOfLead } from '../../testing/lead-span.ts';
import { sampleArchive, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { settings } from '../settings.ts';
import { pathTo } from '../urls.ts';
import { pagesOf } from './long-list.ts';
import { listOfMeetings, meetingGroups } from './meeting-lists.ts';

const kinds = [
  ...sampleParts().kinds,
  { id: 'proposed', name: 'P', plural: 'Ps', glyph: 'circle', scope: '', role: 'meeting-not-held' } as const,
];

const meeting = (id: string, edtf: string, kind = 'meeting') => ({
  data: sampleSpan({
    id,
    title: id,
    shape: 'point',
    kind,
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
  }),
  summary: [],
});
// From 12 December 1994; its end is 28 April 1995 by one source, 24 September by another.
const span = { data: sampleSpan({ id: lead, title: 'A long stoppage' }), summary: [] };
const meetings = [
  meeting('before', '1994-12-01'),
  meeting('first-day', '1994-12-12'),
  meeting('perhaps', '1995-05-01'),
  meeting('after', '1995-10-01'),
  meeting('planned', '1995-01-01', 'proposed'),
];
const archiveOf = (events: readonly ReturnType<typeof meeting>[]) =>
  sampleArchive({ documents: [], kinds, events });
const told = (events: readonly ReturnType<typeof meeting>[]) =>
  meetingGroups(archiveOf(events)).map(({ id, heading, note = '', meetings }) => [
    id,
    heading,
    note,
    meetings.map((one) => one.id),
  ]);

testOfLead(
  'meetings stand before, during, perhaps during and after the span that the archive counts by',
  () => {
    expect(told([span, ...meetings])).toEqual([
      ['before', 'Before “A long stoppage”', '', ['before']],
      ['during', 'During “A long stoppage”', '', ['first-day']],
      ['perhaps-during', 'During “A long stoppage”, if it had not ended', 'No end is agreed', ['perhaps']],
      ['after', 'After the last candidate end of “A long stoppage”', '', ['after']],
      ['not-held', 'Not held', 'Proposed or planned', ['planned']],
    ]);
  },
);

testOfLead('a table without a meeting is left out', () => {
  expect(told([span, meeting('after', '1995-10-01')]).map(([id]) => id)).toEqual(['after']);
});

test('without such a span the meetings that were held are one table', () => {
  expect(told(meetings)).toEqual([
    ['before', 'Held', '', ['before', 'first-day', 'perhaps', 'after']],
    ['not-held', 'Not held', 'Proposed or planned', ['planned']],
  ]);
});

test('the list has all meetings, in the order of the tables', () => {
  const list = listOfMeetings(archiveOf([span, ...meetings]));
  expect(list.address).toBe(pathTo.meetings());
  expect(list.whole.entries.map(({ id }) => id)).toEqual([
    'before',
    'first-day',
    'perhaps',
    'after',
    'planned',
  ]);
});

testOfLead('a list of more than half as many as others may have is cut into the tables', () => {
  const most = Math.ceil(settings.mostListedOnPage / 2);
  const held = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      meeting(`m${at}`, `1995-10-${String((at % 28) + 1).padStart(2, '0')}`),
    );
  expect(pagesOf(listOfMeetings(archiveOf([span, ...held(most)])))).toEqual([]);
  const parts = listOfMeetings(archiveOf([span, meeting('before', '1994-12-01'), ...held(most)])).whole.parts;
  expect(parts.map(({ path, count, name }) => [path, count, name])).toEqual([
    ['before', 1, { kind: 'group', title: 'Before “A long stoppage”' }],
    ['after', most, { kind: 'group', title: 'After the last candidate end of “A long stoppage”' }],
  ]);
});
