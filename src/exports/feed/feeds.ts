import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { actorsOf, isDraft } from '../../model/queries.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { say } from '../../words/say.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { changedDayIn, latestDay } from '../record-days.ts';
import type { EssayData } from '../data/essay-data.ts';
import { changeEntry, documentEntry, essayEntry, eventEntry } from './entries.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Most entries of a feed. The page that it names has them all. */
export const mostEntries = 100;

/** Where the feed of a page is, below the root of the site, but for the ending that names its format. */
export function feedPath(page: string): string {
  return `${page}feed`;
}

/**
 * Every feed, by the address of the page that lists the same things: documents, events, changes, essays where there are
 * any, and for each actor and kind the documents and events that its page lists. Drafts are in none.
 */
export function feedsOf(
  site: ExportSite,
  archive: Archive,
  essays: readonly EssayData[] = [],
  changes: readonly Change[] = [],
): ReadonlyMap<string, Feed> {
  const documents = archive.documents.filter(({ data }) => data.reviewed);
  const events = archive.events.filter((event) => !isDraft(event));
  const byPage = new Map<string, FeedEntry[]>([
    ['documents/', []],
    ['events/', []],
    ['changes/', []],
    ...(essays.length > 0 ? [['essays/', []] as [string, FeedEntry[]]] : []),
    ...[...archive.actors.keys()].map((id) => [`actors/${id}/`, []] as [string, FeedEntry[]]),
    ...[...archive.kinds.keys()].map((id) => [`kinds/${id}/`, []] as [string, FeedEntry[]]),
  ]);
  const add = (entry: FeedEntry, pages: readonly string[]) => {
    for (const page of new Set(pages)) byPage.get(page)?.push(entry);
  };
  for (const essay of essays) add(essayEntry(archive, essay), ['essays/']);
  // Of equals the last comes first in a feed: the changes are given newest first.
  for (const change of changes.toReversed()) add(changeEntry(site, archive, change), ['changes/']);
  const dated = eventsByDocument(events);
  for (const document of documents) {
    const { kind, issuer } = document;
    const actor = issuer === undefined ? [] : [`actors/${issuer.id}/`];
    const entry = documentEntry(site, archive, document, dated.get(document) ?? []);
    add(entry, ['documents/', `kinds/${kind.id}/`, ...actor]);
  }
  for (const event of events) {
    const entry = eventEntry(site, archive, event);
    add(entry, [
      'events/',
      `kinds/${event.kind.id}/`,
      ...actorsOf(archive, event).map(({ id }) => `actors/${id}/`),
    ]);
  }
  return new Map([...byPage].map(([page, entries]) => [page, feedOf(site, archive, page, entries)]));
}

function feedOf(site: ExportSite, archive: Archive, page: string, entries: readonly FeedEntry[]): Feed {
  const name = nameOf(archive, page);
  // A stable sort: what has the same day stays in the order of the record, turned round.
  const newest = [...entries].reverse().sort((a, b) => (b.updated ?? -Infinity) - (a.updated ?? -Infinity));
  return {
    title: say(words.feed, { archive: site.name, name }),
    description: say(words.feedDescription, { name, archive: fullName(site) }),
    language: site.language,
    page: site.root + page,
    self: site.root + feedPath(page),
    publisher: site.name,
    updated: changedDayIn(archive, latestDay(entries.map(({ updated }) => updated))),
    entries: newest.slice(0, mostEntries),
  };
}

function nameOf({ actors, kinds }: Archive, page: string): string {
  const [section, id = ''] = page.split('/');
  if (section === 'documents') return words.documents;
  if (section === 'events') return words.events;
  if (section === 'essays') return words.essays;
  if (section === 'changes') return changesWords.title;
  return (section === 'actors' ? actors.get(id)?.name : kinds.get(id)?.plural) ?? id;
}

function eventsByDocument(
  events: readonly EventRecord[],
): ReadonlyMap<DocumentRecord, readonly EventRecord[]> {
  const byDocument = new Map<DocumentRecord, EventRecord[]>();
  for (const event of events)
    for (const document of new Set(event.attestations.map((one) => one.document))) {
      const known = byDocument.get(document);
      if (known === undefined) byDocument.set(document, [event]);
      else known.push(event);
    }
  return byDocument;
}
