import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dayFromCivil } from '../time/edtf/day.ts';
import { bookOf as bookWith } from './book.ts';
import { packedFiles } from './packing.ts';

const texts = new Map([
  ['about/', '# About'],
  ['events/a/', '# An event\n\nSee [the **document**](documents/b/).'],
  ['events/', '# Events'],
  ['documents/', '# Documents'],
  ['documents/b/', '# A document'],
  ['kinds/c/', '# A kind'],
]);
const bookOf = (of: ReadonlyMap<string, string>, languages: ReadonlyMap<string, string>, day?: number) =>
  bookWith(of, languages, { record: day, changed: day }, packedFiles);
const filesOf = (book: Uint8Array) =>
  Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
const files = async (day?: number) => filesOf(await bookOf(texts, new Map(), day));
const undated = await files();
const fileOf = (path: RegExp, of = undated) => of.find(([name]) => path.test(name))?.[1] ?? '';

test('its first file says that it is a book, and each text is a chapter of it', () => {
  const [first] = undated;
  expect(first).toEqual(['mimetype', 'application/epub+zip']);
  const chapters = undated.filter(([, text]) => /<h1/.test(text));
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

test('a document in another language says so of its passages', async () => {
  const passage = new Map([['documents/b/', '# A document\n\n[p1](/documents/b/#p1) Слова.']]);
  const told = async (languages: ReadonlyMap<string, string>) =>
    /<p id="p1"[^>]*>/.exec(fileOf(/documents\.b/, filesOf(await bookOf(passage, languages))))?.[0];
  expect(await told(new Map([['documents/b/', 'ru']]))).toContain('lang="ru"');
  expect(await told(new Map([['documents/other/', 'ru']]))).not.toContain('lang=');
});

test('it is dated by the day of the record, and is the same whenever it is made', async () => {
  expect(fileOf(/package\.opf$/, await files(dayFromCivil(1996, 1, 2)))).toContain('1996-01-02');
  expect(await bookOf(texts, new Map(), 9000)).toEqual(await bookOf(texts, new Map(), 9000));
});
