import { expect, test } from 'vitest';
import type { EventRecord } from './archive.ts';
import { contextEventSchema } from './event.ts';
import { groupMeetings } from './meetings.ts';
import { eventOf } from './queries.ts';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';

function meeting(id: string, edtf: string) {
  const data = contextEventSchema.parse({
    id,
    title: id,
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
  });
  return { data, summary: [] };
}

test('meetings are before, during, perhaps during or after a span whose end is not agreed', () => {
  const archive = sampleArchive({
    documents: [],
    events: [
      { data: sampleSpan(), summary: [] },
      meeting('day-before', '1994-12-11'),
      meeting('first-day', '1994-12-12'),
      meeting('first-candidate-end', '1995-04-28'),
      meeting('between-candidates', '1995-06-01'),
      meeting('last-candidate-end', '1995-09-24'),
      meeting('day-after', '1995-09-25'),
    ],
  });
  const groups = groupMeetings(archive, eventOf(archive, 'span'));
  const ids = Object.fromEntries(
    Object.entries(groups).map(([key, events]: [string, readonly EventRecord[]]) => [
      key,
      events.map(({ id }) => id),
    ]),
  );
  expect(ids).toEqual({
    before: ['day-before'],
    during: ['first-day', 'first-candidate-end'],
    perhapsDuring: ['between-candidates', 'last-candidate-end'],
    notHeld: [],
    after: ['day-after'],
  });
});

test('a series stands in every group that it is known to reach', () => {
  const series = (id: string, start: string, end?: string) => {
    const { data } = meeting(id, '1995');
    const claims = [
      { of: 'start' as const, edtf: start, sources: ['a'] },
      ...(end === undefined ? [] : [{ of: 'end' as const, edtf: end, sources: ['a'] }]),
    ];
    return { data: { ...data, shape: 'series' as const, claims }, summary: [] };
  };
  const archive = sampleArchive({
    documents: [],
    events: [
      { data: sampleSpan(), summary: [] },
      series('through', '1994-01-01', '1995-06-01'),
      series('no-end', '1994-01-01'),
      series('from-within', '1995-01-01'),
    ],
  });
  const groups = groupMeetings(archive, eventOf(archive, 'span'));
  const ids = (events: readonly EventRecord[]) => events.map(({ id }) => id);
  expect(ids(groups.before).sort()).toEqual(['no-end', 'through']);
  expect([groups.during, groups.perhapsDuring, groups.after].map((group) => ids(group).toSorted())).toEqual([
    // Of one whose end nobody tells only its first meeting is known.
    ['from-within', 'through'],
    ['through'],
    [],
  ]);
});
