import { placeName } from '../../model/vocabulary.ts';
import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import { toldDate } from '../../model/told.ts';
import type { SearchPart, IndexedRecord } from '../../search/index/record.ts';
import { encodeBounds, yearsOf } from '../../search/index/when.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import type { Bounds } from '../../time/edtf/types.ts';
import { wordsOf } from '../../words/dates.ts';
import { citationOf } from '../evidence/citation.ts';

/** Every document and event as the search finds it. The text of a document's passages is read from its built page. */
export function searchRecords(archive: Archive): readonly IndexedRecord[] {
  return [
    ...archive.documents.map((document) => documentRecord(archive, document)),
    ...archive.events.map(eventRecord),
  ];
}

function documentRecord(archive: Archive, document: DocumentRecord): IndexedRecord {
  const { data, issuer, kind, date } = document;
  const events = archive.events.filter((event) =>
    event.attestations.some((attestation) => attestation.document === document),
  );
  const bounds = date === undefined ? undefined : boundsOf(date);
  return {
    in: 'document',
    path: `documents/${document.id}/`,
    title: document.title,
    language: data.language,
    byline: [issuer?.name ?? 'Issuer not known', date === undefined ? 'date not known' : wordsOf(date)].join(
      ', ',
    ),
    glyph: kind.glyph,
    attested: true,
    citation: citationOf(document),
    parts: data.passages.map(({ id }) => ({ id, text: '' })),
    facets: {
      kind: [kind.id],
      ...(issuer !== undefined && { issuer: [issuer.id] }),
      actor: idsOf(events.flatMap(({ actors }) => actors)),
      place: idsOf(events.flatMap(({ places }) => places)),
      year: bounds === undefined ? [] : yearsOf(bounds),
    },
    ...(bounds !== undefined && dated(bounds)),
  };
}

function eventRecord(event: EventRecord): IndexedRecord {
  const { context } = event;
  return {
    in: 'event',
    path: `events/${event.id}/`,
    title: event.title,
    language: 'en',
    byline: `${event.kind.name}, ${toldDate(event)}`,
    glyph: event.shape === 'span' ? 'bar' : event.kind.glyph,
    attested: event.layer === 'attested',
    parts: [
      ...event.summary.split(/\n{2,}/).map((text) => ({ id: '', text })),
      ...placeLine(event),
      ...(context?.accounts.map(({ says }) => ({ id: 'accounts', text: says ?? '' })) ?? []),
    ].filter(({ text }) => text.trim() !== ''),
    facets: {
      kind: [event.kind.id],
      actor: idsOf(event.actors),
      place: idsOf(event.places),
      year: yearsOf(event.bounds),
    },
    ...dated(event.bounds),
  };
}

function placeLine({ places, placeNote }: EventRecord): readonly SearchPart[] {
  const where = [...places.map(placeName), ...(placeNote === undefined ? [] : [placeNote])];
  return where.length === 0 ? [] : [{ id: '', text: `Where: ${where.join('; ')}` }];
}

// Of what has no day at all nothing can be said by date.
function dated({ start, end }: Bounds): Pick<IndexedRecord, 'when'> {
  const known = start.earliest.kind === 'day' || start.latest.kind === 'day';
  return known ? { when: encodeBounds({ start, end }) } : {};
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}
