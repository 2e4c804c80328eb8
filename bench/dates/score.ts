import type { Marked } from './annotated.ts';

/** What one expression of a text came to. */
export interface Judged {
  /** Of the text; undefined where the reader found what nobody has marked. */
  readonly gold: Marked | undefined;
  /** The reader's; undefined where it found nothing. An empty value is none. */
  readonly found: Marked | undefined;
}

/** Expressions marked and found, each at most once, in pairs where they share words. */
export function judge(gold: readonly Marked[], found: readonly Marked[]): readonly Judged[] {
  const left = new Set(found);
  const overlap = (a: Marked, b: Marked) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const pairs = gold.map((one): Judged => {
    const shared = [...left].filter((other) => overlap(one, other) > 0);
    const best = shared.sort((a, b) => overlap(one, b) - overlap(one, a))[0];
    if (best !== undefined) left.delete(best);
    return { gold: one, found: best };
  });
  return [...pairs, ...[...left].map((one) => ({ gold: undefined, found: one }))];
}

/** Shares of 1. */
export interface Score {
  readonly marked: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  /** F1 of expressions whose value is right. */
  readonly value: number;
  /** Of the values given, those that are right. */
  readonly precision: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const marked = judged.filter(({ gold }) => gold !== undefined).length;
  const found = judged.filter((one) => one.found !== undefined).length;
  const both = judged.filter((one) => one.gold !== undefined && one.found !== undefined);
  const strict = both.filter(
    (one) => one.gold?.start === one.found?.start && one.gold?.end === one.found?.end,
  ).length;
  const right = judged.filter(isRight).length;
  const given = judged.filter((one) => (one.found?.value ?? '') !== '').length;
  const f1 = (hits: number) => (marked + found === 0 ? 0 : (2 * hits) / (marked + found));
  return {
    marked,
    found,
    strict: f1(strict),
    relaxed: f1(both.length),
    value: f1(right),
    precision:
      given === 0 ? 1 : judged.filter((one) => isRight(one) && one.found?.value !== '').length / given,
  };
}

/** The value is the one marked; where none is marked, none is given. */
export function isRight({ gold, found }: Judged): boolean {
  return gold !== undefined && found !== undefined && gold.value === found.value;
}
