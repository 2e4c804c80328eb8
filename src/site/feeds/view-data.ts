import type { Archive, EventRecord } from '../../model/archive.ts';
import { documentsOf, isDraft, knownDay, latestDocument } from '../../model/queries.ts';
import { toldDate } from '../../model/told.ts';
import { placeName } from '../../model/vocabulary.ts';
import { frameEvents, type FramedEvents } from '../../timeline/data/frame.ts';
import { timelineEventOf } from '../../timeline/data/timeline-event.ts';
import type { Named, ViewEvent } from '../../timeline/types.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { dayOfLeadSpan, leadSpan } from '../told/lead-span.ts';
import { archiveSettings } from '../archive-settings.ts';
import { pathTo } from '../urls.ts';

/** Every event that can be drawn, as the view needs it, in chunks, and the frame that tells of them. */
export function viewData(archive: Archive): FramedEvents {
  const events = archive.events
    .map((event) => viewEventOf(archive, event))
    .filter((event) => event !== undefined);
  const used = (ids: readonly string[], names: Iterable<Named>) => {
    const wanted = new Set(ids);
    return [...names].filter(({ id }) => wanted.has(id));
  };
  const markedDay = knownDay(latestDocument(archive)?.date);
  const span = leadSpan(archive);
  const lead = events.find(({ id }) => id === span?.id)?.drawn;
  const kinds = [...archive.kinds.values()].map(({ id, name, glyph }) => ({ id, name, glyph }));
  return frameEvents(events, {
    title: `${archiveSettings.name}: ${archiveSettings.subject}`,
    kinds: kinds.filter(({ id }) => events.some(({ kind }) => kind === id)),
    actors: used(
      events.flatMap(({ actors }) => actors),
      [...archive.actors.values()].map(({ id, name, short }) => ({ id, name: short ?? name })),
    ),
    places: used(
      events.flatMap(({ places }) => places),
      [...archive.places.values()].map((place) => ({ id: place.id, name: placeName(place) })),
    ),
    documents: used(
      events.flatMap(({ documents }) => documents),
      archive.documents.map(({ id, title }) => ({ id, name: title })),
    ),
    ...(markedDay !== undefined && { markedDay }),
    ...(lead !== undefined && { opensAt: [lead.from, lead.to] as const }),
    hrefOf: (chunk) => pathTo.file(`timeline/data/${chunk}.json`),
  });
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
    actors: event.actors.map(({ id }) => id),
    places: event.places.map(({ id }) => id),
    documents: documentsOf(event).map(({ id }) => id),
  };
}
