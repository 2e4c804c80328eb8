import { contextEventSchema, type ContextEvent } from '../model/event.ts';
import { documentSchema, type Document } from '../model/document.ts';
import { buildArchive, type Archive, type ArchiveParts } from '../model/archive.ts';

/** A small archive for tests: one document, what it attests, and one outside event. */
export function sampleParts(changes: Partial<ArchiveParts> = {}): ArchiveParts {
  return {
    documents: [sampleDocument()],
    events: [{ data: sampleSpan(), summary: ['Traffic on the road stopped.'] }],
    kinds: [
      { id: 'stoppage', name: 'Stoppage', plural: 'Stoppages', glyph: 'bar', scope: 'Traffic stopped.' },
      {
        id: 'meeting',
        name: 'Meeting',
        plural: 'Meetings',
        glyph: 'circle',
        scope: 'People met.',
        role: 'meeting',
      },
      { id: 'statement', name: 'Statement', plural: 'Statements', glyph: 'square', scope: 'Something said.' },
    ],
    actors: [{ id: 'ministry', name: 'A ministry', names: [] }],
    places: [{ id: 'road', names: [{ name: 'A road', by: 'everyone' }] }],
    receipts: [],
    ...changes,
  };
}

/** The archive of `sampleParts`. */
export function sampleArchive(changes: Partial<ArchiveParts> = {}): Archive {
  return buildArchive(sampleParts(changes));
}

/** A statement of 9 March 1995 that speaks of a span and of a meeting. */
export function sampleDocument(changes: Record<string, unknown> = {}): Document {
  return documentSchema.parse({
    id: 'statement',
    title: 'An answer',
    titleBasis: 'supplied',
    reviewed: true,
    kind: 'statement',
    issuer: 'ministry',
    language: 'en',
    date: { edtf: '1995-03-09', basis: 'outside' },
    seed: { file: 'a.txt', bytes: 1, sha256: '0'.repeat(64) },
    passages: [{ id: 'p1', line: 1 }],
    events: [
      {
        id: 'span',
        shape: 'span',
        kind: 'stoppage',
        claims: [
          {
            of: 'start',
            edtf: '1994-12~',
            basis: 'counted-back',
            written: 'almost three months',
            from: '1995-03-09',
          },
          { of: 'end', open: true, basis: 'stated', written: 'now', asOf: '1995-03-09' },
        ],
        quotes: [{ passage: 'p1', exact: 'for almost three months now' }],
      },
      {
        id: 'meeting',
        title: 'A meeting',
        shape: 'point',
        kind: 'meeting',
        claims: [{ of: 'whole', edtf: '1995-03-01', basis: 'stated', written: '1 March 1995' }],
        quotes: [{ passage: 'p1', exact: 'held on 1 March 1995' }],
      },
    ],
    ...changes,
  });
}

/** The span as outside sources tell it: one adopted start, two candidate ends. */
export function sampleSpan(changes: Record<string, unknown> = {}): ContextEvent {
  return contextEventSchema.parse({
    id: 'span',
    title: 'A stoppage',
    shape: 'span',
    kind: 'stoppage',
    places: ['road'],
    claims: [
      { of: 'start', edtf: '1994-12-12', sources: ['a'], adopted: true, because: 'all but one source' },
      { of: 'start', edtf: '1994-12-11', sources: ['b'] },
      { of: 'end', edtf: '1995-04-28', sources: ['a'], marks: 'protest suspended' },
      { of: 'end', edtf: '1995-09-24', sources: ['b'], marks: 'residents leave' },
    ],
    endAdopted: 'none',
    confidence: 'high',
    sources: { a: { publisher: 'A', url: 'https://a.example/' }, b: { publisher: 'B', url: null } },
    ...changes,
  });
}
