import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { changesOf } from '../../model/changes.ts';
import { isoDay } from '../../time/edtf/day.ts';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { documentData } from '../data/document-data.ts';
import { eventData } from '../data/event-data.ts';
import { markdownPages } from '../markdown/pages.ts';
import { commonHtml } from '../../mdx/satteri.ts';
import { bookFiles, type BookDays, type Chapter } from './book.ts';

const passage = `${awkwardText} \u0001\ufffe`;
const documents = archive.documents.map((one) => documentData(site, archive, one, [passage]));
const events = archive.events.map((event) => eventData(site, archive, event));
const texts = markdownPages(site, archive, documents, events, [], changesOf(archive));
const chapters = [...texts].map(([page, text]): Chapter => ({
  page,
  html: commonHtml(text),
  ...(page === 'documents/statement/' && { language: 'hy' }),
}));
const list = chapters.find(({ page }) => page === 'documents/')!;
const files = bookFiles(
  site,
  [
    { title: 'Documents', list, chapters: chapters.filter(({ page }) => /^documents\/./.test(page)) },
    { title: 'The rest & more', chapters: chapters.filter(({ page }) => !page.startsWith('documents/')) },
    { title: 'Nothing', chapters: [] },
  ],
  { record: 9000, changed: 9000 },
);
const parsed = new Map(
  [...files]
    .filter(([path]) => /\.(?:xhtml|opf|xml)$/.test(path))
    .map(([path, text]) => [path, new JSDOM(text, { contentType: 'application/xml' }).window.document]),
);

test('the media type comes first, and every file is well-formed XML', () => {
  expect([...files.keys()].slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
  expect(files.get('mimetype')).toBe('application/epub+zip');
  expect(parsed.size).toBe(files.size - 2);
});

// Rules of EPUB 3.3: 5.4.1 (package), 5.5 (metadata), 5.6.2 (manifest), 5.7 (spine), 7 (navigation).
test('the package names each file once, and the spine is in the order of the book', () => {
  const opf = parsed.get('EPUB/package.opf')!;
  const items = [...opf.querySelectorAll('manifest > item')];
  const hrefs = items.map((item) => `EPUB/${item.getAttribute('href')}`);
  const held = [...files.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
  expect(hrefs.toSorted()).toEqual(held.toSorted());
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const spine = [...opf.querySelectorAll('spine > itemref')].map((one) => one.getAttribute('idref'));
  expect(spine.toSorted()).toEqual(ids.filter((id) => id !== 'css').toSorted());
  expect(opf.querySelectorAll('item[properties=nav]')).toHaveLength(1);
  expect(opf.querySelector('package')?.getAttribute('unique-identifier')).toBe(
    opf.getElementsByTagName('dc:identifier')[0]?.id,
  );
  expect(opf.querySelector('[property="dcterms:modified"]')?.textContent).toBe(`${isoDay(9000)}T00:00:00Z`);
});

test('a day is stated where it is known, and none is made up', () => {
  const opfOf = (days: BookDays) => bookFiles(site, [], days).get('EPUB/package.opf') ?? '';
  const stated = (opf: string) => opf.match(/\d{4}-\d\d-\d\d/g) ?? [];
  expect(stated(opfOf({ record: 9000, changed: 9001 }))).toEqual([isoDay(9000), isoDay(9001)]);
  expect(stated(opfOf({ record: undefined, changed: 9001 }))).toEqual([isoDay(9001)]);
  const unknown = bookFiles(site, [], { record: undefined, changed: undefined });
  expect(stated([...unknown.values()].join('\n'))).toEqual([]);
});

test('every link of the book leads to a file of it that has the fragment, or out of it', () => {
  const broken: string[] = [];
  const hrefs = [...parsed].flatMap(([path, document]) =>
    [...document.querySelectorAll('a[href]')].map((a) => [path, a.getAttribute('href') ?? ''] as const),
  );
  for (const [path, href] of hrefs) {
    if (/^https?:/.test(href)) continue;
    const [file = '', fragment] = href.split('#');
    const target = parsed.get(`EPUB/${file}`);
    if (target === undefined || (fragment !== undefined && target.getElementById(fragment) === null))
      broken.push(`${path}: ${href}`);
  }
  expect(broken).toEqual([]);
  expect(hrefs.map(([, href]) => href)).toContain('documents.statement.xhtml#p1');
});

test('the contents have every page once, by its heading, and no part of which there is nothing', () => {
  const nav = parsed.get('EPUB/nav.xhtml')!;
  const links = [...nav.querySelectorAll('nav a')];
  expect(links.map((a) => a.getAttribute('href')).toSorted()).toEqual(
    [...files.keys()]
      .filter((path) => path.endsWith('.xhtml') && !/nav|title/.test(path))
      .map((path) => path.slice('EPUB/'.length))
      .toSorted(),
  );
  expect([...nav.querySelectorAll('nav span')].map((span) => span.textContent)).toEqual(['The rest & more']);
  expect(links.every((a) => a.textContent.trim() !== '')).toBe(true);
});

test('a passage keeps its words, its id and its language; what XML cannot hold is shown to be missing', () => {
  const first = parsed.get('EPUB/documents.statement.xhtml')!.getElementById('p1')!;
  expect(first.textContent).toContain('<b>open</b> & </script> = \\ 100% {x}');
  expect(first.textContent).toContain('Ճանապարհ \ufffd\ufffd');
  expect(first.getAttribute('xml:lang')).toBe('hy');
  expect(parsed.get('EPUB/documents.statement.xhtml')!.querySelector('b, script')).toBeNull();
});
