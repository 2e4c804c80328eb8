import { diffArrays } from 'diff';

/**
 * Which of the older texts each of the newer ones is a version of, by index: the same text, first in the same order, then
 * anywhere; then the most similar, by words. Undefined for a text that is new. Each older text is taken once.
 */
export function alignTexts(
  older: readonly string[],
  newer: readonly string[],
): readonly (number | undefined)[] {
  const [olderPlain, newerPlain] = [older.map(plain), newer.map(plain)];
  const aligned = new Map<number, number>([...sameInOrder(olderPlain, newerPlain)]);
  const taken = new Set(aligned.values());
  const take = (at: number, from: number) => {
    aligned.set(at, from);
    taken.add(from);
  };
  const free = Map.groupBy(olderPlain.keys(), (index) => olderPlain[index] ?? '');
  for (const [at, text] of newerPlain.entries()) {
    const from = aligned.has(at) ? undefined : free.get(text)?.find((one) => !taken.has(one));
    if (from !== undefined) take(at, from);
  }
  for (const { at, from } of similarPairs(olderPlain, newerPlain, aligned, taken)) {
    if (!aligned.has(at) && !taken.has(from)) take(at, from);
  }
  return newer.map((_, at) => aligned.get(at));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Pairs of equal texts of a longest common subsequence: newer, then older index. */
function sameInOrder(older: readonly string[], newer: readonly string[]): readonly [number, number][] {
  let [from, at] = [0, 0];
  return diffArrays([...older], [...newer]).flatMap(({ added, removed, count }) => {
    const pairs =
      added || removed
        ? []
        : Array.from({ length: count }, (_, step): [number, number] => [at + step, from + step]);
    if (!added) from += count;
    if (!removed) at += count;
    return pairs;
  });
}

interface Pair {
  readonly at: number;
  readonly from: number;
  readonly likeness: number;
}

// Below this two texts are no versions of each other.
const leastLikeness = 0.5;
// Of more texts than these only such are compared as stand near each other in what is left.
const mostPairs = 250_000;
const nearby = 50;

function similarPairs(
  older: readonly string[],
  newer: readonly string[],
  aligned: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): readonly Pair[] {
  const bag = (texts: readonly string[], isDone: (index: number) => boolean) =>
    [...texts.keys()].filter((index) => !isDone(index)).map((index) => ({ index, ...wordsOf(texts[index]) }));
  const left = bag(older, (index) => taken.has(index));
  const fresh = bag(newer, (index) => aligned.has(index));
  const areFew = left.length * fresh.length <= mostPairs;
  const pairs = fresh.flatMap((text, place) =>
    left
      .filter((_, other) => areFew || Math.abs(other - place) <= nearby)
      .map((other): Pair => ({
        at: text.index,
        from: other.index,
        likeness: Math.max(shared(text, other), held(text, other)),
      }))
      .filter(({ likeness }) => likeness >= leastLikeness),
  );
  return pairs.sort(
    (a, b) => b.likeness - a.likeness || Math.abs(a.at - a.from) - Math.abs(b.at - b.from) || a.at - b.at,
  );
}

interface Words {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly length: number;
}

function wordsOf(text = ''): Words {
  const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    words: new Map([...Map.groupBy(all, (word) => word)].map(([word, its]) => [word, its.length])),
    pairs: new Set(all.slice(1).map((word, index) => `${all[index] ?? ''} ${word}`)),
    length: all.length,
  };
}

/** The Sørensen-Dice coefficient of the words of two texts, each as often as it stands there. */
function shared(a: Words, b: Words): number {
  if (a.length + b.length === 0) return 0;
  const both = [...a.words].reduce((sum, [word, count]) => sum + Math.min(count, b.words.get(word) ?? 0), 0);
  return (2 * both) / (a.length + b.length);
}

/** How much of the shorter text the other holds, by pairs of words: a fuller version of it; less than the same text. */
function held(a: Words, b: Words): number {
  const [shorter, longer] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  if (shorter.size < 6) return 0;
  return (0.9 * [...shorter].filter((pair) => longer.has(pair)).length) / shorter.size;
}
