/** A row of a table as a line: its cells parted by tabs, without the empty ones at its end; empty where all are. */
export function lineOfCells(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => /\S/.test(cell));
  return cells
    .slice(0, last + 1)
    .map((cell) => cell.replaceAll('\t', ' '))
    .join('\t');
}
