import { commonInOrder } from './common-in-order.ts';

/**
 * Which of the older texts each of the newer ones is a version of, by index: the same text, first in the same order, then
 * anywhere; then the most similar, by words. Undefined for a text that is new. Each older text is taken once.
 */
export function alignTexts(
  older: readonly string[],
  newer: readonly string[],
): readonly (number | undefined)[] {
  const [olderPlain, newerPlain] = [older.map(plain), newer.map(plain)];
  const aligned = new Map(commonInOrder(olderPlain, newerPlain).map(([from, at]) => [at, from]));
  const taken = new Set(aligned.values());
  const take = (at: number, from: number) => {
    aligned.set(at, from);
    taken.add(from);
  };
  const isFree = (index: number) => !taken.has(index);
  const free = Map.groupBy(
    [...olderPlain.keys()].filter(isFree).reverse(),
    (index) => olderPlain[index] ?? '',
  );
  for (const [at, text] of newerPlain.entries()) {
    const from = aligned.has(at) ? undefined : free.get(text)?.pop();
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
    (areFew ? left : left.slice(Math.max(0, place - nearby), place + nearby + 1))
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
