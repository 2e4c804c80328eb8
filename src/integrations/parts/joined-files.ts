import { rowsOf } from './csv-rows.ts';
import { atomXml } from '../../exports/feed/atom.ts';
import { jsonFeed } from '../../exports/feed/json-feed.ts';
import type { Feed, FeedEntry } from '../../exports/feed/feed.ts';
import { mostEntries } from '../../exports/feed/feeds.ts';
import { rssXml } from '../../exports/feed/rss.ts';
import { joinedFolder } from '../site-manifest.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { BuiltPart } from './read-part.ts';

/**
 * What all parts have, as files below `joinedFolder`: `parts.json` with the digest of each, `addresses.txt` with every
 * page, the tables of all as one with the part of each row, and the feeds of documents and events as one. The first
 * part publishes them.
 */
export function joinedFiles(parts: readonly [BuiltPart, ...BuiltPart[]]): ReadonlyMap<string, string> {
  return new Map([
    ['parts.json', `${JSON.stringify(parts.map(partData), null, 1)}\n`],
    ['addresses.txt', parts.flatMap(addressesOf).sort().join('')],
    ...tablesOf(parts).map((name) => [name, joinedTable(name, parts)] as const),
    ...['documents', 'events'].flatMap((list) => {
      const feed = joinedFeed(list, parts);
      return feed === undefined
        ? []
        : [
            [`${list}.atom`, atomXml(feed)] as const,
            [`${list}.rss`, rssXml(feed)] as const,
            [`${list}.json`, jsonFeed(feed)] as const,
          ];
    }),
  ]);
}

function partData({ title, path, sha256, manifest }: BuiltPart): object {
  return { title, path, documents: manifest.documents, sha256 };
}

function addressesOf({ path, files }: BuiltPart): readonly string[] {
  return [...files]
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${path}${file.slice(0, -'index.html'.length)}\n`);
}

function tablesOf(parts: readonly BuiltPart[]): readonly string[] {
  const names = parts
    .flatMap(({ files }) => [...files])
    .flatMap((file) => /^data\/([a-z_]+\.csv)$/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** A table of all parts, as CSV (RFC 4180): the part of a row stands in its first column. */
function joinedTable(name: string, parts: readonly BuiltPart[]): string {
  const tables = parts
    .filter(({ files }) => files.has(`data/${name}`))
    .map(({ path, read }) => ({ path, rows: rowsOf(read(`data/${name}`)) }));
  const [header = ''] = tables[0]?.rows ?? [];
  const rows = tables.flatMap(({ path, rows }) => rows.slice(1).map((row) => `${path},${row}`));
  return [`part,${header}`, ...rows].join('');
}

/** As much of JSON Feed 1.1 as the parts' own feeds have. */
interface WrittenFeed {
  readonly title: string;
  readonly description: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string }[];
  readonly items: readonly {
    readonly url: string;
    readonly title: string;
    readonly summary: string;
    readonly content_html: string;
    readonly date_modified?: string;
    readonly authors?: readonly { readonly name: string }[];
    readonly tags?: readonly string[];
  }[];
}

// Newest first; of one day in the order of the parts.
function joinedFeed(list: string, parts: readonly [BuiltPart, ...BuiltPart[]]): Feed | undefined {
  const written = parts
    .filter(({ files }) => files.has(`${list}/feed.json`))
    .map(({ read }) => JSON.parse(read(`${list}/feed.json`)) as WrittenFeed);
  const [first] = written;
  if (first === undefined) return undefined;
  const entries = written
    .flatMap(({ items }) => items.map(entryOf))
    .sort((a, b) => (b.updated ?? -Infinity) - (a.updated ?? -Infinity) || 0)
    .slice(0, mostEntries);
  return {
    title: first.title,
    description: first.description,
    language: first.language,
    page: new URL(`${list}/`, parts[0].homepage).href,
    self: new URL(`${joinedFolder}${list}`, parts[0].homepage).href,
    publisher: first.authors[0]?.name ?? '',
    updated: entries[0]?.updated,
    entries,
  };
}

function entryOf({
  url,
  title,
  summary,
  content_html: html,
  date_modified: instant,
  authors = [],
  tags = [],
}: WrittenFeed['items'][number]): FeedEntry {
  const [author] = authors;
  return {
    url,
    title,
    updated: dayOf(instant),
    summary,
    html,
    ...(author !== undefined && { author: author.name }),
    categories: tags,
  };
}

function dayOf(instant: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(instant ?? '') ?? [];
  return year === undefined ? undefined : dayFromCivil(Number(year), Number(month), Number(day));
}
