import type { Archive, DocumentRecord, EventRecord } from '../../model/archive.ts';
import type { WordsOfComponent } from '../../mdx/body.ts';
import { changesOf, type ProsePage } from '../../model/changes.ts';
import { lookupsOf } from '../../model/lookups.ts';
import type { Essay } from '../../model/essay.ts';
import type { Page } from '../../model/page.ts';
import type { Withheld } from '../../model/withheld.ts';
import { isDraft } from '../../model/queries.ts';
import { toldDate } from '../../model/told.ts';
import type { IndexedRecord, SearchPart } from '../../search/index/record.ts';
import { searchPageWords as words } from '../../words/chapters/search-page.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { siteWords } from '../../words/chapters/site.ts';
import { wordsOf } from '../../words/dates.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { listWords, say } from '../../words/say.ts';
import { citationOf } from '../evidence/citation.ts';
import { toldIssuer } from '../told/told-document.ts';
import { sectionsOf } from './body-text.ts';
import { dateCases } from '../told/date-grammar.ts';
import { itemWords } from '../../model/source-words.ts';
import { documentParts } from './document-parts.ts';
import { eventParts } from './event-parts.ts';
import {
  archiveLanguage,
  facetsOfDocument,
  facetsOfEssay,
  facetsOfEvent,
  facetsOfGuide,
  facetsOfPage,
} from './record-facets.ts';
import { correctionParts } from './correction-parts.ts';
import { homeRecord } from './home-record.ts';
import { listRecords } from './list-records.ts';
import { siteRecords } from './site-words.ts';
import { vocabularyRecords } from './vocabulary-records.ts';

/** The texts that the archive's model does not hold: those of MDX bodies, as their pages render them. */
export interface Bodies {
  /** The texts of its passages, in order, by the document's id. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Pages about the archive, each at the path of its id, with the ids of its headings in order. */
  readonly pages: readonly {
    readonly data: Page;
    readonly body: string;
    readonly slugs: readonly string[];
    /** What its components show. */
    readonly wordsOf?: WordsOfComponent;
  }[];
  /** Each with its sections, as its page shows them. */
  readonly essays?: readonly { readonly data: Essay; readonly parts: readonly SearchPart[] }[];
  /** Pages about the program, each with its sections. */
  readonly guides?: readonly {
    readonly path: string;
    readonly section: 'guides' | 'findings';
    readonly title: string;
    readonly parts: readonly SearchPart[];
  }[];
  /** What the archive leaves out. */
  readonly withheld?: readonly Withheld[];
}

/** Everything that the search finds, in order of path: documents by passage, events, pages by section, names. */
export function searchRecords(
  archive: Archive,
  { documents, pages, essays = [], guides = [], withheld = [] }: Bodies,
): readonly IndexedRecord[] {
  const { eventsByDocument } = lookupsOf(archive);
  const records = [
    ...archive.documents.map((document) =>
      documentRecord(
        archive,
        document,
        eventsByDocument.get(document.id) ?? [],
        documents.get(document.id) ?? [],
      ),
    ),
    ...archive.events.map((event) => eventRecord(archive, event)),
    ...essays.map(essayRecord),
    ...pages.map(pageRecord),
    ...guides.map(guideRecord),
    ...vocabularyRecords(archive),
    homeRecord(archive),
    ...listRecords(archive, withheld, changesOf(archive, proseOf({ essays, pages }))),
  ];
  const existing = new Set(records.map(({ path }) => path));
  return [...records, ...siteRecords(existing)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function proseOf({ essays, pages }: Required<Pick<Bodies, 'essays' | 'pages'>>): readonly ProsePage[] {
  const of = (kind: ProsePage['of'], entries: readonly { readonly data: Essay | Page }[]) =>
    entries.map(({ data: { id, title, corrected = [] } }) => ({ of: kind, id, title, corrected }));
  return [...of('essays', essays), ...of('pages', pages)];
}

function documentRecord(
  archive: Archive,
  document: DocumentRecord,
  events: readonly EventRecord[],
  texts: readonly string[],
): IndexedRecord {
  const { data, kind, date } = document;
  const noDate = data.reviewed ? words.dateNotKnown : words.dateNotReviewed;
  const byline = say(words.documentByline, {
    issuer: toldIssuer(document),
    date: date === undefined ? noDate : wordsOf(date),
  });
  return {
    in: 'document',
    path: `documents/${document.id}/`,
    title: document.title,
    language: data.language,
    byline: data.reviewed ? byline : markedDraft(byline),
    glyph: kind.glyph,
    attested: true,
    citation: citationOf(document),
    parts: documentParts(archive, document, texts),
    ...facetsOfDocument(archive, document, events),
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
    parts: eventParts(archive, event),
    ...facetsOfEvent(archive, event),
  };
}

function essayRecord({ data, parts }: NonNullable<Bodies['essays']>[number]): IndexedRecord {
  const { id, title, authors, date, summary, language = archiveLanguage } = data;
  return {
    in: 'essay',
    path: `essays/${id}/`,
    title,
    language,
    byline: say(words.essayByline, { authors: listWords(authors), date: wordsOf(requireEdtf(date)) }),
    parts: [
      { id: '', text: summary },
      ...authors.map((text) => ({ id: '', text })),
      ...parts,
      ...correctionParts(data.corrected),
    ],
    ...facetsOfEssay(language),
  };
}

function pageRecord({ data, body, slugs, wordsOf }: Bodies['pages'][number]): IndexedRecord {
  const language = data.language ?? archiveLanguage;
  return {
    in: 'page',
    path: `${data.id}/`,
    title: data.title,
    language,
    byline: words.aboutByline,
    parts: [
      ...sectionsOf(body, slugs, wordsOf),
      ...correctionParts(data.corrected),
      ...(data.id === 'about' ? grammarParts() : []),
    ],
    ...facetsOfPage(language),
  };
}

function guideRecord({ path, section, title, parts }: NonNullable<Bodies['guides']>[number]): IndexedRecord {
  return {
    in: 'guide',
    path: `docs/${path}/`,
    title,
    language: guideLanguage,
    byline: words.guideBylines[section],
    parts,
    ...facetsOfGuide(guideLanguage),
  };
}

/** What `docs/` is written in. */
const guideLanguage = 'en';

function markedDraft(byline: string): string {
  return say(words.draftByline, { draft: sharedWords.draft, byline });
}

// The page about the archive shows how dates are told, besides its own text.
function grammarParts(): readonly SearchPart[] {
  const cases = dateCases.map(({ name, edtf, told }) =>
    say(sharedWords.named, { name, words: itemWords([edtf, told]) }),
  );
  return [siteWords.grammar, ...cases, siteWords.grammarRule].map((text) => ({ id: 'grammar', text }));
}
