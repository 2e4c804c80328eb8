import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import { actorsOf } from '../../model/queries.ts';
import { languageCode, type FoundBy, type PageKind } from '../../search/index/record.ts';
import { encodeBounds, yearsOf } from '../../search/index/when.ts';
import { reachOfClaims } from '../../model/date-claim.ts';
import { boundsOf } from '../../time/bounds/bounds.ts';
import { withLeeway } from '../../time/bounds/leeway.ts';
import type { Bounds } from '../../time/edtf/types.ts';
import { archiveSettings } from '../archive-settings.ts';

/** The language of what the archive itself says: titles and summaries of events, and pages that name no other. */
export const archiveLanguage = archiveSettings.language;

/** What a document is found by besides its words. @param events those that it attests */
export function facetsOfDocument(
  archive: Pick<Archive, 'actors'>,
  { data, kind, issuer, date }: DocumentRecord,
  events: readonly EventRecord[],
): FoundBy {
  return {
    facets: {
      ...facetsOf('document', data.language),
      issuer: issuer === undefined ? [] : [issuer.id],
      actor: idsOf(events.flatMap((event) => actorsOf(archive, event))),
      kind: [kind.id],
      place: idsOf(events.flatMap(({ places }) => places)),
      year: date === undefined ? [] : yearsOf(boundsOf(date)),
    },
    ...(date !== undefined && dated(boundsOf(date), boundsOf(withLeeway(date)))),
  };
}

/** What an event is found by besides its words. */
export function facetsOfEvent(archive: Pick<Archive, 'actors'>, event: EventRecord): FoundBy {
  const { kind, places, bounds, claims } = event;
  return {
    facets: {
      ...facetsOf('event', archiveLanguage),
      issuer: [],
      actor: idsOf(actorsOf(archive, event)),
      kind: [kind.id],
      place: idsOf(places),
      year: yearsOf(bounds),
    },
    ...dated(bounds, reachOfClaims(claims)),
  };
}

/**
 * What a page about the archive is found by besides its words.
 *
 * @param about the place, the actor or the kind that the page is of
 */
export function facetsOfPage(
  language: string,
  about: Partial<Record<'actor' | 'kind' | 'place', string>> = {},
): FoundBy {
  const { actor, kind, place } = about;
  const only = (id: string | undefined) => (id === undefined ? [] : [id]);
  return {
    facets: {
      ...facetsOf('page', language),
      issuer: [],
      actor: only(actor),
      kind: only(kind),
      place: only(place),
      year: [],
    },
  };
}

/** What a guide to the program is found by besides its words. */
export function facetsOfGuide(language: string): FoundBy {
  return { facets: { ...facetsOf('guide', language), issuer: [], actor: [], kind: [], place: [], year: [] } };
}

/** What an essay is found by besides its words: never by date, as it is nobody's evidence. */
export function facetsOfEssay(language: string): FoundBy {
  return { facets: { ...facetsOf('essay', language), issuer: [], actor: [], kind: [], place: [], year: [] } };
}

/** What the events and then the documents of an archive are found by; documents without the events that they attest. */
export function everyFoundBy(archive: Archive): readonly FoundBy[] {
  return [
    ...archive.events.map((event) => facetsOfEvent(archive, event)),
    ...archive.documents.map((document) => facetsOfDocument(archive, document, [])),
  ];
}

function facetsOf(page: PageKind, language: string) {
  return { in: [page], language: [languageCode(language)] };
}

// A record of which no day is known, at its start, cannot be found by date.
function dated({ start, end }: Bounds, reach: Bounds): Pick<FoundBy, 'when'> {
  const known = start.earliest.kind === 'day' || start.latest.kind === 'day';
  return known ? { when: encodeBounds({ start, end }, reach) } : {};
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}
