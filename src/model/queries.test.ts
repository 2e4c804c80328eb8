import { describe, expect, test } from 'vitest';
import { recordOf, type ShortClaim } from '../testing/event-records.ts';
import { sampleArchive, sampleDocument } from '../testing/sample-archive.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Archive, EventRecord } from './archive.ts';
import {
  dayOfSpan,
  documentsOf,
  eventOf,
  eventsWithin,
  knownDay,
  lastAttestedDay,
  latestDocument,
  membersOf,
} from './queries.ts';

const span = recordOf('span', 'span', [
  ['start', '2022-12-12'],
  ['end', '2023-04-28'],
  ['end', '2023-09-24'],
]);

function archiveOf(...events: readonly EventRecord[]): Archive {
  return { ...sampleArchive(), events };
}

function ids(events: readonly EventRecord[]): readonly string[] {
  return events.map(({ id }) => id);
}

test('an event is found by its id, and one that is not there is named', () => {
  expect(eventOf(archiveOf(span), 'span')).toBe(span);
  expect(() => eventOf(archiveOf(span), 'other')).toThrow('no event "other"');
});

test('members of a series are the events that name it', () => {
  const member = recordOf('member', 'point', [['whole', '2023']], { memberOf: 'series' });
  const series = recordOf('series', 'series', [['whole', '2023']]);
  expect(ids(membersOf(archiveOf(span, member, series), series))).toEqual(['member']);
});

describe('dayOfSpan', () => {
  test.each([
    ['2022-12-11', undefined],
    ['2022-12-12', { least: 1, most: 1 }],
    ['2023-04-28', { least: 138, most: 138 }],
    ['2023-09-24', { least: 287, most: 287 }],
    ['2023-09-25', undefined],
    ['2023-09', { least: 264, most: 293 }],
    ['[2023-02-24,2023-02-25]', { least: 75, most: 76 }],
    // No longer than the longest month.
    ['[2023-03-01,2023-04-01]', { least: 80, most: 111 }],
    ['[2023-03-01,2023-04-02]', undefined],
    ['2023', undefined],
    ['[2023-03-01..]', undefined],
  ])('%s is day %j of it', (date, day) => {
    expect(dayOfSpan(span, boundsOf(requireEdtf(date)).start)).toEqual(day);
  });

  test.each<[string, readonly ShortClaim[], unknown]>([
    ['an end nobody knows', [['whole', '2022-12-12/']], undefined],
    ['no end at all', [['start', '2022-12-12']], undefined],
    ['an open end', [['whole', '2022-12-12/..']], { least: 80, most: 80 }],
    ['a start in some month', [['whole', '2022-12/..']], { least: 61, most: 91 }],
    [
      'a start that may lie far back',
      [
        ['start', '[..2022-12-12]'],
        ['end', 'open'],
      ],
      { least: 80 },
    ],
    ['a start that nobody knows', [['whole', '/2023-04-28']], undefined],
  ])('of a span with %s', (_, claims, day) => {
    const other = recordOf('other', 'span', claims);
    expect(dayOfSpan(other, boundsOf(requireEdtf('2023-03-01')).start)).toEqual(day);
  });
});

test('within a span lie the events that began in it, without itself and without series', () => {
  const event = (id: string, date: string, shape: EventRecord['shape'] = 'point') =>
    recordOf(id, shape, [['whole', date]]);
  const archive = archiveOf(
    event('before', '2022-12-11'),
    span,
    event('first-day', '2022-12-12'),
    event('series', '2023-02', 'series'),
    event('lasting', '2023-03-01/', 'span'),
    event('last-day', '2023-09-24'),
    event('after', '2023-09-25'),
  );
  expect(ids(eventsWithin(archive, span))).toEqual(['first-day', 'lasting', 'last-day']);
});

test.each([
  ['2023-03-09', '2023-03-09'],
  ['2023-03', undefined],
  ['[2023-03-09,2023-03-10]', undefined],
  ['2023-03-09/..', '2023-03-09'],
  [undefined, undefined],
])('the day of %s is %s', (date, day) => {
  const known = knownDay(date === undefined ? undefined : requireEdtf(date));
  expect(known === undefined ? undefined : isoDay(known)).toBe(day);
});

test('the last day of attestation is the latest that is known to the day', () => {
  const asOf = ['2023-03-09', '2023-04-01', '2023-05', '2023-01-01'].map((text) => ({
    asOf: requireEdtf(text),
  }));
  expect(isoDay(lastAttestedDay([...asOf, {}])!)).toBe('2023-04-01');
  expect(lastAttestedDay([{}])).toBeUndefined();
});

test('the latest document is the last one dated to the day', () => {
  const document = (id: string, edtf?: string) =>
    sampleDocument({ id, events: [], date: edtf === undefined ? undefined : { edtf, basis: 'outside' } });
  const archive = sampleArchive({
    documents: [
      document('undated'),
      document('late', '2023-03-09'),
      document('vague', '2023-04'),
      document('early', '2022-12-13'),
    ],
  });
  expect(latestDocument(archive)?.id).toBe('late');
  expect(latestDocument({ ...archive, documents: [] })).toBeUndefined();
});

test('a document that attests an event twice is one of its documents once', () => {
  const event = eventOf(sampleArchive(), 'meeting');
  const twice = { ...event, attestations: [...event.attestations, ...event.attestations] };
  expect(documentsOf(twice).map(({ id }) => id)).toEqual(['statement']);
});
