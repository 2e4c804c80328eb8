import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'parse5';
import { elementsIn, site, textOf } from './built-pages.ts';

/** What a reader's tool shows together: a paragraph of an entry, a row of a table, a record with what it stands in. */
export interface ToldUnit {
  /** Path under the site, and within an archive behind "!". */
  readonly path: string;
  readonly text: string;
}

/** The units of a built file that is no page: feed, calendar, table, JSON, Markdown, book or workbook. */
export function unitsOf(path: string): readonly ToldUnit[] {
  return unitsIn(path, readFileSync(site + path));
}

const readers: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
  [/feed\.json$/, feedUnits],
  [/\.(?:atom|rss)$/, xmlFeedUnits],
  [/\.ics$/, calendarUnits],
  [/\.csv$/, tableUnits],
  [/\.(?:json|geojson)$/, (text) => recordUnits(JSON.parse(text), '')],
  [/\.(?:md|txt)$/, markdownUnits],
  [/\.xhtml$/, htmlUnits],
  [/sheet\d+\.xml$/, (text) => text.split('</row>').map(plainXml)],
];

function unitsIn(path: string, bytes: Uint8Array): readonly ToldUnit[] {
  if (/\.(?:zip|epub|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([inner, own]) => unitsIn(`${path}!${inner}`, own));
  const [, read] = readers.find(([ending]) => ending.test(path)) ?? [];
  if (read === undefined) return [];
  return read(new TextDecoder().decode(bytes)).map((text) => ({ path, text: text.replace(/\s+/g, ' ') }));
}

function feedUnits(text: string): readonly string[] {
  const { items } = JSON.parse(text) as {
    readonly items: readonly {
      readonly title: string;
      readonly summary: string;
      readonly content_html: string;
      readonly authors?: readonly { readonly name: string }[];
    }[];
  };
  return items.flatMap(({ title, summary, content_html: html, authors = [] }) => {
    const by = authors.map(({ name }) => name).join(' ');
    return [`${title} ${by}`, `${summary} ${by}`, ...htmlUnits(html)];
  });
}

function xmlFeedUnits(text: string): readonly string[] {
  return text
    .split(/<(?:entry|item)>/)
    .slice(1)
    .flatMap((entry) => {
      const told = (name: string) =>
        plainXml(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(entry)?.[1] ?? '');
      const by = told('author') + told('dc:creator');
      return [
        `${told('title')} ${by}`,
        `${told('summary')} ${told('description')} ${by}`,
        ...htmlUnits(told('content') + told('content:encoded')),
      ];
    });
}

function calendarUnits(text: string): readonly string[] {
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => line.split(/(?:\\n){2}/))
    .map((line) => line.replaceAll('\\n', ' ').replaceAll(/\\([,;\\])/g, '$1'));
}

function tableUnits(text: string): readonly string[] {
  return parseCsv(text, { bom: true }).map((row) => row.join(' '));
}

/** @param around the texts of the records that the value stands in */
function recordUnits(value: unknown, around: string): readonly string[] {
  if (typeof value === 'string') return [`${around} ${value}`];
  if (Array.isArray(value)) return value.flatMap((one) => recordUnits(one, around));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  // What stands beside other records is told with each of them; lists of them are not.
  const own = entries
    .filter(([, one]) => typeof one === 'string' || isTexts(one))
    .map(([, one]) => String(one));
  const told = [around, ...own].join(' ');
  return [
    told,
    ...entries
      .filter(([, one]) => typeof one === 'object' && !isTexts(one))
      .flatMap(([, one]) => recordUnits(one, told)),
  ];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A quotation is one with what stands behind it in the same block. */
function markdownUnits(text: string): readonly string[] {
  return text.split(/\n(?:\s*\n)+|\n(?=- )/).map((block) => block.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''));
}

function htmlUnits(html: string): readonly string[] {
  const blocks = new Set(['p', 'li', 'blockquote', 'dd', 'h1', 'h2', 'td']);
  const all = [...elementsIn(parse(html))].filter(({ tagName }) => blocks.has(tagName));
  // The paragraphs of a quotation belong together.
  return all
    .filter(
      (one) =>
        one.tagName === 'blockquote' || (one.parentNode as { tagName?: string }).tagName !== 'blockquote',
    )
    .map((one) => textOf(one));
}

function plainXml(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
