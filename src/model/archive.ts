import { requireEdtf } from '../time/edtf/parse.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { compareDated } from '../time/bounds/compare.ts';
import type { Bounds, Edtf } from '../time/edtf/types.ts';
import type { DocumentClaim, SourceClaim } from './claim.ts';
import { boundsOfClaims, type DateClaim } from './date-claim.ts';
import type { Attestation, Document } from './document.ts';
import type { ContextEvent, Shape } from './event.ts';
import type { Gazetteer } from './gazetteer.ts';
import { participantsOf } from './meeting.ts';
import { byFamilyName, inOrderOfNames } from './order-of-names.ts';
import type { Outlet } from './outlet.ts';
import type { Person } from './person.ts';
import type { Receipt } from './receipt.ts';
import type { Source } from './source.ts';
import { placeName, type Actor, type Kind, type Place } from './vocabulary.ts';
import { compareNames } from '../words/say.ts';

/** A document with its references resolved. */
export interface DocumentRecord {
  readonly id: string;
  readonly data: Document;
  /** Title as printed: supplied titles stand in square brackets. */
  readonly title: string;
  readonly kind: Kind;
  readonly issuer?: Actor;
  readonly date?: Edtf;
  readonly receipt?: Receipt;
  /** The texts of its passages by their ids; empty where they were not read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One document's evidence for an event. */
export interface AttestationRecord {
  readonly document: DocumentRecord;
  readonly data: Attestation;
  readonly claims: readonly DateClaim[];
}

/** Whether the words of the document date the event. Those of a text without a date do not date its publication. */
export function isDating({ claims }: Pick<AttestationRecord, 'claims'>): boolean {
  return claims.some(({ provenance }) => provenance.kind === 'document');
}

/** An event: what documents attest and what outside sources tell, merged by id, their date claims kept apart. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly shape: Shape;
  readonly kind: Kind;
  /** `attested`: the words of a document of the archive date it. `context`: only outside sources do. */
  readonly layer: 'attested' | 'context';
  /** For a series: how many, in words. */
  readonly count?: string;
  readonly memberOf?: string;
  /** One of the few that the drawing of the timeline names. */
  readonly headline?: true;
  readonly places: readonly Place[];
  readonly placeNote?: string;
  /** In the order of their names. */
  readonly actors: readonly Actor[];
  /** Who met, who is named, and whose words are told, each once. */
  readonly persons: readonly Person[];
  readonly claims: readonly DateClaim[];
  /** By all claims, or by those adopted. */
  readonly bounds: Bounds;
  readonly attestations: readonly AttestationRecord[];
  readonly context?: ContextEvent;
  /** The neutral summary as plain text, a string for each paragraph that its page shows; none where there is none. */
  readonly summary: readonly string[];
}

export interface Archive {
  /** By date, then id; undated ones last. */
  readonly documents: readonly DocumentRecord[];
  /** In the order of `compareDated`. */
  readonly events: readonly EventRecord[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly outlets: readonly Outlet[];
  /** Who says where places are, by id. */
  readonly gazetteers: ReadonlyMap<string, Gazetteer>;
}

/** What the archive is made of, as read from `content/` and the seeds' sidecars. */
export interface ArchiveParts {
  readonly documents: readonly Document[];
  /** The texts of documents' passages in their order, by the document's id. */
  readonly texts?: ReadonlyMap<string, readonly string[]>;
  readonly events: readonly { readonly data: ContextEvent; readonly summary: readonly string[] }[];
  readonly kinds: readonly Kind[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** An archive need not have any. */
  readonly persons?: readonly Person[];
  readonly outlets?: readonly Outlet[];
  readonly gazetteers?: readonly Gazetteer[];
  readonly receipts: readonly Receipt[];
}

/**
 * Resolves every reference and merges attestations and context events by id.
 *
 * @throws Error naming the id, when a reference does not resolve or a date is no EDTF date; `npm run check` tells
 * the same with file, line and column.
 */
export function buildArchive(parts: ArchiveParts): Archive {
  const kinds = byId(parts.kinds);
  const actors = byId(parts.actors);
  const places = byId(parts.places);
  const receipts = new Map(parts.receipts.map((receipt) => [receipt.seed, receipt]));
  const persons = byId(parts.persons ?? []);
  const vocabularies = { kinds, actors, places, persons };
  const documents = parts.documents
    .map((data) =>
      resolveDocument(data, vocabularies, receipts.get(data.seed.file), parts.texts?.get(data.id) ?? []),
    )
    .sort(byDocumentDate);
  const events = mergeEvents(documents, parts.events, vocabularies);
  return {
    documents,
    events,
    ...vocabularies,
    outlets: parts.outlets ?? [],
    gazetteers: byId(parts.gazetteers ?? []),
  };
}

type Vocabularies = Pick<Archive, 'kinds' | 'actors' | 'places' | 'persons'>;

function resolveDocument(
  data: Document,
  { kinds, actors }: Vocabularies,
  receipt: Receipt | undefined,
  texts: readonly string[],
): DocumentRecord {
  return {
    id: data.id,
    data,
    title: data.titleBasis === 'supplied' ? `[${data.title}]` : data.title,
    kind: resolve(kinds, data.kind, data.id),
    ...(data.issuer !== undefined && { issuer: resolve(actors, data.issuer, data.id) }),
    ...(data.date !== undefined && { date: requireEdtf(data.date.edtf) }),
    ...(receipt !== undefined && { receipt }),
    texts: new Map(data.passages.map(({ id }, index) => [id, texts[index] ?? ''])),
  };
}

function mergeEvents(
  documents: readonly DocumentRecord[],
  contexts: ArchiveParts['events'],
  vocabularies: Vocabularies,
): EventRecord[] {
  const attestations = new Map<string, AttestationRecord[]>();
  for (const document of documents) {
    for (const data of document.data.events) {
      const claims = data.claims.map((claim) => documentClaim(claim, document));
      attestations.set(data.id, [...(attestations.get(data.id) ?? []), { document, data, claims }]);
    }
  }
  const contextById = new Map(contexts.map((context) => [context.data.id, context]));
  const ids = new Set([...contextById.keys(), ...attestations.keys()]);
  return [...ids]
    .map((id) => mergeEvent(id, contextById.get(id), attestations.get(id) ?? [], vocabularies))
    .sort(compareDated);
}

function mergeEvent(
  id: string,
  context: ArchiveParts['events'][number] | undefined,
  attestations: readonly AttestationRecord[],
  { kinds, actors, places, persons }: Vocabularies,
): EventRecord {
  const told = [...(context === undefined ? [] : [context.data]), ...attestations.map(({ data }) => data)];
  const [main] = told;
  if (main === undefined) throw new Error(`event ${id}: nothing tells of it`);
  const title = told.find((one) => one.title !== undefined)?.title;
  if (title === undefined) throw new Error(`event ${id}: no title`);
  const count = told.find((one) => one.count !== undefined)?.count;
  const memberOf = told.find((one) => one.memberOf !== undefined)?.memberOf;
  const claims = [
    ...attestations.flatMap((attestation) => attestation.claims),
    ...(context?.data.claims.map((claim) => outsideClaim(claim, context.data)) ?? []),
  ];
  const every = (of: 'actors' | 'places') => [...new Set(told.flatMap((one) => one[of]))];
  return {
    id,
    title,
    shape: main.shape,
    kind: resolve(kinds, main.kind, id),
    layer: attestations.some(isDating) ? 'attested' : 'context',
    ...(count !== undefined && { count }),
    ...(memberOf !== undefined && { memberOf }),
    ...(told.some(({ headline }) => headline === true) && { headline: true }),
    places: every('places')
      .map((place) => resolve(places, place, id))
      .sort((a, b) => compareNames(placeName(a), placeName(b))),
    ...(context?.data.placeNote !== undefined && { placeNote: context.data.placeNote }),
    actors: every('actors')
      .map((actor) => resolve(actors, actor, id))
      .sort((a, b) => compareNames(a.name, b.name)),
    persons: personsIn(context?.data)
      .map((person) => resolve(persons, person, id))
      .sort(byFamilyName),
    claims,
    bounds: boundsOfClaims(claims),
    attestations,
    ...(context !== undefined && { context: inOrderOfNames(context.data, { actors, persons }) }),
    summary: context?.summary ?? [],
  };
}

/** Ids of the persons of an event: who met, who is named, who spoke. */
function personsIn(event: ContextEvent | undefined): readonly string[] {
  if (event === undefined) return [];
  const met = event.meeting === undefined ? [] : participantsOf(event.meeting);
  const spoke = event.accounts.flatMap(({ person }) => person ?? []);
  return [...new Set([...met.flatMap(({ persons }) => persons), ...event.persons, ...spoke])];
}

function documentClaim(claim: DocumentClaim, document: DocumentRecord): DateClaim {
  return {
    of: claim.of,
    date: claim.edtf === undefined ? { kind: 'open' } : requireEdtf(claim.edtf),
    ...groundsOf(claim, document),
    adopted: false,
    ...(claim.written !== undefined && { written: claim.written }),
    ...(claim.from !== undefined && { from: requireEdtf(claim.from) }),
    ...(claim.asOf !== undefined && { asOf: requireEdtf(claim.asOf) }),
  };
}

/** A document whose text bears no date is no source of its own: who carried it, or its copy's address, is. */
function groundsOf(
  { basis }: DocumentClaim,
  { id, data: { date }, receipt }: DocumentRecord,
): Pick<DateClaim, 'basis' | 'provenance'> {
  if (basis !== 'document-date' || date === undefined || date.basis === 'stated')
    return { basis, provenance: { kind: 'document', document: id } };
  const named = date.source === undefined ? undefined : receipt?.sources[date.source];
  return {
    basis: date.basis,
    provenance: { kind: 'outside', sources: [...(named === undefined ? copyOf(receipt) : [named])] },
  };
}

function copyOf(receipt: Receipt | undefined): readonly Source[] {
  const { publisher, url = null } = receipt?.copy ?? {};
  return publisher === undefined ? [] : [{ publisher, url }];
}

function outsideClaim(claim: SourceClaim, event: ContextEvent): DateClaim {
  return {
    of: claim.of,
    date: claim.edtf === undefined ? { kind: 'open' } : requireEdtf(claim.edtf),
    basis: 'outside',
    provenance: {
      kind: 'outside',
      sources: claim.sources.map((key) => resolve(new Map(Object.entries(event.sources)), key, event.id)),
    },
    adopted: claim.adopted === true,
    ...(claim.time !== undefined && { time: claim.time }),
    ...(claim.marks !== undefined && { marks: claim.marks }),
    ...(claim.inferred !== undefined && { inferred: claim.inferred }),
    ...(claim.gives !== undefined && { gives: claim.gives }),
    ...(claim.usage !== undefined && { usage: claim.usage }),
    ...(claim.because !== undefined && { because: claim.because }),
    ...(claim.asOf !== undefined && { asOf: requireEdtf(claim.asOf) }),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function resolve<T>(entries: ReadonlyMap<string, T>, id: string, from: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`${from}: "${id}" does not resolve`);
  return entry;
}

function byDocumentDate(a: DocumentRecord, b: DocumentRecord): number {
  if (a.date !== undefined && b.date !== undefined) {
    return compareDated({ id: a.id, bounds: boundsOf(a.date) }, { id: b.id, bounds: boundsOf(b.date) });
  }
  if (a.date === undefined && b.date === undefined) return a.id < b.id ? -1 : 1;
  return a.date === undefined ? 1 : -1;
}
