import { passageTexts } from '../../mdx/body.ts';
import { placeName } from '../../model/vocabulary.ts';
import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { isDraft } from '../../model/queries.ts';
import { toldDate } from '../../model/told.ts';
import type { IndexedRecord, SearchPart } from '../../search/index/record.ts';
import { searchPageWords as words } from '../../words/chapters/search-page.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { capitalized, say } from '../../words/say.ts';
import { citationOf } from '../evidence/citation.ts';
import { toldIssuer } from '../told/told-document.ts';
import { sectionsOf } from './body-text.ts';
import { archiveLanguage, facetsOfDocument, facetsOfEvent, facetsOfPage } from './record-facets.ts';

/** The texts that the archive's model does not hold: MDX bodies, as their pages render them. */
export interface Bodies {
  /** By the document's id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Pages about the archive, each at the path of its id, with the ids of its headings in order. */
  readonly pages: readonly {
    readonly data: Page;
    readonly body: string;
    readonly slugs: readonly string[];
  }[];
}

/** Everything that the search finds, in order of path: documents by passage, events, pages by section. */
export function searchRecords(archive: Archive, { documents, pages }: Bodies): readonly IndexedRecord[] {
  const events = eventsByDocument(archive);
  return [
    ...archive.documents.map((document) =>
      documentRecord(document, events.get(document) ?? [], documents.get(document.id) ?? ''),
    ),
    ...archive.events.map((event) => eventRecord(archive, event)),
    ...pages.map(pageRecord),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function documentRecord(
  document: DocumentRecord,
  events: readonly EventRecord[],
  body: string,
): IndexedRecord {
  const { data, kind, date } = document;
  const noDate = data.reviewed ? words.dateNotKnown : words.dateNotReviewed;
  const byline = say(words.documentByline, {
    issuer: toldIssuer(document),
    date: date === undefined ? noDate : wordsOf(date),
  });
  const texts = passageTexts(body);
  return {
    in: 'document',
    path: `documents/${document.id}/`,
    title: document.title,
    language: data.language,
    byline: data.reviewed ? byline : markedDraft(byline),
    glyph: kind.glyph,
    attested: true,
    citation: citationOf(document),
    parts: data.passages.map(({ id }, index) => ({ id, text: texts[index] ?? '' })),
    ...facetsOfDocument(document, events),
  };
}

function eventRecord(archive: Archive, event: EventRecord): IndexedRecord {
  const byline = say(words.eventByline, { kind: event.kind.name, date: toldDate(event) });
  return {
    in: 'event',
    path: `events/${event.id}/`,
    title: event.title,
    language: archiveLanguage,
    byline: isDraft(event) ? markedDraft(byline) : byline,
    glyph: event.shape === 'span' ? 'bar' : event.kind.glyph,
    attested: event.layer === 'attested',
    parts: [
      ...event.summary.map((text) => ({ id: '', text })),
      ...placeLine(event),
      ...accountsOf(archive, event),
    ],
    ...facetsOfEvent(event),
  };
}

function pageRecord({ data, body, slugs }: Bodies['pages'][number]): IndexedRecord {
  const language = data.language ?? archiveLanguage;
  return {
    in: 'page',
    path: `${data.id}/`,
    title: data.title,
    language,
    byline: words.kinds.page,
    parts: sectionsOf(body, slugs),
    ...facetsOfPage(language),
  };
}

function markedDraft(byline: string): string {
  return say(words.draftByline, { draft: sharedWords.draft, byline });
}

function placeLine({ places, placeNote }: EventRecord): readonly SearchPart[] {
  const where = [...places.map(placeName), ...(placeNote === undefined ? [] : [placeNote])];
  return where.length === 0 ? [] : [{ id: '', text: say(words.where, { places: where.join('; ') }) }];
}

/** What each side says of an event, always with the side: an account without its speaker is nobody's claim. */
function accountsOf({ actors }: Archive, { context }: EventRecord): readonly SearchPart[] {
  return (context?.accounts ?? []).flatMap(({ by, says }) => {
    if (says === null) return [];
    const speaker = say(words.speaker, { name: capitalized(actors.get(by)?.name ?? by) });
    return [{ id: 'accounts', text: speaker + says, speaker: speaker.length }];
  });
}

function eventsByDocument({ events }: Archive): ReadonlyMap<DocumentRecord, readonly EventRecord[]> {
  const byDocument = new Map<DocumentRecord, Set<EventRecord>>();
  for (const event of events)
    for (const { document } of event.attestations)
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(event));
  return new Map([...byDocument].map(([document, attested]) => [document, [...attested]]));
}
