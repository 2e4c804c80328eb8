import { getCollection } from 'astro:content';
import type { DocumentData } from '../exports/data/document-data.ts';
import type { EssayData } from '../exports/data/essay-data.ts';
import type { EventData } from '../exports/data/event-data.ts';
import { homeText, overviewPages, type WrittenPage } from '../exports/markdown/overviews.ts';
import type { PlaceTold } from '../exports/markdown/named-pages.ts';
import { markdownIndex, markdownPages } from '../exports/markdown/pages.ts';
import { proseText } from '../exports/markdown/prose-text.ts';
import { versionsText } from '../exports/markdown/versions-text.ts';
import { plainBlocks } from '../mdx/body.ts';
import type { Archive } from '../model/archive.ts';
import type { Change } from '../model/changes.ts';
import { lookupsOf } from '../model/lookups.ts';
import { placeName, type Place } from '../model/vocabulary.ts';
import { versionsOf } from '../model/versions.ts';
import { blocks, heading, link, listOf, plain } from '../text/markdown.ts';
import { essayWords } from '../words/chapters/essay.ts';
import { exportsWords as words } from '../words/chapters/exports.ts';
import { mapWords } from '../words/chapters/map.ts';
import { siteWords } from '../words/chapters/site.ts';
import { say } from '../words/say.ts';
import { archiveSettings } from './archive-settings.ts';
import { documentationPages } from './documentation.ts';
import { componentWords } from './essays/component-words.ts';
import { exportSite as site } from './export-site.ts';
import { mapOf } from './maps.ts';
import { headFacts } from './feeds/event-parts.ts';
import { meetingsText } from './meetings-text.ts';
import { changedPassages } from './told/document-changes.ts';
import { nearWords, toldPositions, toldRelation, type ToldPosition } from './told/place-words.ts';
import { usesName } from './told/short-name.ts';

/** The pages of the site in Markdown. */
export interface PageTexts {
  /** Those of the record and of the archive's own words, by the addresses of their pages below the root of the site. */
  readonly record: ReadonlyMap<string, string>;
  /** Those of the guides: they tell of the program, and are no part of the record that is taken away. */
  readonly guides: ReadonlyMap<string, string>;
  /** The list of all, in the manner of llms.txt. */
  readonly index: string;
}

/** @param archive without drafts */
export async function pageTexts(
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  essays: readonly EssayData[],
  changes: readonly Change[],
): Promise<PageTexts> {
  const others = [
    ...overviewPages(site, archive, documents, events, placesTold(archive)),
    ...versionTexts(archive),
    ...(await proseTexts(archive)),
  ];
  const lists = [
    { page: 'documents/', title: words.documents },
    { page: 'events/', title: words.events },
    { page: 'essays/', title: words.essays },
  ];
  const told = {
    events: new Map(archive.events.map((event) => [event.id, headFacts(archive, event)])),
    places: new Map([...archive.places.values()].map((place) => [place.id, placeTold(archive, place)])),
  };
  const home = homeText(site, archive, documents, events, [...lists, ...others]);
  const guides = guideTexts();
  return {
    record: new Map(
      [
        [home.page, home.text] as const,
        ...markdownPages(site, archive, documents, events, essays, changes, told),
        ['meetings/', meetingsText(archive)] as const,
        ...others.map(({ page, text }) => [page, text] as const),
      ].map(([page, text]) => [page, withShortName(text)] as const),
    ),
    guides: new Map(guides.map(({ page, text }) => [page, text])),
    index: markdownIndex(site, archive, documents, events, essays, [home, ...others], guides),
  };
}

function placesTold(archive: Archive): ReadonlyMap<string, readonly string[]> {
  if (mapOf(archive).map === undefined) return new Map();
  return new Map([...archive.places.values()].map((place) => [place.id, whereWords(archive, place)]));
}

function placeTold(archive: Archive, place: Place): PlaceTold {
  if (mapOf(archive).map === undefined) return { where: [], near: [] };
  const { lead, near } = nearWords(archive, place);
  const lines = near.map(({ place: other, message, ...values }) =>
    say(message, { place: placeName(other), ...values }),
  );
  return { where: whereWords(archive, place), near: [...(lead === '' ? [] : [lead]), ...lines] };
}

/** Who calls the lead span by its short name, and who does not, under the title of a text that has the name. */
function withShortName(text: string): string {
  const { called = [], told } = archiveSettings.leadSpan ?? {};
  if (told === undefined || !usesName(text, called)) return text;
  const [title = '', ...rest] = text.split('\n\n');
  return [title, plain(told), ...rest].join('\n\n');
}

function whereWords(archive: Archive, place: Place): readonly string[] {
  return [
    toldRelation(archive, place),
    ...toldPositions(archive, place).map(({ where, when, how, remarks, sources }) =>
      [where, ...whenTold(when), how, ...remarks, ...sources.map((source) => source.words)].join('; '),
    ),
  ].filter((line) => line !== undefined);
}

function whenTold(when: ToldPosition['when']): readonly string[] {
  if (when === undefined) return [];
  const by = when.by === undefined ? [] : [say(mapWords.lastToldBy, { by: when.by.words })];
  return [say(mapWords.ranSo, { when: when.words }), ...by].map((one) => one.replace(/\.$/, ''));
}

function versionTexts(archive: Archive): readonly WrittenPage[] {
  const { documentById } = lookupsOf(archive);
  return archive.documents.flatMap((newer) => {
    const older = documentById.get(versionsOf(archive).get(newer.id)?.older?.id ?? '');
    return older === undefined
      ? []
      : [versionsText(site, { older, newer, changes: changedPassages(older, newer) })];
  });
}

async function proseTexts(archive: Archive): Promise<readonly WrittenPage[]> {
  const pages = await getCollection('pages');
  return pages.map(({ data, body = '' }) =>
    proseText({
      ...data,
      blocks: plainBlocks(body, componentWords(archive, archiveSettings.leadSpan, data.asOf)),
    }),
  );
}

function guideTexts(): readonly WrittenPage[] {
  const pages = documentationPages().map(({ path, title, markdown }) => ({
    page: `docs/${path}/`,
    title,
    text: markdown,
  }));
  if (pages.length === 0) return [];
  const list = listOf(pages.map(({ page, title }) => link(title, site.root + page)));
  return [
    {
      page: 'docs/',
      title: siteWords.documentation,
      text: blocks(heading(1, siteWords.documentation), essayWords.documentationLead, list),
    },
    ...pages,
  ];
}
