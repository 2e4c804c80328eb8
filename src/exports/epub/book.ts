import { xhtmlFile } from '../../text/xhtml.ts';
import { element, xmlCharacters, xmlFile, xmlOf, type XmlElement } from '../../text/xml.ts';
import { isoDay } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { fullName, type ExportSite } from '../export-site.ts';
import { fileOf, linked, titleOf, withPassages } from './chapter.ts';

/** A page as a chapter. */
export interface Chapter {
  /** Address of the page below the root of the site. */
  readonly page: string;
  /** What stands on it, as HTML without void elements; so it is XML too. */
  readonly html: string;
  /** BCP 47: of a document's passages, where it is not the archive's. */
  readonly language?: string;
}

/** Chapters under one heading; the first is their list, where they have one. */
export interface Part {
  readonly title: string;
  readonly list?: Chapter;
  readonly chapters: readonly Chapter[];
}

/** Days of a book; never that of its making, by which it would differ with every build. */
export interface BookDays {
  /** As of which the record stands. */
  readonly record: Day | undefined;
  /** When it was changed, as feeds and calendars say it (see `changedDayIn`). */
  readonly changed: Day | undefined;
}

/**
 * The archive as a book: the files of an EPUB 3.3, by path and in order, `mimetype` first. Links between pages lead within
 * the book, all others out of it. Own code, as the makers of EPUB on npm write the time of making and ids by chance, and
 * ask for files and renderers of their own. Where no day is known it states none, though EPUB asks for `dcterms:modified`.
 */
export function bookFiles(
  site: ExportSite,
  parts: readonly Part[],
  days: BookDays,
): ReadonlyMap<string, string> {
  const chapters = parts.flatMap(({ list, chapters: all }) => [
    ...(list === undefined ? [] : [list]),
    ...all,
  ]);
  const pages = new Map(chapters.map(({ page, html }) => [page, html]));
  const files = chapters.map(({ page, html, language }) => {
    const body = linked(withPassages(xmlCharacters(html), language), site.root, pages);
    return [`EPUB/${fileOf(page)}`, document(site, titleOf(html), body)] as const;
  });
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageFile(site, chapters, days)],
    ['EPUB/nav.xhtml', navigation(site, parts)],
    ['EPUB/title.xhtml', titlePage(site, days.record)],
    ['EPUB/book.css', styles],
    ...files,
  ]);
}

const container = xmlFile(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

function packageFile(site: ExportSite, chapters: readonly Chapter[], { record, changed }: BookDays): string {
  const property = (name: string, value: string) => element('meta', { property: name }, value);
  const page = (id: string, href: string, more: XmlElement['attributes'] = {}) =>
    element('item', { id, href, 'media-type': 'application/xhtml+xml', ...more });
  return xmlFile(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': site.language,
      },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:identifier', { id: 'id' }, site.root),
        element('dc:title', {}, fullName(site)),
        element('dc:language', {}, site.language),
        element('dc:publisher', {}, site.name),
        element('dc:description', {}, site.description),
        element('dc:source', {}, site.root),
        ...(record === undefined ? [] : [element('dc:date', {}, isoDay(record))]),
        ...(changed === undefined ? [] : [property('dcterms:modified', `${isoDay(changed)}T00:00:00Z`)]),
        property('schema:accessMode', 'textual'),
        property('schema:accessModeSufficient', 'textual'),
        property('schema:accessibilityFeature', 'tableOfContents'),
        property('schema:accessibilityFeature', 'structuralNavigation'),
        property('schema:accessibilityHazard', 'none'),
        property('schema:accessibilitySummary', words.bookAccess),
      ),
      element(
        'manifest',
        {},
        page('nav', 'nav.xhtml', { properties: 'nav' }),
        page('title', 'title.xhtml'),
        element('item', { id: 'css', href: 'book.css', 'media-type': 'text/css' }),
        ...chapters.map((chapter, index) => page(`c${index + 1}`, fileOf(chapter.page))),
      ),
      element(
        'spine',
        {},
        element('itemref', { idref: 'title' }),
        element('itemref', { idref: 'nav' }),
        ...chapters.map((_, index) => element('itemref', { idref: `c${index + 1}` })),
      ),
    ),
  );
}

function navigation(site: ExportSite, parts: readonly Part[]): string {
  // Titles are HTML already.
  const link = ({ page, html }: Chapter, text = titleOf(html)) =>
    `<a href="${fileOf(page)}">${xmlCharacters(text)}</a>`;
  const items = parts
    .filter(({ list, chapters }) => list !== undefined || chapters.length > 0)
    .map(({ title, list, chapters }) => {
      const name = xmlOf(title);
      const inner = chapters.map((chapter) => `<li>${link(chapter)}</li>`).join('');
      return `<li>${list === undefined ? `<span>${name}</span>` : link(list, name)}${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
    });
  const heading = xmlOf(words.bookContents);
  return document(
    site,
    heading,
    `<nav epub:type="toc" id="toc"><h1>${heading}</h1><ol>${items.join('')}</ol></nav>`,
  );
}

function titlePage(site: ExportSite, day: Day | undefined): string {
  const body = [
    element('h1', {}, fullName(site)),
    element('p', {}, site.description),
    element('p', {}, words.bookLead),
    ...(day === undefined ? [] : [element('p', {}, say(words.bookAsOf, { day: wordsOfDay(day) }))]),
    element('p', {}, element('a', { href: site.root }, site.root)),
  ];
  return document(site, xmlOf(fullName(site)), body.map(xmlOf).join('\n'));
}

function document({ language }: ExportSite, title: string, body: string): string {
  return xhtmlFile(language, xmlCharacters(title), 'book.css', body);
}

const styles = `body { line-height: 1.4; }
h1, h2 { text-align: start; line-height: 1.2; page-break-after: avoid; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
p, li { orphans: 2; widows: 2; overflow-wrap: break-word; }
@page { margin: 18mm 16mm; }
`;
