import { describe, expect, test } from 'vitest';
import { datedCount, eventOf, eventsOf } from './queries.ts';
import { receiptSchema } from './receipt.ts';
import { sampleArchive, sampleDocument, sampleParts, sampleSpan } from '../testing/sample-archive.ts';

describe('buildArchive', () => {
  test('merges attestation and context of one id, and keeps their date claims apart', () => {
    const span = eventOf(sampleArchive(), 'span');
    expect(span.title).toBe('A stoppage');
    expect(span.layer).toBe('attested');
    expect(span.claims.map(({ basis, of }) => `${basis} ${of}`)).toEqual([
      'counted-back start',
      'stated end',
      'outside start',
      'outside start',
      'outside end',
      'outside end',
    ]);
  });

  test('an adopted claim decides the start; without one all candidates bound the end', () => {
    const { start, end } = eventOf(sampleArchive(), 'span').bounds;
    expect(start.earliest).toEqual(start.latest);
    expect(end).toEqual({
      earliest: { kind: 'day', day: Date.UTC(1995, 3, 28) / 86_400_000 },
      latest: { kind: 'day', day: Date.UTC(1995, 8, 24) / 86_400_000 },
    });
  });

  test('an end that only a document gives, as still going on, stays open', () => {
    const { bounds } = eventOf(sampleArchive({ events: [], documents: [withTitle()] }), 'span');
    expect(bounds.end).toEqual({ earliest: { kind: 'open' }, latest: { kind: 'open' } });
  });

  test('an event that no document speaks of is context', () => {
    const archive = sampleArchive({ documents: [] });
    expect(eventOf(archive, 'span').layer).toBe('context');
  });

  test('a text without a date is no source of its own, and does not attest its publication', () => {
    const archive = sampleArchive({
      documents: [publication({ edtf: '1995-03-09', basis: 'address', source: 'paper' })],
      receipts: [receiptOf({ paper: { publisher: 'Paper', url: null } })],
    });
    const event = eventOf(archive, 'publication');
    expect(event.layer).toBe('context');
    expect(event.claims.map(({ basis, provenance }) => ({ basis, provenance }))).toEqual([
      { basis: 'address', provenance: { kind: 'outside', sources: [{ publisher: 'Paper', url: null }] } },
    ]);
    const { dated, others } = eventsOf(archive, archive.documents[0]!);
    expect(datedCount(archive.documents[0]!)).toBe(0);
    expect([dated, others].map((some) => some.map(({ event: { id } }) => id))).toEqual([[], ['publication']]);
  });

  test.each([
    ['the copy', 'address', [{ publisher: 'Copyist', url: 'https://copy.example/1995' }]],
    ['nobody', 'outside', []],
  ] as const)('a date that is from no named source is from %s', (copy, basis, sources) => {
    const { claims } = eventOf(
      sampleArchive({
        documents: [publication({ edtf: '1995-03-09', basis })],
        receipts:
          copy === 'nobody'
            ? []
            : [receiptOf({}, { publisher: 'Copyist', url: 'https://copy.example/1995' })],
      }),
      'publication',
    );
    expect(claims.map(({ provenance }) => provenance)).toEqual([{ kind: 'outside', sources }]);
  });

  test('a text that bears its date attests its publication', () => {
    const dated = publication({ edtf: '1995-03-09', basis: 'stated', written: '9 March' });
    const archive = sampleArchive({ documents: [dated] });
    expect(eventOf(archive, 'publication').layer).toBe('attested');
    expect(datedCount(archive.documents[0]!)).toBe(1);
  });

  test('supplied titles stand in square brackets', () => {
    expect(sampleArchive().documents[0]?.title).toBe('[An answer]');
  });

  test('events are in order of date, whatever the order of the files', () => {
    const ids = sampleArchive().events.map(({ id }) => id);
    expect(ids).toEqual(['span', 'meeting']);
    const parts = sampleParts();
    expect(sampleArchive({ kinds: parts.kinds.toReversed() }).events.map(({ id }) => id)).toEqual(ids);
  });

  test('documents are in order of date, then of id, and those without a date come last', () => {
    const of = (id: string, edtf?: string) =>
      sampleDocument({
        id,
        date: edtf === undefined ? undefined : { edtf, basis: 'outside' },
        events: [],
        seed: { file: `${id}.txt`, bytes: 1, sha256: '0'.repeat(64) },
      });
    const documents = [
      of('d'),
      of('b', '1995'),
      of('a', '1995'),
      of('c'),
      of('z', '1991-03'),
      of('e', '1996'),
    ];
    const expected = ['z', 'a', 'b', 'e', 'c', 'd'];
    for (const order of [documents, documents.toReversed()])
      expect(sampleArchive({ documents: order, events: [] }).documents.map(({ id }) => id)).toEqual(expected);
  });

  test('an event has what its claims say, and nothing that they leave out', () => {
    const archive = sampleArchive();
    const { claims, ...event } = eventOf(archive, 'span');
    const [counted, , adopted, other, suspended] = claims;
    expect(counted).toMatchObject({ written: 'almost three months', from: { text: '1995-03-09' } });
    expect(Object.keys(counted!).sort()).toEqual([
      'adopted',
      'basis',
      'date',
      'from',
      'of',
      'provenance',
      'written',
    ]);
    expect(adopted).toMatchObject({ adopted: true, because: 'all but one source' });
    expect(Object.keys(other!).sort()).toEqual(['adopted', 'basis', 'date', 'of', 'provenance']);
    expect(suspended).toMatchObject({ marks: 'protest suspended', adopted: false });
    expect(event.places.map(({ id }) => id)).toEqual(['road']);
    expect(event.summary).toEqual(['Traffic on the road stopped.']);
    for (const absent of ['count', 'memberOf', 'headline', 'placeNote'])
      expect(event).not.toHaveProperty(absent);
    const meeting = eventOf(archive, 'meeting');
    expect(meeting.summary).toEqual([]);
    expect(meeting).not.toHaveProperty('context');
    expect(meeting.claims[0]).not.toHaveProperty('from');
  });

  test('what a context event says of itself is kept', () => {
    const data = sampleSpan({
      id: 'series',
      shape: 'series',
      count: 'several',
      memberOf: 'span',
      headline: true,
      placeNote: 'Nobody says where.',
      claims: [
        { of: 'start', edtf: '1993', sources: ['a'], usage: 'A counts them so.', gives: 'happening' },
        { of: 'end', open: true, asOf: '1995-03-01', sources: ['b'], inferred: 'From what B writes.' },
      ],
    });
    const event = eventOf(
      sampleArchive({ events: [{ data, summary: ['One.', 'Two.'] }], documents: [] }),
      'series',
    );
    expect(event).toMatchObject({
      count: 'several',
      memberOf: 'span',
      headline: true,
      placeNote: 'Nobody says where.',
      layer: 'context',
      summary: ['One.', 'Two.'],
    });
    expect(event.claims[0]).toMatchObject({ usage: 'A counts them so.', gives: 'happening' });
    expect(event.claims[1]).toMatchObject({
      date: { kind: 'open' },
      asOf: { text: '1995-03-01' },
      inferred: 'From what B writes.',
    });
    for (const absent of ['time', 'marks', 'because', 'written'])
      expect(event.claims[0]).not.toHaveProperty(absent);
  });

  test.each([
    [
      'an unknown kind',
      { events: [{ data: sampleSpan({ kind: 'nothing' }), summary: [] }], documents: [] },
      'nothing',
    ],
    ['an unknown place', { events: [{ data: sampleSpan({ places: ['x'] }), summary: [] }] }, '"x"'],
    ['an unknown issuer', { documents: [sampleDocument({ issuer: 'nobody' })] }, 'nobody'],
    ['a source that is not listed', { events: [{ data: sampleSpan({ sources: {} }), summary: [] }] }, '"a"'],
    ['an event without a title', { events: [] }, 'no title'],
    [
      'no date',
      { documents: [sampleDocument({ date: { edtf: '1995-02-30', basis: 'outside' } })] },
      '1995-02-30',
    ],
  ])('refuses %s, and names it', (_, changes, named) => {
    expect(() => sampleArchive(changes)).toThrow(named);
  });
});

function publication(date: Record<string, unknown>) {
  const claims = [{ of: 'whole', edtf: '1995-03-09', basis: 'document-date' }];
  const event = { id: 'publication', shape: 'point', kind: 'statement', title: 'A publication', claims };
  return sampleDocument({ date, events: [event] });
}

function receiptOf(sources: Record<string, unknown>, copy?: Record<string, unknown>) {
  return receiptSchema.parse({ seed: 'a.txt', sources, ...(copy !== undefined && { copy }) });
}

function withTitle() {
  const document = sampleDocument();
  return { ...document, events: document.events.map((event) => ({ title: 'A title', ...event })) };
}
