/**
 * Sorts rows of numbers, each the `length` numbers of `values` from a start on, by radix from the last to the first;
 * equal rows keep their order. Numbers are from 0 to `most`.
 */
export function sortRows(values: Int32Array, starts: Int32Array, length: number, most: number): Int32Array {
  let from = Int32Array.from(starts);
  let to = new Int32Array(starts.length);
  const next = new Int32Array(most + 2);
  // Millions of rows are gone through: indices take a third of the time that iterators do.
  for (let column = length - 1; column >= 0; column--) {
    next.fill(0);
    for (let row = 0; row < from.length; row++) next[values[from[row]! + column]! + 1]! += 1;
    for (let value = 1; value < next.length; value++) next[value]! += next[value - 1]!;
    for (let row = 0; row < from.length; row++) {
      const start = from[row]!;
      const value = values[start + column]!;
      to[next[value]!] = start;
      next[value]! += 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
