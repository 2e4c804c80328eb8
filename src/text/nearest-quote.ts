import { nameOfCharacter } from './positions.ts';

/** The part of a text that comes closest to a quotation. */
export interface NearestQuote {
  readonly text: string;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  /** Each difference in words: `"z" U+007A at character 5, where the text has "s" U+0073`. */
  readonly differences: readonly string[];
}

/**
 * The part of `text` with the fewest characters inserted, left out or replaced against `exact` (Sellers'
 * algorithm); undefined where nothing resembles it, that is where more than a third of its characters differ, or
 * where the texts are too long for the search to be worth its time.
 */
export function nearestQuote(text: string, exact: string): NearestQuote | undefined {
  const there = [...text];
  const wanted = [...exact];
  if (wanted.length === 0 || there.length * wanted.length > largestTable) return undefined;
  const distances = distanceTable(there, wanted);
  const width = there.length + 1;
  let end = 0;
  for (let column = 1; column < width; column++) {
    if (cell(distances, wanted.length * width + column) < cell(distances, wanted.length * width + end))
      end = column;
  }
  if (cell(distances, wanted.length * width + end) > wanted.length / 3) return undefined;
  const { start, differences } = trace(distances, there, wanted, end);
  return {
    text: there.slice(start, end).join(''),
    start: there.slice(0, start).join('').length,
    differences,
  };
}

const largestTable = 8_000_000;

// Row r, column c: the fewest edits that turn the first r wanted characters into some part of the text ending at c.
function distanceTable(there: readonly string[], wanted: readonly string[]): Uint16Array {
  const width = there.length + 1;
  const table = new Uint16Array(width * (wanted.length + 1));
  for (let row = 1; row <= wanted.length; row++) {
    table[row * width] = row;
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const replaced = cell(table, at - width - 1) + (wanted[row - 1] === there[column - 1] ? 0 : 1);
      table[at] = Math.min(replaced, cell(table, at - width) + 1, cell(table, at - 1) + 1);
    }
  }
  return table;
}

function trace(table: Uint16Array, there: readonly string[], wanted: readonly string[], end: number) {
  const width = there.length + 1;
  const differences: string[] = [];
  let row = wanted.length;
  let column = end;
  while (row > 0) {
    const at = row * width + column;
    const mine = nameOfCharacter(wanted[row - 1] ?? '');
    const its = nameOfCharacter(there[column - 1] ?? '');
    const same = wanted[row - 1] === there[column - 1];
    if (column > 0 && cell(table, at) === cell(table, at - width - 1) + (same ? 0 : 1)) {
      if (!same) differences.unshift(`${mine} at character ${row}, where the text has ${its}`);
      row--;
      column--;
    } else if (cell(table, at) === cell(table, at - width) + 1) {
      differences.unshift(`${mine} at character ${row}, which the text does not have`);
      row--;
    } else {
      differences.unshift(`${its} left out behind character ${row}`);
      column--;
    }
  }
  return { start: column, differences };
}

function cell(table: Uint16Array, at: number): number {
  return table[at] ?? 0;
}
