import { createHash } from 'node:crypto';
import { cacheDir } from 'astro:config/server';
import { version } from 'fflate/package.json';
import { readFileSync } from 'node:fs';
import { inArchive } from '../archive-root.ts';
import { changeData } from '../exports/data/change-data.ts';
import { manifestText, type DataFile } from '../exports/data/data-file.ts';
import { dataPackageJson } from '../exports/data/data-package.ts';
import { documentData } from '../exports/data/document-data.ts';
import { essayData } from '../exports/data/essay-data.ts';
import { eventData } from '../exports/data/event-data.ts';
import { placesGeoJson } from '../exports/data/places-geojson.ts';
import { recordsJson, recordsSchema, type RecordsName } from '../exports/data/json.ts';
import { timelineJs } from '../exports/data/timeline-js.ts';
import { roCrateJson } from '../exports/data/ro-crate.ts';
import { csvOf } from '../exports/data/table.ts';
import { tablesOf } from '../exports/data/tables.ts';
import { workbookOf } from '../exports/data/workbook.ts';
import { zipOf, zipSettings } from '../exports/data/zip.ts';
import { dataText } from '../exports/markdown/data-text.ts';
import { markdownPath } from '../exports/markdown/markdown-path.ts';
import { changedDayIn, recordDay } from '../exports/record-days.ts';
import { isDraft, knownDay, latestDocument } from '../model/queries.ts';
import { isoDay } from '../time/edtf/day.ts';
import { exportsWords as words } from '../words/chapters/exports.ts';
import { say } from '../words/say.ts';
import { bookOf } from './book.ts';
import { siteChanges } from './changes.ts';
import { archive } from './content.ts';
import { refuseHere } from './heard/hearing.ts';
import { essayTexts } from './essays/texts.ts';
import { exportSite as site } from './export-site.ts';
import { ledgerData } from './feeds/ledger-data.ts';
import { pageTexts } from './page-texts.ts';
import { keptSayings, keptSayingsFile } from './kept-sayings.ts';
import { readWithheld } from './withheld.ts';
import { zipMemoryIn, type ZipMemory } from './zip-memory.ts';

/** A file below `data/`, with what it holds. */
export interface ListedFile extends DataFile {
  readonly contents: Uint8Array<ArrayBuffer>;
  readonly group: 'everything' | 'tables' | 'records' | 'about';
  readonly holds: string;
  /** Rows of a table, records of a list. */
  readonly count?: number;
}

/** The data of the archive, made in one go. */
export interface ArchiveData {
  readonly files: readonly ListedFile[];
  /** A text of each page in Markdown, by the page's address below the root of the site. */
  readonly texts: ReadonlyMap<string, string>;
  /** The list of those texts. */
  readonly index: string;
  /** How many files the ZIP has. */
  readonly packed: number;
}

let built: Promise<ArchiveData> | undefined;

/** The data of this site: made once for a build, anew in `dev`. Drafts are no part of it. */
export function archiveData(): Promise<ArchiveData> {
  refuseHere('archiveData');
  if (import.meta.env.DEV) return make();
  built ??= make();
  return built;
}

async function make(): Promise<ArchiveData> {
  const whole = await archive();
  const records = whole.documents.filter(({ data }) => data.reviewed);
  const documents = records.map((record) => documentData(site, whole, record, [...record.texts.values()]));
  const known = whole.events.filter((event) => !isDraft(event));
  const events = known.map((event) => eventData(site, whole, event));
  const essays = (await essayTexts()).map((essay) => essayData(site, essay));
  const day = recordDay(whole);
  const publishedDay = day === undefined ? undefined : isoDay(day);

  const changes = await siteChanges();
  const changed = changes.map((change) => changeData(site, change));
  const tables = tablesOf(whole, documents, events, changed).map(
    (table) =>
      [
        table,
        fileOf(`${table.name}.csv`, 'text/csv', csvOf(table), {
          group: 'tables',
          holds: words.tables[table.name as keyof typeof words.tables],
          count: table.rows.length,
        }),
      ] as const,
  );
  const json = (name: RecordsName, list: Parameters<typeof recordsJson>[2]) => [
    fileOf(`${name}.json`, 'application/json', recordsJson(site, name, list), {
      group: 'records',
      holds: words.records[name],
      count: list.length,
    }),
    fileOf(`${name}.schema.json`, 'application/schema+json', recordsSchema(site, name), {
      group: 'records',
      holds: words.records[`${name}Schema`],
    }),
  ];
  const slides = timelineJs(site, { ...whole, events: known });
  const geoJson = placesGeoJson(site, { ...whole, events: known });
  const listed = [
    ...tables.map(([, file]) => file),
    ...json('documents', documents),
    ...json('events', events),
    fileOf(
      'ledger.json',
      'application/json',
      JSON.stringify(ledgerData({ ...whole, documents: records, events: known }, readWithheld())),
      {
        group: 'records',
        holds: words.records.ledger,
      },
    ),
    ...(essays.length > 0 ? json('essays', essays) : []),
    fileOf('timelinejs.json', 'application/json', slides.json, {
      group: 'records',
      holds:
        slides.left === undefined
          ? words.timelineJsNote
          : say(words.withLeftOut, { note: words.timelineJsNote, left: slides.left }),
      count: slides.count,
    }),
    ...(geoJson === undefined
      ? []
      : [
          fileOf('places.geojson', 'application/geo+json', geoJson, {
            group: 'records',
            holds: words.records.placesGeoJson,
            count: whole.places.size,
          }),
        ]),
  ];
  const about = (path: string, type: string, contents: string, holds: string) =>
    fileOf(path, type, contents, { group: 'about', holds });
  const dataPackage = about(
    'datapackage.json',
    'application/json',
    dataPackageJson(site, tables, publishedDay),
    words.notes.dataPackage,
  );

  const published = { ...whole, documents: records, events: known };
  const { record: texts, guides, index } = await pageTexts(published, documents, events, essays, changes);
  const seeds = [...new Set(records.map(({ data }) => data.seed.file))].map((file) =>
    packed(
      `seeds/${file}`,
      'application/octet-stream',
      new Uint8Array(readFileSync(inArchive(`seeds/${file}`))),
    ),
  );
  const rest = [
    packed('llms.txt', 'text/plain', index),
    ...[...texts].map(([page, text]) => packed(`texts/${markdownPath(page)}`, 'text/markdown', text)),
    ...seeds,
  ];
  // The ZIP and the folder of the site hold other files: each has lists of its own.
  const withLists = <File extends DataFile>(files: readonly File[]) => {
    const crate = about(
      'ro-crate-metadata.json',
      'application/ld+json',
      roCrateJson(site, files, publishedDay),
      words.notes.roCrate,
    );
    const manifest = about(
      'manifest-sha256.txt',
      'text/plain',
      manifestText([...files, crate]),
      words.notes.manifest,
    );
    return [...files, crate, manifest];
  };
  const all = withLists([...listed, dataPackage, ...rest]);
  const memory = zipMemoryIn(new URL('zip-entries', cacheDir), `${version} ${zipSettings}`);
  const zip = fileOf('archive.zip', 'application/zip', await zipped(all, memory), {
    group: 'everything',
    holds: say(words.everythingNote, { count: all.length }),
  });
  const languages = records.flatMap(({ id, data: { language } }) =>
    language === site.language ? [] : [[`documents/${id}/`, language] as const],
  );
  const book = fileOf(
    'archive.epub',
    'application/epub+zip',
    await bookOf(
      texts,
      new Map(languages),
      { record: day, changed: changedDayIn(published, day) },
      memory.entriesOf,
    ),
    {
      group: 'everything',
      holds: say(words.bookNote, { count: texts.size }),
    },
  );
  const workbook = fileOf(
    'archive.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    workbookOf(
      tables.map(([table]) => table),
      memory.entryOf,
    ),
    { group: 'everything', holds: words.workbookNote },
  );
  memory.keep();
  const kept = about(
    keptSayingsFile,
    'application/json',
    JSON.stringify(keptSayings(knownDay(latestDocument(whole)?.date))),
    words.notes.kept,
  );
  const files = withLists([zip, book, workbook, ...listed, dataPackage, kept]);
  return {
    files,
    texts: new Map([...texts, ...guides, ['data/', dataText(site, files)]]),
    index,
    packed: all.length,
  };
}

type Contents = string | Uint8Array<ArrayBuffer>;

function fileOf(
  path: string,
  type: string,
  contents: Contents,
  more: Pick<ListedFile, 'group' | 'holds' | 'count'>,
): ListedFile {
  return { ...packed(path, type, contents), ...more };
}

function packed(
  path: string,
  type: string,
  text: Contents,
): DataFile & { readonly contents: Uint8Array<ArrayBuffer> } {
  const contents = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    path,
    type,
    contents,
    bytes: contents.length,
    sha256: createHash('sha256').update(contents).digest('hex'),
  };
}

async function zipped(
  files: readonly (DataFile & { readonly contents: Uint8Array })[],
  { entriesOf }: ZipMemory,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await entriesOf(
    files.map(({ path, contents }) => [path, contents]),
    files.map(({ sha256 }) => sha256),
  );
  const entryByPath = new Map(files.map(({ path }, index) => [path, entries[index]!]));
  return zipOf(new Map(files.map(({ path, contents }) => [path, contents])), (path) =>
    entryByPath.get(path)!,
  );
}
