/**
 * Sorts rows of numbers, each the `length` numbers of `values` from a start on, by radix from the last to the first;
 * equal rows keep their order. Numbers are from 0 to `most`.
 */
export function sortRows(values: Int32Array, starts: Int32Array, length: number, most: number): Int32Array {
  let from = Int32Array.from(starts);
  let to = new Int32Array(starts.length);
  for (let column = length - 1; column >= 0; column--) {
    const next = new Int32Array(most + 2);
    for (const start of from) next[values[start + column]! + 1]! += 1;
    for (let value = 1; value < next.length; value++) next[value]! += next[value - 1]!;
    for (const start of from) to[next[values[start + column]!]!++] = start;
    [from, to] = [to, from];
  }
  return from;
}
