/** One difference between what was wanted and what is there; indexes are of the elements that differ. */
export type Difference =
  | { readonly kind: 'replaced'; readonly wanted: number; readonly there: number }
  /** Wanted, and not there. */
  | { readonly kind: 'added'; readonly wanted: number }
  /** There, and left out of what was wanted, before the element `wanted`. */
  | { readonly kind: 'left-out'; readonly there: number; readonly wanted: number };

/** The elements of a sequence from `start` to `end`, without the last, and how they differ from those wanted. */
export interface NearestPart {
  readonly start: number;
  readonly end: number;
  /** In order. */
  readonly differences: readonly Difference[];
}

/**
 * The part of a sequence with the fewest elements replaced, added or left out against the one that is wanted (Sellers'
 * algorithm; elements are the same when they are strictly equal). Of several the first, its last element rather
 * replaced than missing. Undefined where there is nothing to compare, where more than `most` elements differ, or where the table of lengths would have more than
 * `largestTable` cells.
 */
export function nearestPart(
  there: readonly string[],
  wanted: readonly string[],
  { most, largestTable }: { readonly most: number; readonly largestTable: number },
): NearestPart | undefined {
  if (wanted.length === 0 || there.length * wanted.length > largestTable) return undefined;
  const distances = distanceTable(there, wanted);
  const last = wanted.length * (there.length + 1);
  let end = 0;
  for (let column = 1; column <= there.length; column++) {
    const fewer = cell(distances, last + end) - cell(distances, last + column);
    if (fewer > 0 || (fewer === 0 && end > 0 && column === end + 1)) end = column;
  }
  return cell(distances, last + end) > most ? undefined : trace(distances, there, wanted, end);
}

// Row r, column c: the fewest edits that turn the first r wanted elements into some part of the sequence ending at c.
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

function trace(
  table: Uint16Array,
  there: readonly string[],
  wanted: readonly string[],
  end: number,
): NearestPart {
  const width = there.length + 1;
  const differences: Difference[] = [];
  let row = wanted.length;
  let column = end;
  while (row > 0) {
    const at = row * width + column;
    const same = wanted[row - 1] === there[column - 1];
    if (column > 0 && cell(table, at) === cell(table, at - width - 1) + (same ? 0 : 1)) {
      row--;
      column--;
      if (!same) differences.unshift({ kind: 'replaced', wanted: row, there: column });
    } else if (cell(table, at) === cell(table, at - width) + 1) {
      row--;
      differences.unshift({ kind: 'added', wanted: row });
    } else {
      column--;
      differences.unshift({ kind: 'left-out', there: column, wanted: row });
    }
  }
  return { start: column, end, differences };
}

function cell(table: Uint16Array, at: number): number {
  return table[at] ?? 0;
}
