import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../steps/decode-text.ts';
import { unguarded } from './formula-guard.ts';
import type { CellProblem } from './cell-problem.ts';

/** A row of a table; its number is the one that a spreadsheet shows: the header is row 1. */
export interface TableRow {
  readonly number: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
}

/** A table with a header, as texts. Rows without anything in them are left out. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table as spreadsheets save them: CSV (RFC 4180) in UTF-8 or, with its mark, UTF-16; cells parted by commas,
 * semicolons or tabs; lines ended by any line break. What guards a cell against being run as a formula is taken off.
 * Problems of its first row mean that nothing of it can be trusted; a row with a cell too many is told and left out.
 */
export function readTable(bytes: Uint8Array): {
  readonly table?: Table;
  readonly problems: readonly CellProblem[];
} {
  const text = textOf(bytes);
  if (text === undefined) return { problems: [notText] };
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  try {
    const records = recordsOf(body, told?.[1] ?? delimiterOf(body));
    return tableOf(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problems: [broken(error)] };
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoded = decodeText(bytes, isUtf16 ? 'utf-16le' : 'utf-8');
  return decoded.kind === 'text' ? decoded.text : undefined;
}

function recordsOf(text: string, delimiter: string, to?: number): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    ...(to !== undefined && { to }),
  });
}

/** What parts the header into the most cells. */
function delimiterOf(text: string): string {
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, cells: cellsOfHeader(text, delimiter) }));
  return counted.reduce((best, one) => (one.cells > best.cells ? one : best)).delimiter;
}

function cellsOfHeader(text: string, delimiter: string): number {
  try {
    return recordsOf(text, delimiter, 1)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

function tableOf([header, ...records]: readonly (readonly string[])[]) {
  const names = (header ?? []).map((name) => name.trim());
  while (names.at(-1) === '') names.pop();
  if (names.length === 0) return { problems: [empty] };
  const rows = records
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const problems = [
    ...names.flatMap((name, index) =>
      names.indexOf(name) === index ? [] : [{ row: 1, column: index + 1, ...twice(name) }],
    ),
    ...rows.flatMap(({ number, cells }) => surplus(number, cells, names.length)),
  ];
  const wide = new Set(problems.map(({ row }) => row));
  const table = {
    header: names,
    rows: rows
      .filter(({ number }) => !wide.has(number))
      .map(({ number, cells }) => ({
        number,
        cells: names.map((_, index) => unguarded(cells[index] ?? '')),
      })),
  };
  return { table, problems };
}

function surplus(row: number, cells: readonly string[], width: number): readonly CellProblem[] {
  const at = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
  return at === -1 ? [] : [{ row, column: at + 1, ...outside }];
}

const notText = {
  row: 1,
  column: 1,
  found: 'the file is not UTF-8, so letters in it would be read wrongly',
  instead: 'save it as "CSV UTF-8 (comma delimited)"; a workbook (.xlsx, .ods) has to be saved as CSV first',
};
const empty = {
  row: 1,
  column: 1,
  found: 'the file has no header',
  instead: 'a first row with the names of the columns',
};
const outside = {
  found: 'a cell to the right of the last column that has a name',
  instead: 'empty it; a text with the delimiter in it stands in quotation marks',
};
const twice = (name: string) => ({
  found:
    name === ''
      ? 'a column without a name among others'
      : `a second column of the name ${JSON.stringify(name)}`,
  instead: 'every column with a name of its own',
});

function broken(error: CsvError): CellProblem {
  const { records, index } = error as CsvError & { readonly records?: number; readonly index?: number };
  return {
    row: (records ?? 0) + 1,
    column: (index ?? 0) + 1,
    found: `it is no CSV from here on: ${error.message}`,
    instead:
      'quotation marks round each cell that holds one, and each one in it twice; saved again by a spreadsheet, it is so',
  };
}
