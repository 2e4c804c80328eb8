import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipEntry } from '../exports/data/zip.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { bookOf as bookWith } from './book.ts';

const texts = new Map([
  ['about/', '# About'],
  ['events/a/', '# An event\n\nSee [the **document**](documents/b/).'],
  ['events/', '# Events'],
  ['documents/', '# Documents'],
  ['documents/b/', '# A document'],
  ['kinds/c/', '# A kind'],
]);
const bookOf = (of: ReadonlyMap<string, string>, languages: ReadonlyMap<string, string>, day?: number) =>
  bookWith(of, languages, day, zipEntry);
const filesOf = (book: Uint8Array) =>
  Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
const files = (day?: number) => filesOf(bookOf(texts, new Map(), day));
const fileOf = (path: RegExp, of = files()) => of.find(([name]) => path.test(name))?.[1] ?? '';

test('its first file says that it is a book, and each text is a chapter of it', () => {
  const [first] = files();
  expect(first).toEqual(['mimetype', 'application/epub+zip']);
  const chapters = files().filter(([, text]) => /<h1/.test(text));
  expect(chapters.length).toBeGreaterThanOrEqual(texts.size);
});

test('chapters stand in the order of the archive, under their lists; what is of no part comes last', () => {
  const contents = fileOf(/nav\.xhtml$/);
  const titles = [...contents.matchAll(/<a [^>]*>([^<]*)</g)].map(([, title]) => title);
  const of = ['Documents', 'A document', 'Events', 'An event', 'A kind', 'About'];
  expect(titles.filter((title) => of.includes(title!))).toEqual(of);
  expect(contents).not.toContain('Essays');
});

test('texts are set as Markdown', () => {
  expect(fileOf(/events.*a.*xhtml$/)).toMatch(/See <a [^>]*>the <strong>document<\/strong><\/a>\./);
});

test('a document in another language says so of its passages', () => {
  const passage = new Map([['documents/b/', '# A document\n\n[p1](/documents/b/#p1) Слова.']]);
  const told = (languages: ReadonlyMap<string, string>) =>
    /<p id="p1"[^>]*>/.exec(fileOf(/documents\.b/, filesOf(bookOf(passage, languages))))?.[0];
  expect(told(new Map([['documents/b/', 'ru']]))).toContain('lang="ru"');
  expect(told(new Map([['documents/other/', 'ru']]))).not.toContain('lang=');
});

test('it is dated by the day of the record, and is the same whenever it is made', () => {
  expect(fileOf(/package\.opf$/, files(dayFromCivil(1996, 1, 2)))).toContain('1996-01-02');
  expect(bookOf(texts, new Map(), 9000)).toEqual(bookOf(texts, new Map(), 9000));
});
