import { messages } from '../../words/current.ts';
import type { IndexedRecord } from '../../search/index/record.ts';
import { searchPageWords as words } from '../../words/chapters/search-page.ts';
import { archiveLanguage, facetsOfGuide } from './record-facets.ts';

/**
 * What pages say of themselves: titles, leads, labels and notes, by the page whose chapter has them, so that no words
 * which stand on a page are denied. Nobody's evidence, as guides are.
 */
export function siteRecords(existing: ReadonlySet<string>): readonly IndexedRecord[] {
  return pages
    .filter(({ path }) => !existing.has(path))
    .map(({ path, title, of }) => ({
      in: 'guide',
      path,
      title,
      language: archiveLanguage,
      byline: words.guideBylines.site,
      parts: of.flatMap(piecesIn).map((text) => ({ id: '', text })),
      ...facetsOfGuide(archiveLanguage),
    }));
}

/** The sentences and labels of a chapter as far as they are the same on every page, in rows of two words and more. */
export function piecesIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value
      .split(/\{\w+\}/)
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\p{N}]\P{L}+[\p{L}\p{N}]/u.test(piece));
  return typeof value === 'object' && value !== null
    ? [...new Set(Object.values(value).flatMap(piecesIn))]
    : [];
}

const { shared, site, document, event, lists, known, timeline, view, filter, searchPage, search } = messages;
const {
  quotation,
  searchAnywhere,
  copy,
  dossier,
  card,
  head,
  essay,
  proseCheck,
  exports: exported,
  offline,
} = messages;

// Those of the lists that have records of their own stand there.
const pages: readonly { readonly path: string; readonly title: string; readonly of: readonly unknown[] }[] = [
  { path: 'check/', title: proseCheck.title, of: [proseCheck] },
  { path: 'data/', title: exported.data, of: [exported, offline, copy, card] },
  { path: 'documents/', title: document.listTitle, of: [document, lists] },
  { path: 'dossier/', title: dossier.title, of: [dossier] },
  { path: 'essays/', title: essay.title, of: [essay] },
  { path: 'events/', title: event.listTitle, of: [event, shared] },
  { path: 'known/', title: known.title, of: [known] },
  { path: 'search/', title: searchPage.search, of: [searchPage, search, quotation, searchAnywhere] },
  { path: 'seeds/', title: lists.originals, of: [site, head] },
  { path: 'timeline/', title: timeline.title, of: [timeline, view, filter] },
];
