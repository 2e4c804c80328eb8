import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { builtDocuments, elementsIn, filesOf, site, textOf, type Element } from '../e2e/built-pages.ts';
import { isOneSided } from './archive-voice.ts';
import { readActors } from '../src/testing/read-record.ts';

// What the heads of pages, feeds and calendars say in the archive's own voice. Names by which others call a thing, texts
// that are quoted and addresses are not the archive's words.

const othersWords = new Set(['alternateName', 'text', '@id', 'url', 'item', 'identifier', 'contentUrl']);

/** Names that an account begins with: "Armenia and Artsakh: ...". */
const speakers = readActors().flatMap(({ name, short = name }) => [name, short]);

test('titles, descriptions and JSON-LD of pages have no one-sided word', () => {
  const told = builtDocuments().flatMap(({ path, document }) =>
    headTexts([...elementsIn(document)]).map((text) => [path, text] as const),
  );
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter(([, text]) => isOneSided(text))).toEqual([]);
});

test('titles and summaries in feeds have no one-sided word', () => {
  const told = filesOf('feed.json').flatMap((path) =>
    feedTexts(readFileSync(site + path, 'utf8')).map((text) => [path, text] as const),
  );
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter(([, text]) => isOneSided(text))).toEqual([]);
});

test('titles and summaries in calendars have no one-sided word', () => {
  const told = filesOf('.ics').flatMap((path) =>
    calendarTexts(readFileSync(site + path, 'utf8')).map((text) => [path, text] as const),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(([, text]) => isOneSided(text))).toEqual([]);
});

function headTexts(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    const attribute = (wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value ?? '';
    const name = attribute('name') || attribute('property');
    if (element.nodeName === 'title') return [textOf(element)];
    if (element.nodeName === 'meta' && /title|description|subject/i.test(name)) return [attribute('content')];
    return attribute('type') === 'application/ld+json' ? stringsIn(JSON.parse(textOf(element))) : [];
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (othersWords.has(key) ? [] : stringsIn(one)));
}

function feedTexts(json: string): readonly string[] {
  const { title, description = '', items } = JSON.parse(json) as {
    readonly title: string;
    readonly description?: string;
    readonly items: readonly { readonly title: string; readonly content_html: string }[];
  };
  return [
    title,
    description,
    ...items.flatMap((item) => [item.title, ...ownParagraphs(withoutQuotes(item.content_html).split('</p>').map(plain))]),
  ];
}

function calendarTexts(ics: string): readonly string[] {
  return ics
    .replaceAll(/\r?\n /g, '')
    .split(/\r?\n/)
    .filter((line) => /^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME)/.test(line))
    .flatMap((line) => ownParagraphs(line.replace(/^[A-Z-]+:/, '').replaceAll('\\,', ',').split('\\n')));
}

function withoutQuotes(html: string): string {
  return html.replaceAll(/<blockquote.*?<\/blockquote>/gs, '');
}

function plain(html: string): string {
  const [page] = elementsIn(parse(html));
  return page === undefined ? '' : textOf(page);
}

/** Paragraphs but for those that a speaker's name leads. */
function ownParagraphs(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((text) => {
    const [lead = '', said] = text.split(': ', 2);
    return said === undefined || !speakers.some((name) => lead.includes(name));
  });
}
