import { describe, expect, test } from 'vitest';
import { eventOf } from './queries.ts';
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
      earliest: { kind: 'day', day: Date.UTC(2023, 3, 28) / 86_400_000 },
      latest: { kind: 'day', day: Date.UTC(2023, 8, 24) / 86_400_000 },
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

  test('supplied titles stand in square brackets', () => {
    expect(sampleArchive().documents[0]?.title).toBe('[An answer]');
  });

  test('events are in order of date, whatever the order of the files', () => {
    const ids = sampleArchive().events.map(({ id }) => id);
    expect(ids).toEqual(['span', 'meeting']);
    const parts = sampleParts();
    expect(sampleArchive({ kinds: parts.kinds.toReversed() }).events.map(({ id }) => id)).toEqual(ids);
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
      { documents: [sampleDocument({ date: { edtf: '2023-02-30', basis: 'outside' } })] },
      '2023-02-30',
    ],
  ])('refuses %s, and names it', (_, changes, named) => {
    expect(() => sampleArchive(changes)).toThrow(named);
  });
});

function withTitle() {
  const document = sampleDocument();
  return { ...document, events: document.events.map((event) => ({ title: 'A title', ...event })) };
}
