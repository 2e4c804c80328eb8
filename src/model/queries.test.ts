import { describe, expect, test } from 'vitest';
import { recordOf, type ShortClaim } from '../testing/event-records.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { isoDay } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import type { Archive, EventRecord } from './archive.ts';
import {
  datedCount,
  dayOfSpan,
  documentsOf,
  eventOf,
  eventsOf,
  eventsWithin,
  isAfterLastAttested,
  isDraft,
  isToldByAny,
  knownDay,
  lastAttestedDay,
  latestDocument,
  membersOf,
} from './queries.ts';

const span = recordOf('span', 'span', [
  ['start', '1994-12-12'],
  ['end', '1995-04-28'],
  ['end', '1995-09-24'],
]);

function archiveOf(...events: readonly EventRecord[]): Archive {
  return { ...sampleArchive(), events };
}

function requireDay(date: string) {
  return knownDay(requireEdtf(date))!;
}

function ids(events: readonly EventRecord[]): readonly string[] {
  return events.map(({ id }) => id);
}

test('an event is found by its id, and one that is not there is named', () => {
  expect(eventOf(archiveOf(span), 'span')).toBe(span);
  expect(() => eventOf(archiveOf(span), 'other')).toThrow('no event "other"');
});

test('members of a series are the events that name it', () => {
  const member = recordOf('member', 'point', [['whole', '1995']], { memberOf: 'series' });
  const series = recordOf('series', 'series', [['whole', '1995']]);
  expect(ids(membersOf(archiveOf(span, member, series), series))).toEqual(['member']);
});

describe('dayOfSpan', () => {
  test.each([
    ['1994-12-11', undefined],
    ['1994-12-12', { least: 1, most: 1 }],
    ['1995-04-28', { least: 138, most: 138 }],
    ['1995-09-24', { least: 287, most: 287 }],
    ['1995-09-25', undefined],
    ['1995-09', { least: 264, most: 293 }],
    ['[1995-02-24,1995-02-25]', { least: 75, most: 76 }],
    // No longer than the longest month.
    ['[1995-03-01,1995-04-01]', { least: 80, most: 111 }],
    ['[1995-03-01,1995-04-02]', undefined],
    ['1995', undefined],
    ['[1995-03-01..]', undefined],
  ])('%s is day %j of it', (date, day) => {
    expect(dayOfSpan(span, boundsOf(requireEdtf(date)).start)).toEqual(day);
  });

  test.each<[string, readonly ShortClaim[], unknown]>([
    ['an end nobody knows', [['whole', '1994-12-12/']], undefined],
    ['no end at all', [['start', '1994-12-12']], undefined],
    ['an open end', [['whole', '1994-12-12/..']], { least: 80, most: 80 }],
    ['a start in some month', [['whole', '1994-12/..']], { least: 61, most: 91 }],
    [
      'a start that may lie far back',
      [
        ['start', '[..1994-12-12]'],
        ['end', 'open'],
      ],
      { least: 80 },
    ],
    ['a start that nobody knows', [['whole', '/1995-04-28']], undefined],
  ])('of a span with %s', (_, claims, day) => {
    const other = recordOf('other', 'span', claims);
    expect(dayOfSpan(other, boundsOf(requireEdtf('1995-03-01')).start)).toEqual(day);
  });
});

test('within a span lie the events that began in it, without itself and without series', () => {
  const event = (id: string, date: string, shape: EventRecord['shape'] = 'point') =>
    recordOf(id, shape, [['whole', date]]);
  const archive = archiveOf(
    event('before', '1994-12-11'),
    span,
    event('first-day', '1994-12-12'),
    event('series', '1995-02', 'series'),
    event('lasting', '1995-03-01/', 'span'),
    event('last-day', '1995-09-24'),
    event('after', '1995-09-25'),
  );
  expect(ids(eventsWithin(archive, span))).toEqual(['first-day', 'lasting', 'last-day']);
});

test.each([
  ['1995-03-09', '1995-03-09'],
  ['1995-03', undefined],
  ['[1995-03-09,1995-03-10]', undefined],
  ['1995-03-09/..', '1995-03-09'],
  [undefined, undefined],
])('the day of %s is %s', (date, day) => {
  const known = knownDay(date === undefined ? undefined : requireEdtf(date));
  expect(known === undefined ? undefined : isoDay(known)).toBe(day);
});

test('a span without an end is counted to the day on which it was last attested, and no further', () => {
  const open = { ...recordOf('open', 'span', [['whole', '1994-12-12/..']]) };
  const attested = {
    ...open,
    claims: open.claims.map((claim) => ({ ...claim, asOf: requireEdtf('1995-03-09') })),
  };
  const on = (date: string) => dayOfSpan(attested, boundsOf(requireEdtf(date)).start);
  expect([on('1995-03-09'), on('1995-03-10'), on('2005-01-01')]).toEqual([
    { least: 88, most: 88 },
    undefined,
    undefined,
  ]);
});

test('the last day of attestation is the latest that is known to the day', () => {
  const asOf = ['1995-03-09', '1995-04-01', '1995-05', '1995-01-01'].map((text) => ({
    asOf: requireEdtf(text),
  }));
  expect(isoDay(lastAttestedDay([...asOf, {}])!)).toBe('1995-04-01');
  expect(lastAttestedDay([{}])).toBeUndefined();
});

test('the latest document is the last one dated to the day', () => {
  const document = (id: string, edtf?: string) =>
    sampleDocument({ id, events: [], date: edtf === undefined ? undefined : { edtf, basis: 'outside' } });
  const archive = sampleArchive({
    documents: [
      document('undated'),
      document('late', '1995-03-09'),
      document('vague', '1995-04'),
      document('early', '1994-12-13'),
    ],
  });
  expect(latestDocument(archive)?.id).toBe('late');
  expect(latestDocument({ ...archive, documents: [] })).toBeUndefined();
});

test('a span without an end is told to have gone on to its last attestation, one with an end to that end', () => {
  const until = (claims: readonly ShortClaim[], day: string) =>
    isAfterLastAttested(recordOf('one', 'span', claims), requireDay(day));
  const open = (asOf?: string): readonly ShortClaim[] => [
    ['start', '1994-12-12'],
    ['end', 'open', asOf === undefined ? {} : { asOf: requireEdtf(asOf) }],
  ];
  expect([until(open('1995-03-09'), '1995-03-09'), until(open('1995-03-09'), '1995-03-10')]).toEqual([
    false,
    true,
  ]);
  // Nobody says when it was last attested, or somebody says when it ended.
  expect(until(open(), '2005-01-01')).toBe(false);
  expect(until([['whole', '1994-12-12/1995-03-09']], '2005-01-01')).toBe(false);
  expect(until([['whole', '1994-12-12/']], '2005-01-01')).toBe(false);
});

test('an event is told where a document is quoted, or an account stands or was looked for', () => {
  const event = (...args: Parameters<typeof sampleSpan>) =>
    eventOf(sampleArchive({ documents: [], events: [{ data: sampleSpan(...args), summary: [] }] }), 'span');
  expect(isToldByAny(event())).toBe(false);
  expect(isToldByAny(event({ accounts: [{ by: 'ministry', says: null, lookedFor: '1995-05-01' }] }))).toBe(
    true,
  );
  expect(isToldByAny(event({ accounts: [{ by: 'ministry', says: 'So.', sources: ['a'] }] }))).toBe(true);
  const attested = eventOf(sampleArchive(), 'meeting');
  expect(isToldByAny(attested)).toBe(true);
  const silent = attested.attestations.map((one) => ({ ...one, data: { ...one.data, quotes: [] } }));
  expect(isToldByAny({ attestations: silent })).toBe(false);
});

test('an event is a draft while nothing that tells of it is reviewed, or its own file is not', () => {
  const archive = (reviewed: boolean, ...more: Parameters<typeof sampleSpan>) =>
    sampleArchive({
      documents: [sampleDocument({ reviewed })],
      events: [{ data: sampleSpan(...more), summary: [] }],
    });
  const drafts = (whole: Archive) => whole.events.filter(isDraft).map(({ id }) => id);
  expect(drafts(archive(true))).toEqual([]);
  expect(drafts(archive(false))).toContain('meeting');
  expect(drafts(archive(true, { reviewed: false }))).toEqual(['span']);
  expect(isDraft({ attestations: [] })).toBe(false);
  const [first] = eventOf(archive(true), 'meeting').attestations;
  const [draft] = eventOf(archive(false), 'meeting').attestations;
  expect(isDraft({ attestations: [first!, draft!] })).toBe(false);
});

test('events of a document are parted by whether its words date them', () => {
  const dating = { of: 'whole', edtf: '1995-03-09', basis: 'document-date' };
  const published = {
    id: 'itself',
    title: 'The answer',
    shape: 'point',
    kind: 'statement',
    claims: [dating],
  };
  const document = sampleDocument({ events: [...sampleDocument().events, published] });
  const archive = sampleArchive({ documents: [document] });
  const record = archive.documents[0]!;
  const { dated, others } = eventsOf(archive, record);
  expect(dated.map(({ event }) => event.id).sort()).toEqual(['meeting', 'span']);
  expect(others.map(({ event }) => event.id)).toEqual(['itself']);
  expect(datedCount(record)).toBe(2);
  const stated = sampleDocument({
    ...document,
    date: { edtf: '1995-03-09', basis: 'stated', written: '9 March 1995' },
  });
  expect(datedCount({ data: stated })).toBe(3);
});

test('a document that attests an event twice is one of its documents once', () => {
  const event = eventOf(sampleArchive(), 'meeting');
  const twice = { ...event, attestations: [...event.attestations, ...event.attestations] };
  expect(documentsOf(twice).map(({ id }) => id)).toEqual(['statement']);
});
