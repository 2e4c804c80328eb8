import { guarded } from './formula-guard.ts';

/** A table as CSV for spreadsheets: UTF-8 with its mark, by which they know it; RFC 4180; no cell can be run as a formula. */
export function writeTable(rows: readonly (readonly string[])[], delimiter = ','): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const cellOf = (text: string) => {
    const cell = guarded(text);
    return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`).join('')}`;
}
