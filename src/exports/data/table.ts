import type { exportsWords } from '../../words/chapters/exports.ts';

/** A column is named for what it holds, the same in every table; `exportsWords.columns` explains the names. */
export type ColumnName = keyof typeof exportsWords.columns;

export type Cell = string | number | boolean | undefined;

/** A table of the record: rows of plain values, and how they refer to those of other tables. */
export interface Table {
  readonly name: string;
  readonly columns: readonly ColumnName[];
  /** Columns that together name a row. */
  readonly key?: readonly ColumnName[];
  readonly refers?: readonly { readonly column: ColumnName; readonly to: string; readonly its: ColumnName }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of records, each column with its value. */
export function tableOf<Row>(
  name: string,
  columns: Readonly<Partial<Record<ColumnName, (row: Row) => Cell>>>,
  rows: readonly Row[],
  more: Pick<Table, 'key' | 'refers'> = {},
): Table {
  const entries = Object.entries(columns) as [ColumnName, (row: Row) => Cell][];
  return {
    name,
    columns: entries.map(([column]) => column),
    ...more,
    rows: rows.map((row) => entries.map(([, value]) => value(row))),
  };
}

/** A table as CSV (RFC 4180), UTF-8. What is not known is an empty cell; a text that is empty does not occur. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row: readonly Cell[]) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
