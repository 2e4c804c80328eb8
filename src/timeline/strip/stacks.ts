/** Something with a place along the axis. */
export interface Placed {
  readonly x: number;
}

/** Marks that share one cell of the axis, first at the bottom; `hidden` more do not fit the height. */
export interface Stack<T extends Placed> {
  /** Middle of the cell. */
  readonly x: number;
  readonly shown: readonly T[];
  readonly hidden: readonly T[];
}

/**
 * Gathers marks into cells of the width of a mark, so that none overlap; a stack that would be too tall keeps
 * `most - 1` marks and gives the rest as `hidden`, to be told as a count.
 *
 * @param marks in order of x
 */
export function stackMarks<T extends Placed>(
  marks: readonly T[],
  { start, cell, most }: { readonly start: number; readonly cell: number; readonly most: number },
): readonly Stack<T>[] {
  const cells = new Map<number, T[]>();
  for (const mark of marks) {
    const at = Math.floor((mark.x - start) / cell);
    const marksHere = cells.get(at);
    if (marksHere === undefined) cells.set(at, [mark]);
    else marksHere.push(mark);
  }
  return [...cells].map(([at, all]) => {
    const shown = all.length > most ? all.slice(0, most - 1) : all;
    return { x: start + (at + 0.5) * cell, shown, hidden: all.slice(shown.length) };
  });
}
