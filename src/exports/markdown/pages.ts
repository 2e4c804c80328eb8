import type { Archive } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { itemWords } from '../../model/source-words.ts';
import { eventsOf } from '../../model/queries.ts';
import { lookupsOf } from '../../model/lookups.ts';
import { placeName } from '../../model/vocabulary.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { siteWords } from '../../words/chapters/site.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { versionsWords } from '../../words/chapters/versions.ts';
import { wordsOf } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';
import type { DocumentData } from '../data/document-data.ts';
import type { EssayData } from '../data/essay-data.ts';
import type { EventData } from '../data/event-data.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { eventText } from './event-text.ts';
import { markdownPath } from './markdown-path.ts';
import { namedPages, type PlaceTold } from './named-pages.ts';
import type { WrittenPage } from './overviews.ts';
import { changesPage, correctedLines, ledgerPage, sourcesPage } from './lists.ts';
import { documentLines, dated, eventLines } from './lines.ts';
import { blocks, heading, link, listOf, plain, quoted, section } from '../../text/markdown.ts';

/** What pages tell in sentences that depend on more than the data, by the ids of what they tell of. */
export interface ToldBeside {
  readonly events: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, PlaceTold>;
}

/** A text of each page, by the address of the page below the root of the site. */
export function markdownPages(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  essays: readonly EssayData[] = [],
  changes: readonly Change[] = [],
  told: ToldBeside = { events: new Map(), places: new Map() },
): ReadonlyMap<string, string> {
  const named = namedPages(archive, documents, events, told.places);
  return new Map([
    ['documents/', blocks(heading(1, words.documents), documentLines(documents))],
    ['events/', blocks(heading(1, words.events), eventLines(events))],
    ...documents.map(
      (document) => [`documents/${document.id}/`, documentPage(archive, document, events)] as const,
    ),
    ...events.map(
      (event) => [`events/${event.id}/`, eventText(site, archive, event, told.events.get(event.id))] as const,
    ),
    ['essays/', blocks(heading(1, words.essays), essayLines(essays))],
    ...essays.map((essay) => [`essays/${essay.id}/`, essayPage(essay)] as const),
    ...named,
    ['sources/', sourcesPage(site, archive)],
    ['ledger/', ledgerPage(site, archive)],
    ['changes/', changesPage(site, changes)],
  ]);
}

/**
 * The list of the texts, in the manner of llms.txt.
 *
 * @param others pages that show much at once, and of the archive's own words
 * @param guides pages that tell of the program
 */
export function markdownIndex(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  essays: readonly EssayData[] = [],
  others: readonly Pick<WrittenPage, 'page' | 'title'>[] = [],
  guides: readonly Pick<WrittenPage, 'page' | 'title'>[] = [],
): string {
  const entry = (page: string, name: string) => link(name, site.root + markdownPath(page));
  const vocabulary = (section: string, entries: Iterable<{ readonly id: string; readonly name: string }>) =>
    listOf([...entries].map(({ id, name }) => entry(`${section}/${id}/`, name)));
  return blocks(
    heading(1, fullName(site)),
    quoted(site.description),
    plain(words.textLead),
    heading(2, words.documents),
    listOf(documents.map(({ id, title }) => entry(`documents/${id}/`, title))),
    heading(2, words.events),
    listOf(events.map(({ id, title, told }) => `${entry(`events/${id}/`, title)}: ${plain(told)}`)),
    ...(essays.length > 0
      ? [heading(2, words.essays), listOf(essays.map(({ id, title }) => entry(`essays/${id}/`, title)))]
      : []),
    heading(2, words.actors),
    vocabulary('actors', archive.actors.values()),
    heading(2, words.persons),
    vocabulary('persons', archive.persons.values()),
    heading(2, words.kinds),
    vocabulary(
      'kinds',
      [...archive.kinds.values()].map(({ id, plural: name }) => ({ id, name })),
    ),
    heading(2, words.places),
    vocabulary(
      'places',
      [...archive.places.values()].map((place) => ({ id: place.id, name: placeName(place) })),
    ),
    heading(2, words.lists),
    listOf([
      entry('documents/', words.documents),
      entry('events/', words.events),
      entry('essays/', words.essays),
      entry('meetings/', meetingsWords.title),
      entry('sources/', sourcesWords.title),
      entry('ledger/', ledgerWords.title),
      entry('changes/', changesWords.title),
      ...others.map(({ page, title }) => entry(page, title)),
    ]),
    heading(2, words.data),
    listOf([entry('data/', words.data)]),
    ...section(siteWords.documentation, listOf(guides.map(({ page, title }) => entry(page, title)))),
  );
}

function documentPage(archive: Archive, document: DocumentData, events: readonly EventData[]): string {
  const { actors } = archive;
  const { title, issuer, date, copy, licence, seed, passages, omitted, lacking, url } = document;
  const facts = [
    (issuer === undefined ? undefined : actors.get(issuer)?.name) ?? sharedWords.issuerNotKnown,
    ...(date === undefined ? [] : [dated(date.told, date.edtf)]),
    ...(copy === undefined ? [] : [say(words.copy, { publisher: copy.publisher, address: copy.url ?? '' })]),
    ...(licence === undefined ? [] : [say(sharedWords.named, { name: words.rights, words: licence })]),
    say(words.seal, { digits: seed.sha256 }),
  ];
  const versions = [
    [versionsWords.older, document.replaces],
    [versionsWords.newerHeading, document.isReplacedBy],
  ].flatMap(([name = '', version]) =>
    version === undefined ? [] : [link(name, url.replace(/[^/]*\/$/, `${version}/`))],
  );
  const record = lookupsOf(archive).documentById.get(document.id);
  const { dated: dating, others } =
    record === undefined ? { dated: [], others: [] } : eventsOf(archive, record);
  const datesOf = new Set(dating.map(({ event }) => event.id));
  const told = new Set(others.map(({ event }) => event.id));
  return blocks(
    heading(1, title),
    listOf([...facts.map(plain), ...versions, link(url, url)]),
    ...passages.map(({ id, url: address, text }) => `${link(id, address)} ${plain(text)}`),
    listOf(
      [...omitted.map(({ text, why }) => `${text}. ${why}`), ...lacking.map(({ what }) => what)].map(plain),
    ),
    ...section(
      documentWords.whatItDates,
      listOf(
        events.flatMap((event) => {
          if (!datesOf.has(event.id)) return [];
          const own = event.claims.filter(({ document: by }) => by === document.id);
          const given = own.map(({ of, edtf }) =>
            say(sharedWords.named, {
              name: words.of[of],
              words: edtf === null ? eventWords.goingOn : wordsOf(requireEdtf(edtf)),
            }),
          );
          return [
            say(sharedWords.named, { name: link(event.title, event.url), words: plain(itemWords(given)) }),
          ];
        }),
      ),
    ),
    others.length > 0 ? plain(documentWords.notDatedByIt) : undefined,
    listOf(events.filter(({ id }) => told.has(id)).map((event) => link(event.title, event.url))),
    ...correctedLines(document.corrected),
  );
}

function essayLines(essays: readonly EssayData[]): string {
  return listOf(essays.map(({ title, url, summary }) => `${link(title, url)}: ${plain(summary)}`));
}

function essayPage({ title, authors, told, summary, text, url, corrected }: EssayData): string {
  return blocks(
    heading(1, title),
    listOf([...[listWords(authors), told].map(plain), link(url, url)]),
    quoted(summary),
    ...text.map((block) => (block.isHeading ? heading(2, block.text) : plain(block.text))),
    ...correctedLines(corrected),
  );
}
