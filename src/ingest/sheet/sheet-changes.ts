import type { CellProblem } from '../table/cell-problem.ts';
import type { Table, TableRow } from '../table/read-table.ts';
import { shown } from '../shown.ts';
import { sameCell, valueOf } from './cell-text.ts';
import { action, bodyColumn, columns, identity, state } from './columns.ts';
import { newEntry } from './new-entry.ts';
import { keyOf, stateOf, type Path, type SheetCell, type SheetRow } from './sheet-rows.ts';
import { spreadsheetHabit } from './spreadsheet-habits.ts';

/** A change that a sheet asks for, with the cell that asks for it. */
export type SheetChange = {
  readonly file: string;
  readonly row: number;
  readonly column: number;
  /** The event's id. */
  readonly event: string;
  /** For people: which event, and what of it. */
  readonly about: string;
} & (
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly before: string }
  | { readonly kind: 'body'; readonly value: string; readonly before: string }
  // `at` says of what sort the new entry is.
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown; readonly at: string }
  | { readonly kind: 'add-key'; readonly path: Path; readonly value: unknown; readonly at: string }
  | { readonly kind: 'remove'; readonly path: Path }
);

/** What a sheet says otherwise than the record, and which of its cells cannot be taken. Rows that it lacks change nothing. */
export function sheetChanges(
  record: readonly SheetRow[],
  table: Table,
): { readonly changes: readonly SheetChange[]; readonly problems: readonly CellProblem[] } {
  const columnOf = new Map(table.header.map((name, index) => [name, index + 1]));
  const missing = [...identity, state].filter((name) => !columnOf.has(name));
  const problems: CellProblem[] = [
    ...missing.map((name) => ({
      row: 1,
      column: 1,
      found: `no column ${shown(name)}`,
      instead: headerRemedy,
    })),
    ...table.header.flatMap((name, index) =>
      columns.includes(name) ? [] : [{ row: 1, column: index + 1, ...unknownColumn(name) }],
    ),
  ];
  if (problems.length > 0) return { changes: [], problems };
  const byKey = new Map(record.map((row) => [keyOf(row), row]));
  const seen = new Map<string, number>();
  const changes = table.rows.flatMap((row): readonly SheetChange[] => {
    const cells = cellsOf(table, row);
    const key = keyOf(cells);
    const fault = (column: string, found: string, instead: string) => {
      problems.push({ row: row.number, column: columnOf.get(column) ?? 1, found, instead });
      return [];
    };
    const held = byKey.get(key);
    if (held === undefined) {
      const entry = newEntry(record, cells);
      if (entry.kind === 'refused') return fault(entry.column, entry.found, entry.instead);
      const { at, file, path, value } = entry;
      const column = columnOf.get('at') ?? 1;
      const { event } = cells;
      const about = aboutRow(cells, at);
      return [{ kind: entry.kind, file, path, value, at, event, row: row.number, column, about }];
    }
    const first = seen.get(key);
    if (first !== undefined)
      return fault(
        'at',
        `the same row as row ${first}`,
        'one of the two; a new entry has `new` instead of its number',
      );
    seen.set(key, row.number);
    return changesOfRow({ held, cells, row, columnOf, fault });
  });
  return { changes: withoutRepeats(changes, problems), problems };
}

const headerRemedy = 'the columns that `npm run sheet -- out FILE.csv` writes; their order does not matter';

function unknownColumn(name: string) {
  return {
    found: `no column is called ${shown(name)}`,
    instead: `one of: ${columns.join(', ')}; columns of your own have to be taken out`,
  };
}

interface RowTaken {
  readonly held: SheetRow;
  readonly cells: Cells;
  readonly row: TableRow;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly fault: (column: string, found: string, instead: string) => readonly never[];
}

type Cells = Readonly<Record<string, string>> & Readonly<Record<(typeof identity)[number], string>>;

function cellsOf({ header }: Table, { cells }: TableRow): Cells {
  return {
    document: '',
    event: '',
    at: '',
    ...Object.fromEntries(
      header.map((name, index) => {
        const cell = cells[index] ?? '';
        return [name, (identity as readonly string[]).includes(name) ? cell.trim() : cell];
      }),
    ),
  };
}

function changesOfRow({ held, cells, row, columnOf, fault }: RowTaken): readonly SheetChange[] {
  const about = aboutRow(held, held.at);
  const place = (column: string) => ({
    file: held.file,
    row: row.number,
    column: columnOf.get(column) ?? 1,
    event: held.event,
    about,
  });
  const asked = cells[action]?.trim() ?? '';
  const isStale = (cells[state]?.trim() ?? '') !== stateOf(held);
  if (asked !== '') {
    if (asked !== 'remove')
      return fault(action, `${shown(asked)} is nothing that can be done`, '"remove", or an empty cell');
    if (held.at === 'event')
      return fault(
        action,
        'an event is not taken out by a sheet',
        'an empty cell; its file is deleted by hand',
      );
    if (isStale) return fault(action, stale, takeAgain);
    return [{ ...place(action), kind: 'remove', path: held.path }];
  }
  return [...columnOf.keys()].flatMap((column): readonly SheetChange[] => {
    if (([...identity, action, state] as readonly string[]).includes(column)) return [];
    const cell = cells[column] ?? '';
    const recorded = held.cells.get(column);
    if (recorded === undefined)
      return cell.trim() === ''
        ? []
        : fault(column, `${shown(cell)}, where ${shown(held.at)} has nothing of that name`, 'an empty cell');
    if (sameCell(recorded.text, cell, recorded.type)) return [];
    const habit = spreadsheetHabit(recorded.text, cell, recorded.type);
    if (habit !== undefined) return fault(column, habit.found, habit.instead);
    if (isStale) return fault(column, `${stale}: it has ${shown(recorded.text)} here`, takeAgain);
    return changeOfCell(recorded, cell, column, place(column), fault);
  });
}

const stale = 'the record has changed since this row was taken out';
const takeAgain = 'a sheet taken out anew, with the change in it';

function changeOfCell(
  recorded: SheetCell,
  cell: string,
  column: string,
  place: Pick<SheetChange, 'file' | 'row' | 'column' | 'event' | 'about'>,
  fault: RowTaken['fault'],
): readonly SheetChange[] {
  const before = recorded.text;
  if (column === bodyColumn)
    return [{ ...place, kind: 'body', value: cell.replace(/\r\n?/g, '\n').trim(), before }];
  if (recorded.path === undefined)
    return fault(column, `${shown(cell)}: whose words they are is told by the document`, shown(before));
  const read = valueOf(cell, recorded.type);
  switch (read.kind) {
    case 'wrong':
      return fault(column, `${shown(cell)} in column ${shown(column)}`, read.wanted);
    case 'nothing':
      return [
        {
          ...place,
          kind: 'set',
          path: recorded.path,
          value: recorded.nullable === true ? null : undefined,
          before,
        },
      ];
    case 'value': {
      const value = typeof read.value === 'string' ? read.value.replace(/\r\n?/g, '\n') : read.value;
      return [{ ...place, kind: 'set', path: recorded.path, value, before }];
    }
  }
}

/** The same change asked for by several rows, since each tells its event's title, is one; two that differ are none. */
function withoutRepeats(changes: readonly SheetChange[], problems: CellProblem[]): readonly SheetChange[] {
  const first = new Map<string, SheetChange>();
  return changes.filter((change) => {
    if (change.kind !== 'set' && change.kind !== 'body') return true;
    const key = JSON.stringify([change.file, change.kind === 'set' ? change.path : bodyColumn]);
    const other = first.get(key);
    if (other === undefined || (other.kind !== 'set' && other.kind !== 'body')) {
      first.set(key, change);
      return true;
    }
    if (JSON.stringify(other.value ?? null) !== JSON.stringify(change.value ?? null))
      problems.push({
        row: change.row,
        column: change.column,
        found: `${shown(JSON.stringify(change.value ?? ''))}, where row ${other.row} has ${shown(JSON.stringify(other.value ?? ''))} for the same`,
        instead: 'the same in both, or the change in one of them alone',
      });
    return false;
  });
}

function aboutRow({ document, event }: Readonly<Record<'document' | 'event', string>>, at: string): string {
  return `${document === '' ? event : `${event} in ${document}`}, ${at}`;
}
