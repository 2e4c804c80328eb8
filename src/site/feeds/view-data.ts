import type { Archive, EventRecord } from '../../model/archive.ts';
import { actorsOf, documentsOf, isDraft, knownDay, latestDocument } from '../../model/queries.ts';
import { toldDate } from '../../model/told.ts';
import { asked } from '../../model/asked.ts';
import { placeName } from '../../model/vocabulary.ts';
import { frameEvents, type FramedEvents } from '../../timeline/data/frame.ts';
import { timelineEventOf } from '../../timeline/data/timeline-event.ts';
import { drawnOf } from '../../timeline/data/drawn.ts';
import { indexNames, type NameFiles } from '../../timeline/data/names.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import { wordsOf } from '../../words/dates.ts';
import type { Named, ViewEvent } from '../../timeline/types.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { dayOfLeadSpan, leadSpan } from '../told/lead-span.ts';
import { archiveSettings } from '../archive-settings.ts';
import { pathTo } from '../urls.ts';

/** Every event that can be drawn, as the view needs it, in chunks, and the frame that tells of them. */
export const viewData = asked('view-data', (archive: Archive): FramedEvents => {
  const events = archive.events
    .map((event) => viewEventOf(archive, event))
    .filter((event) => event !== undefined);
  const used = <T extends Named>(ids: readonly string[], names: Iterable<T>) => {
    const wanted = new Set(ids);
    return [...names].filter(({ id }) => wanted.has(id));
  };
  const markedDay = knownDay(latestDocument(archive)?.date);
  const span = leadSpan(archive);
  const lead = events.find(({ id }) => id === span?.id)?.drawn;
  const kinds = [...archive.kinds.values()].map(({ id, name, glyph }) => ({ id, name, glyph }));
  const attesting = attestingDocuments(archive);
  const names = documentNames(archive);
  return frameEvents(events, {
    title: `${archiveSettings.name}: ${archiveSettings.subject}`,
    kinds: used(
      events.map(({ kind }) => kind),
      kinds,
    ),
    actors: used(
      events.flatMap(({ actors }) => actors),
      [...archive.actors.values()].map(({ id, name, short }) => ({ id, name: short ?? name })),
    ),
    places: used(
      events.flatMap(({ places }) => places),
      [...archive.places.values()].map((place) => ({ id: place.id, name: placeName(place) })),
    ),
    ...(names === undefined
      ? { documents: attesting.map(({ id, name }) => ({ id, name })) }
      : { documents: [], documentNames: names.ref }),
    ...(markedDay !== undefined && { markedDay }),
    ...(lead !== undefined && { opensAt: [lead.from, lead.to] as const }),
    ...(archiveSettings.parts.length > 0 && {
      parts: archiveSettings.parts.map(({ title, path }) => ({
        title,
        href: `${path}timeline/data/frame.json`,
      })),
    }),
    hrefOf: (chunk) => pathTo.file(`timeline/data/${chunk}.json`),
  });
});

/** Files of the documents' names, by which the filter offers them; undefined where a list offers them all. */
export const documentNames = asked('document-names', (archive: Archive): NameFiles | undefined => {
  const documents = attestingDocuments(archive);
  if (documents.length <= mostInList) return undefined;
  const dated = documents.map(({ id, name, date }) => ({
    id,
    name: date === undefined ? name : say(sharedWords.nextDetailOf, { name, detail: wordsOf(date) }),
  }));
  return indexNames(dated, pathTo.file('timeline/data/documents/'));
});

// Of a longer list nobody chooses.
const mostInList = 50;

/** Documents that attest an event which can be drawn. */
function attestingDocuments(archive: Archive): readonly (Named & { readonly date?: Edtf })[] {
  const wanted = new Set(
    archive.events.filter((event) => drawnOf(event) !== undefined).flatMap((event) => documentsOf(event)),
  );
  return archive.documents
    .filter((document) => wanted.has(document))
    .map(({ id, title, date }) => ({ id, name: title, ...(date !== undefined && { date }) }));
}

function viewEventOf(archive: Archive, event: EventRecord): ViewEvent | undefined {
  const drawn = timelineEventOf(event);
  if (drawn === undefined) return undefined;
  const date = toldDate(event);
  const dayOfSpan = dayOfLeadSpan(archive, event);
  return {
    ...drawn,
    words: isDraft(event) ? say(sharedWords.dateOfDraft, { date, draft: sharedWords.draft }) : date,
    ...(dayOfSpan !== undefined && { dayOfSpan }),
    href: pathTo.event(event.id),
    actors: actorsOf(archive, event).map(({ id }) => id),
    places: event.places.map(({ id }) => id),
    documents: documentsOf(event).map(({ id }) => id),
  };
}
