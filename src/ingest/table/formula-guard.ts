/**
 * A cell that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a line break has an apostrophe
 * before it, and so has one that begins with apostrophes before those, so that `unguarded` gives back what was guarded.
 */
export function guarded(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text of a cell whose guard, if it has one, is taken off. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && runnable.test(cell) ? cell.slice(1) : cell;
}

const runnable = /^'*[=+\-@\t\r\n]/;
