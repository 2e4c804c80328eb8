import type { Archive } from '../../model/archive.ts';
import { citedSources } from '../../model/cited-sources.ts';
import { knownThen } from '../../model/known-then.ts';
import { itemWords } from '../../model/source-words.ts';
import { placeName } from '../../model/vocabulary.ts';
import { blocks, heading, link, listOf, plain, quoted, section } from '../../text/markdown.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { dayOf } from '../../time/bounds/bounds.ts';
import { dates } from '../../words/current.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { filterWords } from '../../words/chapters/filter.ts';
import { homeWords } from '../../words/chapters/home.ts';
import { knownWords } from '../../words/chapters/known.ts';
import { listsWords } from '../../words/chapters/lists.ts';
import { mapWords } from '../../words/chapters/map.ts';
import { personWords } from '../../words/chapters/person.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { timelineWords } from '../../words/chapters/timeline.ts';
import { wordsOf } from '../../words/dates.ts';
import { numberWords, say } from '../../words/say.ts';
import type { DocumentData } from '../data/document-data.ts';
import type { EventData } from '../data/event-data.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { documentLines, eventLines } from './lines.ts';
import { officeTexts } from './named-pages.ts';

/** The text of a page, with what the page is called. */
export interface WrittenPage {
  /** Its address below the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The texts of the pages that show much at once: the timeline, the lists of names and originals, what was known when,
 * and the map.
 *
 * @param placesTold where each place is, in sentences, by its id
 */
export function overviewPages(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  placesTold: ReadonlyMap<string, readonly string[]>,
): readonly WrittenPage[] {
  const { actors, persons, kinds, places } = archive;
  const names = (
    page: string,
    title: string,
    entries: Iterable<{ readonly id: string; readonly name: string; readonly note?: string | undefined }>,
    lead?: string,
  ) => written(page, title, lead && plain(lead), nameLines(site, page, entries));
  return [
    timelineText(archive, events),
    knownText(site, archive),
    names('actors/', listsWords.actors, actors.values()),
    names(
      'persons/',
      personWords.title,
      [...persons.values()].map((person) => ({
        ...person,
        note: itemWords([
          say(eventWords.ofSide, { side: actors.get(person.of)?.name ?? person.of }),
          ...officeTexts(archive, person),
        ]),
      })),
      personWords.lead,
    ),
    names(
      'kinds/',
      listsWords.kinds,
      [...kinds.values()].map(({ id, plural: name, scope: note }) => ({ id, name, note })),
    ),
    names(
      'places/',
      listsWords.places,
      [...places.values()].map((place) => ({ id: place.id, name: placeName(place), note: place.note })),
    ),
    ...(placesTold.size > 0 ? [mapText(site, archive, placesTold)] : []),
    written(
      'seeds/',
      listsWords.originals,
      plain(listsWords.originalsLead),
      listOf(documents.map((document) => originalLine(document))),
    ),
  ];
}

/** The first page: what the archive is, what it holds, and a way to every part that has a text. */
export function homeText(
  site: ExportSite,
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  parts: readonly Pick<WrittenPage, 'page' | 'title'>[],
): WrittenPage {
  const passages = documents.reduce((sum, one) => sum + one.passages.length, 0);
  const attested = events.filter(({ layer }) => layer === 'attested');
  const counts = [
    [documents.length, homeWords.documentCount],
    [passages, homeWords.passageCount],
    [events.length, homeWords.eventCount],
    [attested.length, homeWords.attestedCount],
    [citedSources(archive).length, homeWords.sourceCount],
  ] as const;
  return written(
    '',
    fullName(site),
    quoted(site.description),
    listOf(counts.map(([count, message]) => plain(say(message, { count, number: numberWords(count) })))),
    ...section(homeWords.parts, listOf(parts.map(({ page, title }) => link(title, site.root + page)))),
    ...section(homeWords.documents, documentLines(documents)),
    ...section(
      homeWords.latest,
      eventLines(
        events
          .filter(({ shape }) => shape !== 'series')
          .slice(-6)
          .reverse(),
      ),
    ),
  );
}

function written(page: string, title: string, ...parts: readonly (string | undefined)[]): WrittenPage {
  return { page, title, text: blocks(heading(1, title), ...parts) };
}

const layerWords = { attested: filterWords.layerAttested, context: filterWords.layerContext };

/** The events by the year in which each may first have begun; with the kind of each, and whose date it is. */
function timelineText({ events: records, kinds }: Archive, events: readonly EventData[]): WrittenPage {
  const years = new Map(
    records.map(({ id, bounds }) => {
      const day = dayOf(bounds.start.earliest) ?? dayOf(bounds.start.latest) ?? dayOf(bounds.end.latest);
      return [id, day === undefined ? listsWords.undated : dates.year(civilOf(day).year)] as const;
    }),
  );
  const attested = events.filter(({ layer }) => layer === 'attested').length;
  return written(
    'timeline/',
    timelineWords.title,
    plain(
      attested === 0
        ? say(timelineWords.introContext, { count: events.length })
        : say(timelineWords.intro, {
            count: events.length,
            attested: say(timelineWords.introAttested, { count: attested }),
          }),
    ),
    ...[...Map.groupBy(events, ({ id }) => years.get(id) ?? listsWords.undated)].flatMap(([year, some]) =>
      section(
        year,
        eventLines(some, ({ kind, layer }) =>
          say(sharedWords.nextDetailOf, {
            name: kinds.get(kind)?.name ?? kind,
            detail: say(sharedWords.named, { name: filterWords.layer, words: layerWords[layer] }),
          }),
        ),
      ),
    ),
  );
}

function knownText({ root }: ExportSite, archive: Archive): WrittenPage {
  const known = knownThen(archive);
  const dated = known.filter(({ steps }) => steps.length > 0);
  const undated = known.filter(({ steps }) => steps.length === 0);
  return written(
    'known/',
    knownWords.title,
    plain(knownWords.lead),
    ...dated.map(({ event, steps, undated: further }) =>
      [
        `- ${link(event.title, `${root}events/${event.id}/`)}`,
        ...steps.map(({ published, byAddress, told }) =>
          say(byAddress ? knownWords.fromOnByAddress : knownWords.fromOn, { day: wordsOf(published), told }),
        ),
        ...(further > 0 ? [say(knownWords.undatedClaims, { count: further })] : []),
      ]
        .map((line, index) => (index === 0 ? line : `  - ${plain(line)}`))
        .join('\n'),
    ),
    ...section(
      knownWords.undated,
      listOf(undated.map(({ event }) => link(event.title, `${root}events/${event.id}/`))),
    ),
  );
}

function mapText(
  { root }: ExportSite,
  { places }: Archive,
  told: ReadonlyMap<string, readonly string[]>,
): WrittenPage {
  return written(
    'map/',
    mapWords.title,
    plain(say(mapWords.description, { count: told.size })),
    ...[...places.values()].flatMap((place) => {
      const lines = told.get(place.id) ?? [];
      return lines.length === 0
        ? []
        : [
            [
              `- ${link(placeName(place), `${root}places/${place.id}/`)}`,
              ...lines.map((line) => `  - ${plain(line)}`),
            ].join('\n'),
          ];
    }),
  );
}

function originalLine({ title, url, seed }: DocumentData): string {
  return say(sharedWords.named, {
    name: `${link(seed.file, seed.url)} (${link(title, url)})`,
    words: plain(
      say(sharedWords.nextDetailOf, {
        name: say(words.byteCount, { count: seed.bytes }),
        detail: say(words.digest, { digits: seed.sha256 }),
      }),
    ),
  });
}

function nameLines(
  { root }: ExportSite,
  section: string,
  entries: Iterable<{ readonly id: string; readonly name: string; readonly note?: string | undefined }>,
): string {
  return listOf(
    [...entries].map(({ id, name, note }) => {
      const to = link(name, `${root}${section}${id}/`);
      return note === undefined ? to : say(sharedWords.named, { name: to, words: plain(note) });
    }),
  );
}
