import { diffArrays } from 'diff';
import { longestRise } from './longest-rise.ts';

/** The places of a text that two lists have in common. */
export type Common = readonly [older: number, newer: number];

/**
 * What two lists of texts have in common, in the order of both. The most that can be, where little differs; of longer
 * lists of which much does, what stands between texts that both have once (the "patience" of differences), then between
 * runs of texts that both have once, and where there are none piece by piece. So the time grows with the length, not with
 * the square of what differs.
 */
export function commonInOrder(
  older: readonly string[],
  newer: readonly string[],
  deepest = mostParts,
): readonly Common[] {
  const [from, to] = sameEnds(older, newer);
  const [left, right] = [older.slice(from, older.length - to), newer.slice(from, newer.length - to)];
  const within =
    exactly(left, right) ??
    (deepest === 0 ? undefined : betweenAnchors(left, right, deepest - 1)) ??
    pieceByPiece(left, right);
  return [
    ...Array.from({ length: from }, (_, step): Common => [step, step]),
    ...within.map(([a, b]): Common => [a + from, b + from]),
    ...Array.from({ length: to }, (_, step): Common => [older.length - to + step, newer.length - to + step]),
  ];
}

/** Texts that differ: the exact comparison takes time with their square. */
export const mostEdits = 1500;
// Parts within parts.
const mostParts = 8;
const runs = [1, 2, 4, 8];

/** How many texts the two begin with, and how many of the rest they end with. */
function sameEnds(older: readonly string[], newer: readonly string[]): readonly [number, number] {
  const most = Math.min(older.length, newer.length);
  let from = 0;
  while (from < most && older[from] === newer[from]) from++;
  let to = 0;
  while (to < most - from && older.at(-1 - to) === newer.at(-1 - to)) to++;
  return [from, to];
}

/** The longest that both have, where no more than so many texts differ. */
function exactly(older: readonly string[], newer: readonly string[]): readonly Common[] | undefined {
  let [a, b] = [0, 0];
  return diffArrays([...older], [...newer], { maxEditLength: mostEdits })?.flatMap(
    ({ added, removed, count }) => {
      const common =
        added || removed ? [] : Array.from({ length: count }, (_, step): Common => [a + step, b + step]);
      if (!added) a += count;
      if (!removed) b += count;
      return common;
    },
  );
}

function betweenAnchors(
  older: readonly string[],
  newer: readonly string[],
  deepest: number,
): readonly Common[] | undefined {
  const anchors = runs.reduce<readonly Common[]>(
    (found, run) => (found.length > 0 ? found : anchorsOf(older, newer, run)),
    [],
  );
  if (anchors.length === 0) return undefined;
  const common: Common[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...anchors, [older.length, newer.length] as const]) {
    for (const [x, y] of commonInOrder(older.slice(a, nextA), newer.slice(b, nextB), deepest))
      common.push([x + a, y + b]);
    if (nextA < older.length) common.push([nextA, nextB]);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return common;
}

/** What stands at the same part of the way through both, in pieces that are small enough to be compared exactly. */
function pieceByPiece(older: readonly string[], newer: readonly string[]): readonly Common[] {
  const pieces = Math.ceil((older.length + newer.length) / (mostEdits - 2));
  const cut = (texts: readonly string[], piece: number) => Math.floor((texts.length * piece) / pieces);
  return Array.from({ length: pieces }, (_, piece) => {
    const [a, b] = [cut(older, piece), cut(newer, piece)];
    const [left, right] = [older.slice(a, cut(older, piece + 1)), newer.slice(b, cut(newer, piece + 1))];
    return (exactly(left, right) ?? []).map(([x, y]): Common => [x + a, y + b]);
  }).flat();
}

/** Where runs of so many texts begin that each of the two has once, as far as they stand in the same order. */
function anchorsOf(older: readonly string[], newer: readonly string[], run: number): readonly Common[] {
  const [left, right] = [onceIn(older, run), onceIn(newer, run)];
  const both = [...left].flatMap(([text, a]): Common[] => {
    const b = right.get(text);
    return b === undefined ? [] : [[a, b]];
  });
  const rise = new Set(longestRise(both.map(([, b]) => b)));
  return both.filter((_, place) => rise.has(place));
}

/** Where each run of texts begins that stands once among them, in their order. */
function onceIn(texts: readonly string[], run: number): ReadonlyMap<string, number> {
  const places = new Map<string, number | undefined>();
  for (let at = 0; at + run <= texts.length; at++) {
    const key = run === 1 ? (texts[at] ?? '') : JSON.stringify(texts.slice(at, at + run));
    places.set(key, places.has(key) ? undefined : at);
  }
  return new Map([...places].flatMap(([key, at]) => (at === undefined ? [] : [[key, at]])));
}
