import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonInOrder, mostEdits, type Common } from './common-in-order.ts';
import { compareTexts } from './compare-texts.ts';
import { compareWords } from './compare-words.ts';
import { longestRise } from './longest-rise.ts';

const fewTexts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

test('a longest rise rises, and none is longer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 10 }), (numbers) => {
      const rise = longestRise(numbers);
      expect(rise).toEqual(rise.toSorted((a, b) => a - b));
      const risen = rise.map((place) => numbers[place]!);
      expect(risen).toEqual(risen.toSorted((a, b) => a - b));
      expect(new Set(rise).size).toBe(rise.length);
      // By the length of the longest that ends at each.
      const lengths: number[] = [];
      for (const [place, number] of numbers.entries())
        lengths.push(
          1 + Math.max(0, ...lengths.filter((_, before) => before < place && numbers[before]! < number)),
        );
      expect(rise.length).toBe(Math.max(0, ...lengths));
    }),
  );
});

test('what two lists have in common is equal and in the order of both; of short lists it is the most', () => {
  fc.assert(
    fc.property(fewTexts, fewTexts, (older, newer) => {
      const common = commonInOrder(older, newer);
      expectInOrder(older, newer, common);
      expect(common.length).toBe(mostInCommon(older, newer));
    }),
  );
});

const lines = (count: number, textOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => textOf(index));
const isChanged = (index: number) => index % 3 === 1;

test.each<[what: string, textOf: (index: number) => string]>([
  ['lines that all differ', (index) => `The ${index}th line of it.\n`],
  ['lines of a few kinds', (index) => `Kind ${(index * index * 31 + (index >> 3)) % 97}.\n`],
  ['every second line empty', (index) => (index % 2 === 0 ? '\n' : `Line ${index}.\n`)],
])('a third of 20,000 lines changed: the rest stays, by line and by passage (%s)', (_what, textOf) => {
  const older = lines(20_000, textOf);
  const newer = older.map((line, index) => (isChanged(index) ? `Another ${index} here.\n` : line));
  expect(20_000 / 3).toBeGreaterThan(mostEdits);
  const common = commonInOrder(older, newer);
  expectInOrder(older, newer, common);
  expect(common.length).toBeGreaterThan(13_000);
  const pieces = compareWords(older.join(''), newer.join(''));
  const whole = (side: 'removed' | 'added') =>
    pieces
      .filter(({ kind }) => kind === 'same' || kind === side)
      .map(({ text }) => text)
      .join('');
  expect(whole('removed')).toBe(older.join(''));
  expect(whole('added')).toBe(newer.join(''));
  const changed = pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text.length);
  // A line of some words, and not the text.
  expect(Math.max(...changed)).toBeLessThan(400);
  const states = Map.groupBy(compareTexts(older, newer), ({ kind }) => kind);
  expect(states.get('same')?.length).toBeGreaterThan(13_000);
});

test('the time grows with the length', () => {
  const spent = (count: number) => {
    const older = lines(count, (index) => `The ${index}th line of it.\n`);
    const newer = older.map((line, index) => (isChanged(index) ? `Another ${index} here.\n` : line));
    const from = process.cpuUsage();
    compareWords(older.join(''), newer.join(''));
    compareTexts(older, newer);
    return process.cpuUsage(from).user;
  };
  spent(5000);
  expect(spent(20_000) / spent(5000)).toBeLessThan(10);
});

function expectInOrder(older: readonly string[], newer: readonly string[], common: readonly Common[]): void {
  for (const [place, [a, b]] of common.entries()) {
    expect(older[a]).toBe(newer[b]);
    const [lastA, lastB] = common[place - 1] ?? [-1, -1];
    expect(a > lastA && b > lastB).toBe(true);
  }
}

/** The length of a longest common subsequence, by its definition. */
function mostInCommon([first, ...older]: readonly string[], newer: readonly string[]): number {
  const lengths = [first, ...older].filter((text) => text !== undefined);
  let row = newer.map(() => 0);
  for (const text of lengths) {
    const next: number[] = [];
    for (const [at, other] of newer.entries())
      next.push(text === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at]!, next[at - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
