/** Something that takes a stretch of the axis. */
export interface Stretched {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Rows for stretches so that none in a row overlap: each goes to the first row that is free, as in interval
 * partitioning, which uses the fewest rows. Items that would need a row beyond `most` have none.
 *
 * @param items in order of x0
 * @returns the row of each item, from 0, undefined where there was no room
 */
export function packRows(
  items: readonly Stretched[],
  { gap, most }: { readonly gap: number; readonly most: number },
): readonly (number | undefined)[] {
  const ends: number[] = [];
  return items.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end + gap <= x0);
    const row = free === -1 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = x1;
    return row;
  });
}
