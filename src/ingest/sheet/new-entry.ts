import { shown } from '../shown.ts';
import { valueOf } from './cell-text.ts';
import { action, identity, sharedFields, speakerColumn, state } from './columns.ts';
import { fieldsOfSort, type Path, type SheetRow } from './sheet-rows.ts';
import { spreadsheetHabit } from './spreadsheet-habits.ts';

/** A row that the record does not have: a new entry of an event, or why it is none. */
export type NewEntry =
  | {
      readonly kind: 'append' | 'add-key';
      readonly file: string;
      readonly path: Path;
      readonly value: unknown;
      readonly at: string;
    }
  | { readonly kind: 'refused'; readonly column: string; readonly found: string; readonly instead: string };

type Cells = Readonly<Record<string, string>> & Readonly<Record<(typeof identity)[number], string>>;

/** @param cells of the row, by column; its `at` is `claims new`, or `sources` and a key that is not there yet */
export function newEntry(record: readonly SheetRow[], cells: Cells): NewEntry {
  const refused = (column: string, found: string, instead: string): NewEntry => ({
    kind: 'refused',
    column,
    found,
    instead,
  });
  const owner = record.find(
    ({ document, event, at }) => at === 'event' && document === cells.document && event === cells.event,
  );
  if (owner === undefined) {
    if (cells.document !== '' && record.every(({ document }) => document !== cells.document))
      return refused(
        'document',
        `no document with events has the id ${shown(cells.document)}`,
        'the id of a document of the record, or nothing for an event of content/events/',
      );
    const [attested] = record.filter(({ event }) => event === cells.event);
    if (cells.document === '' && attested !== undefined)
      return refused(
        'document',
        `nothing, where ${shown(cells.event)} is an event of documents alone`,
        `the id of one of them, such as ${shown(attested.document)}`,
      );
    const where =
      cells.document === '' ? 'no context event' : `no event of the document ${shown(cells.document)}`;
    return refused(
      'event',
      `${where} has the id ${shown(cells.event)}`,
      'an id of the record; `npm run import` brings in events that are new, and ids are not changed by a sheet',
    );
  }
  const words = cells.at.split(' ');
  const [list = ''] = words;
  const isNew = list === 'sources' ? words.length > 1 : words.at(-1) === 'new';
  const fields = isNew ? fieldsOfSort(cells.at) : undefined;
  if (fields === undefined || (cells[state] ?? '').trim() !== '')
    return refused(
      'at',
      `the record has no ${shown(cells.at)} of this event`,
      'the cell as it was; for a new entry `claims new`, `quotes new`, `accounts new` or `sources` and a new key, with `state` empty',
    );
  const entry: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    if (cell.trim() === '' || column in sharedFields || notContent.has(column)) continue;
    const field = fields[column];
    if (field === undefined) {
      if (column === speakerColumn) continue;
      return refused(
        column,
        `${shown(cell)}, where ${shown(cells.at)} has nothing of that name`,
        'an empty cell',
      );
    }
    const habit = spreadsheetHabit('', cell, field.type);
    if (habit !== undefined) return refused(column, habit.found, habit.instead);
    const read = valueOf(cell, field.type);
    if (read.kind === 'wrong')
      return refused(column, `${shown(cell)} in column ${shown(column)}`, read.wanted);
    if (read.kind === 'value') put(entry, field.keys, read.value);
  }
  for (const { keys, nullable } of Object.values(fields))
    if (nullable === true && keys[0] !== undefined && !(keys[0] in entry)) entry[keys[0]] = null;
  const base = owner.path;
  const steps = pathOf(words);
  const value = list === 'notKnown' ? (cells['what'] ?? '') : entry;
  return list === 'sources'
    ? {
        kind: 'add-key',
        file: owner.file,
        path: [...base, 'sources', cells.at.slice('sources '.length)],
        value,
        at: cells.at,
      }
    : { kind: 'append', file: owner.file, path: [...base, ...steps], value, at: cells.at };
}

const notContent = new Set<string>([...identity, action, state]);

/** `disagreements 1 versions new` as the path of the list. */
function pathOf(words: readonly string[]): Path {
  return words.slice(0, -1).map((word) => (/^[1-9][0-9]*$/.test(word) ? Number(word) - 1 : word));
}

function put(entry: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [first, second] = keys;
  if (first === undefined) return;
  if (second === undefined) entry[first] = value;
  else entry[first] = { ...(entry[first] as object | undefined), [second]: value };
}
