import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { awkwardText, exportedArchive as archive, sampleSite as site } from '../../testing/sample-exports.ts';
import { sampleArchive, sampleDocument } from '../../testing/sample-archive.ts';
import { changesOf } from '../../model/changes.ts';
import { changeData } from './change-data.ts';
import { manifestText, type DataFile } from './data-file.ts';
import { dataPackageJson } from './data-package.ts';
import { documentData } from './document-data.ts';
import { eventData } from './event-data.ts';
import { recordsFileSchemas, recordsJson, recordsSchema } from './json.ts';
import { roCrateJson } from './ro-crate.ts';
import { csvOf, type Table } from './table.ts';
import { tablesOf } from './tables.ts';
import { workbookOf } from './workbook.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { timelineJs } from './timeline-js.ts';
import { joinZips, zipEntry, zipOf, zipWriter } from './zip.ts';

const documents = archive.documents.map((document) => documentData(site, archive, document, [awkwardText]));
const events = archive.events.map((event) => eventData(site, archive, event));
const changes = changesOf(archive).map((change) => changeData(site, change));
const tables = tablesOf(archive, documents, events, changes);
const fileOf = (path: string, text: string): DataFile => {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    type: 'text/csv',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};
const files = tables.map((table) => fileOf(`${table.name}.csv`, csvOf(table)));

test.each<readonly [string, string]>([
  ['events.json', recordsJson(site, 'events', events)],
  ['timelinejs.json', timelineJs(site, archive).json],
  ['documents.json', recordsJson(site, 'documents', documents)],
  ['events.schema.json', recordsSchema(site, 'events')],
  [
    'datapackage.json',
    dataPackageJson(
      site,
      tables.map((table, index) => [table, files[index]!]),
      '1995-03-10',
    ),
  ],
  ['ro-crate-metadata.json', roCrateJson(site, files, '1995-03-10')],
  ['manifest-sha256.txt', manifestText(files)],
  ...tables.map((table) => [`${table.name}.csv`, csvOf(table)] as const),
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}`);
});

test.each(tables.map((table) => [table.name, table] as const))(
  '%s comes back from CSV, cell for cell',
  (_, table) => {
    const rows = parse(csvOf(table));
    expect(rows).toEqual([table.columns, ...table.rows.map((row) => row.map((cell) => String(cell ?? '')))]);
  },
);

test('every id that a table refers to is there, and a key names one row', () => {
  for (const { name, columns, key, refers = [], rows } of tables) {
    const at = (row: (typeof rows)[number], column: string) => row[columns.indexOf(column as never)];
    if (key !== undefined)
      expect(new Set(rows.map((row) => key.map((column) => at(row, column)).join('\n'))).size, name).toBe(
        rows.length,
      );
    for (const { column, to, its } of refers) {
      const other = tables.find((one) => one.name === to)!;
      const ids = new Set(other.rows.map((row) => row[other.columns.indexOf(its)]));
      for (const row of rows) if (at(row, column) !== undefined) expect([...ids]).toContain(at(row, column));
    }
  }
});

test('the JSON is what its published schema says', () => {
  expect(recordsFileSchemas.events.safeParse(JSON.parse(recordsJson(site, 'events', events))).success).toBe(
    true,
  );
  expect(
    recordsFileSchemas.documents.safeParse(JSON.parse(recordsJson(site, 'documents', documents))).success,
  ).toBe(true);
});

test('vague, open and ancient dates keep their EDTF and their bounds', () => {
  const span = events.find(({ id }) => id === 'span')!;
  expect(span.claims.map(({ of, edtf, bounds }) => [of, edtf, bounds.earliest, bounds.latest])).toEqual([
    ['start', '1994-12~', '1994-12-01', '1994-12-31'],
    ['end', null, 'open', 'open'],
    ['start', '1994-12-12', '1994-12-12', '1994-12-12'],
    ['start', '1994-12-11', '1994-12-11', '1994-12-11'],
    ['end', '1995-04-28', '1995-04-28', '1995-04-28'],
    ['end', '1995-09-24', '1995-09-24', '1995-09-24'],
  ]);
  expect(events.find(({ id }) => id === 'ancient')?.bounds.start).toEqual({
    earliest: '-0043-03-15',
    latest: '-0043-03-15',
  });
  expect(events.find(({ id }) => id === 'several')?.claims[0]?.bounds.latest).toBe('unbounded');
});

test('a date that the address of a document’s copy gives is told with the document', () => {
  const publication = {
    id: 'publication',
    title: 'The statement is published',
    shape: 'point',
    kind: 'statement',
    claims: [{ of: 'whole', edtf: '1995-03-09', basis: 'document-date' }],
  };
  const date = { edtf: '1995-03-09', basis: 'address' };
  const one = sampleArchive({ documents: [sampleDocument({ date, events: [publication] })], events: [] });
  expect(eventData(site, one, one.events[0]!).claims).toMatchObject([
    { basis: 'address', document: 'statement', sources: [] },
  ]);
});

test('the workbook has every table, cell for cell, and no cell that a program reads as something else', () => {
  const long: Table = { name: 'long', columns: ['text'], rows: [['x'.repeat(32_768)]] };
  const odd: Table = {
    name: 'odd',
    columns: ['text', 'bytes', 'open'],
    rows: [
      ['=1+1', 5, true],
      ['1995-03', 0, false],
      ['a\u0007b\r_x0041_\ud800<&>"', undefined, undefined],
    ],
  };
  const files = unzipSync(workbookOf([...tables, odd, long]));
  const { DOMParser } = new JSDOM().window;
  const xmlOf = (path: string) =>
    new DOMParser().parseFromString(new TextDecoder().decode(files[path]), 'application/xml');
  for (const path of Object.keys(files)) expect(xmlOf(path).querySelector('parsererror'), path).toBeNull();
  const names = [...xmlOf('xl/workbook.xml').querySelectorAll('sheet')].map((one) =>
    one.getAttribute('name'),
  );
  expect(names).toEqual([...tables.map(({ name }) => name), 'odd', 'long']);
  const read = (cell: Element) => {
    const text = cell.textContent;
    if (cell.childElementCount === 0) return undefined;
    switch (cell.getAttribute('t')) {
      case 'inlineStr':
        return text.replace(/_x([\dA-F]{4})_/g, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        );
      case 'b':
        return text === '1';
      default:
        return Number(text);
    }
  };
  const cellsOf = (index: number) =>
    [...xmlOf(`xl/worksheets/sheet${index + 1}.xml`).querySelectorAll('row')].map((row) =>
      [...row.querySelectorAll('c')].map(read),
    );
  for (const [index, { columns, rows }] of tables.entries())
    expect(cellsOf(index)).toEqual([columns, ...rows]);
  expect(cellsOf(tables.length).slice(1)).toEqual([
    ...odd.rows.slice(0, 2),
    ['a\u0007b\r_x0041_\ufffd<&>"', undefined, undefined],
  ]);
  expect(cellsOf(tables.length + 1)[1]).toEqual([
    'This text is longer than a cell can hold. It stands in long.csv.',
  ]);
});

test('a ZIP of the same files is the same bytes, in whatever order they come', () => {
  const entries = files.map(({ path }) => [path, new TextEncoder().encode(path + awkwardText)] as const);
  const zip = zipOf(new Map(entries));
  expect(Buffer.from(zipOf(new Map(entries.toReversed()))).equals(Buffer.from(zip))).toBe(true);
  expect(Object.entries(unzipSync(zip)).sort()).toEqual([...entries].sort());
  const inOrder = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  expect(zip).toEqual(
    zipSync(inOrder, {
      mtime: new Date(1980, 0, 1, 12),
      level: 6,
      os: 3,
      attrs: 0o100644 << 16,
    }),
  );
});

// As many files as an archive of 21,000 documents has: their number is told in 16 bits, and behind them in 64.
test.each([65_534, 65_535])('a ZIP of %d files tells all of them', (count) => {
  // What is compressed already is stored, which is soon done.
  const entry = zipEntry('00000.png', new Uint8Array([7]));
  const zip = joinZips(Array.from({ length: count }, () => entry));
  const paths = new Set<number>();
  const read = unzipSync(renamed(zip, count));
  for (const path of Object.keys(read)) paths.add(Number.parseInt(path, 10));
  expect(paths.size).toBe(count);
  expect(Object.values(read).every((bytes) => bytes[0] === 7)).toBe(true);
});

/** Each name in the directory of a ZIP by its number, with which it is read. */
function renamed(zip: Uint8Array, count: number): Uint8Array {
  const [fileLength, lineLength, lineName] = [
    zip.length,
    zipEntry('00000.png', new Uint8Array([7])).length,
    46,
  ];
  const line = lineName + '00000.png'.length;
  const start = count * (lineLength - 22 - line);
  const named = zip.slice(0, fileLength);
  for (let index = 0; index < count; index += 1)
    named.set(new TextEncoder().encode(String(index).padStart(5, '0')), start + index * line + lineName);
  return named;
}

test('a ZIP that is written while its files are added is the same bytes', () => {
  const pieces: Uint8Array[] = [];
  const writer = zipWriter((bytes) => pieces.push(bytes));
  const entries = files.slice(0, 5).map(({ path }) => [path, new TextEncoder().encode(awkwardText)] as const);
  for (const [path, contents] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) writer.add(path, contents);
  writer.end();
  expect(Buffer.concat(pieces).equals(zipOf(new Map(entries)))).toBe(true);
});

test('a table of more rows than a sheet can hold is named in its place, and not cut', () => {
  const rows: Table['rows'] = Object.assign([], { length: 1_048_576 });
  const sheet = new TextDecoder().decode(
    unzipSync(workbookOf([{ name: 'many', columns: ['text'], rows }]))['xl/worksheets/sheet1.xml'],
  );
  expect(sheet.match(/<row /g)).toHaveLength(2);
  expect(sheet).toContain('This table has more rows than a sheet can hold. It stands in many.csv.');
});

test.each([
  ['1995-08-15~', { year: 1995, month: 8 }],
  ['1995-08-01~', { year: 1995 }],
  ['1995-12-30~', undefined],
])('of %s TimelineJS has the numbers that are certain alone', (edtf, start) => {
  const date = requireEdtf(edtf);
  const [event] = archive.events;
  const about = { ...event!, claims: [{ ...event!.claims[0]!, of: 'whole', date }] } as const;
  const { events } = JSON.parse(timelineJs(site, { ...archive, events: [about] }).json) as {
    readonly events: readonly { readonly start_date: unknown }[];
  };
  expect(events[0]?.start_date).toEqual(start);
});

test('TimelineJS has the words of the documents, each with its speaker', () => {
  const { events } = JSON.parse(timelineJs(site, archive).json) as {
    readonly events: readonly { readonly unique_id: string; readonly text: { readonly text: string } }[];
  };
  const lines = archive.events.flatMap((event) =>
    event.attestations.flatMap(({ document, data }) =>
      data.quotes.map(({ exact }) => ({ id: event.id, issuer: document.issuer?.name, exact })),
    ),
  );
  const drawn = lines.filter(({ id }) => events.some((one) => one.unique_id === id));
  expect(drawn).not.toEqual([]);
  for (const { id, issuer = 'Issuer not known', exact } of drawn) {
    const text = events.find((one) => one.unique_id === id)?.text.text.split('<p>') ?? [];
    expect(text.find((one) => one.includes(exact))).toContain(issuer);
  }
});
