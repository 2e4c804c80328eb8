import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import { toldDate } from '../../model/told.ts';
import { headWords as words } from '../../words/chapters/head.ts';
import { say } from '../../words/say.ts';
import { toldDocumentDate } from './told-document.ts';

// What a page is about, in its title: a document and an event may be called the same. Where two of one sort are, each
// has its date too.

/** "event", or "event, 1 March 1995" */
export function sortOfEvent(archive: Archive, event: EventRecord): string {
  return sortOf(words.sorts.event, eventTitles(archive), event, toldDate);
}

/** "document", or "document, 9 March 1995" */
export function sortOfDocument(archive: Archive, document: DocumentRecord): string {
  return sortOf(words.sorts.document, documentTitles(archive), document, toldDocumentDate);
}

const eventTitles = asked('titles-of-events', ({ events }: Archive) => countTitles(events));
const documentTitles = asked('titles-of-documents', ({ documents }: Archive) => countTitles(documents));

function sortOf<T extends { readonly title: string }>(
  sort: string,
  counts: ReadonlyMap<string, number>,
  record: T,
  dateOf: (record: T) => string,
): string {
  return counts.get(record.title) === 1 ? sort : say(words.sortOn, { sort, date: dateOf(record) });
}

function countTitles(records: readonly { readonly title: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of records) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
