import type { Attestation } from '../../model/document.ts';
import type { ContextEvent } from '../../model/event.ts';
import { meetingParts } from '../../model/meeting.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { cellOf } from './cell-text.ts';
import {
  action,
  bodyColumn,
  columns,
  eventFields,
  identity,
  listFields,
  sharedFields,
  speakerColumn,
  state,
  type CellType,
  type Field,
} from './columns.ts';
import { digestOf } from '../memory.ts';
import { valueAt } from './value-at.ts';

export type Path = readonly (string | number)[];

/** What a cell of a sheet shows of the record. */
export interface SheetCell {
  readonly text: string;
  readonly type: CellType;
  /** Where in the file's YAML; absent where it is told elsewhere and cannot be changed here, and for the text behind it. */
  readonly path?: Path;
  readonly nullable?: true;
}

/** A row of a sheet: one claim, quotation, source or other entry of an event, or the event itself. */
export interface SheetRow {
  readonly file: string;
  /** Id of the document that attests the event; empty for a context event. */
  readonly document: string;
  readonly event: string;
  /** What of the event: `claims 1`, `sources a-key`, `meeting between 2`; `event` for itself. */
  readonly at: string;
  /** Where the entry stands in the file's YAML. */
  readonly path: Path;
  readonly cells: ReadonlyMap<string, SheetCell>;
}

/** Every event of the archive as rows, in the order of the files. */
export function sheetRows({ events, documents }: ArchiveFiles): readonly SheetRow[] {
  return [
    ...events.flatMap(({ file, data, text, bodyStart }) => {
      const body: SheetCell = { text: text.slice(bodyStart).trim(), type: 'text' };
      return rowsOf({ file, document: '', path: [], event: data, body });
    }),
    ...documents.flatMap(({ file, data }) =>
      data.events.flatMap((event, index) =>
        rowsOf({ file, document: data.id, path: ['events', index], event, speaker: data.issuer ?? '' }),
      ),
    ),
  ];
}

/** A row's cells as they are written, its state last. */
export function writtenRow(row: SheetRow): readonly string[] {
  return columns.map((column) => (column === state ? stateOf(row) : (fixedCell(row, column) ?? '')));
}

/** Digest of what a row shows. It begins with a letter, so that no spreadsheet takes it for a number. */
export function stateOf(row: SheetRow): string {
  const shown = columns
    .filter((column) => column !== state && column !== action)
    .map((column) => fixedCell(row, column) ?? '');
  return `s${digestOf(JSON.stringify(shown)).slice(0, 12)}`;
}

/** What names a row of a sheet. */
export function keyOf(row: Readonly<Record<(typeof identity)[number], string>>): string {
  return JSON.stringify(identity.map((name) => row[name]));
}

/** The fields of a row's sort, by column; undefined where there is no such sort. */
export function fieldsOfSort(at: string): Readonly<Record<string, Field>> | undefined {
  const words = at.split(' ');
  const [list = '', , deeper] = words;
  if (at === 'event') return eventFields;
  if (list === 'meeting') return listFields['participants'];
  if (list === 'disagreements' && deeper === 'versions') return listFields['versions'];
  return sorts.has(list) ? listFields[list] : undefined;
}

const sorts = new Set([
  'claims',
  'quotes',
  'sources',
  'accounts',
  'names',
  'notKnown',
  'settled',
  'corrected',
  'disagreements',
]);

interface Owner {
  readonly file: string;
  readonly document: string;
  readonly path: Path;
  readonly event: ContextEvent | Attestation;
  readonly body?: SheetCell;
  readonly speaker?: string;
}

function rowsOf(owner: Owner): readonly SheetRow[] {
  const { event } = owner;
  const quotes = 'quotes' in event ? event.quotes : [];
  const quoteOf = event.claims.map((claim) =>
    'written' in claim && claim.written !== undefined
      ? quotes.findIndex(({ exact }) => exact.includes(claim.written ?? ''))
      : -1,
  );
  const row = (at: string, path: Path, more: readonly (readonly [string, SheetCell])[] = []): SheetRow => ({
    file: owner.file,
    document: owner.document,
    event: event.id,
    at,
    path: [...owner.path, ...path],
    cells: new Map([
      ...cellsOf(owner, [], sharedFields),
      ...(owner.speaker === undefined
        ? []
        : [[speakerColumn, { text: owner.speaker, type: 'text' }] as const]),
      ...cellsOf(owner, path, fieldsOfSort(at) ?? {}),
      ...more,
    ]),
  });
  const entries = (list: string, items: readonly unknown[]) =>
    items.map((_, index) => row(`${list} ${index + 1}`, [list, index]));
  return [
    row('event', [], owner.body === undefined ? [] : [[bodyColumn, owner.body]]),
    ...event.claims.map((_, index) => {
      const quote = quoteOf[index] ?? -1;
      const shown = quote === -1 ? [] : cellsOf(owner, ['quotes', quote], listFields['quotes'] ?? {});
      return row(`claims ${index + 1}`, ['claims', index], shown);
    }),
    // A quotation that stands beside a claim's words has no second row.
    ...quotes.flatMap((_, index) =>
      quoteOf.includes(index) ? [] : [row(`quotes ${index + 1}`, ['quotes', index])],
    ),
    ...('sources' in event ? contextRows(event, row, entries) : []),
    ...entries('corrected', event.corrected ?? []),
  ];
}

function contextRows(
  event: ContextEvent,
  row: (at: string, path: Path) => SheetRow,
  entries: (list: string, items: readonly unknown[]) => readonly SheetRow[],
): readonly SheetRow[] {
  return [
    ...Object.keys(event.sources).map((key) => row(`sources ${key}`, ['sources', key])),
    ...entries('accounts', event.accounts),
    ...entries('names', event.names),
    ...meetingParts.flatMap((part) =>
      (event.meeting?.[part] ?? []).map((_, index) =>
        row(`meeting ${part} ${index + 1}`, ['meeting', part, index]),
      ),
    ),
    ...event.disagreements.flatMap(({ versions }, index) => [
      row(`disagreements ${index + 1}`, ['disagreements', index]),
      ...versions.map((_, version) =>
        row(`disagreements ${index + 1} versions ${version + 1}`, [
          'disagreements',
          index,
          'versions',
          version,
        ]),
      ),
    ]),
    ...entries('notKnown', event.notKnown),
    ...entries('settled', event.settled),
  ];
}

function cellsOf(
  { event, path: base }: Owner,
  path: Path,
  fields: Readonly<Record<string, Field>>,
): readonly (readonly [string, SheetCell])[] {
  return Object.entries(fields).map(([column, { keys, type, nullable }]) => {
    const inner = [...path, ...keys];
    const cell = { text: cellOf(valueAt(event, inner)), type, path: [...base, ...inner] };
    return [column, nullable === true ? { ...cell, nullable } : cell] as const;
  });
}

function fixedCell(row: SheetRow, column: string): string | undefined {
  return (identity as readonly string[]).includes(column)
    ? row[column as (typeof identity)[number]]
    : row.cells.get(column)?.text;
}
