import { shown } from '../shown.ts';

/** What is wrong with a cell of a table, and what to write instead. Rows and columns are counted from 1, the header is row 1. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly instead: string;
}

/**
 * Problems for a person to read: three lines each, in the order of the cells, without repeats. Of what is no table, with
 * no header, rows and columns are those of its text.
 */
export function reportProblems(
  file: string,
  header: readonly string[],
  problems: readonly CellProblem[],
): string {
  const told = problems
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, found, instead }) => {
      const name = header[column - 1];
      const cell = `  row ${row}, column ${letterOf(column)}${name === undefined ? '' : ` ${shown(name)}`}`;
      return `${file}:${row}:${column}${header.length === 0 ? '' : cell}\n    found    ${found}\n    instead  ${instead}\n`;
    });
  return [...new Set(told)].join('');
}

/** A column as spreadsheets name it: A, B, ..., Z, AA. */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
