import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestPart } from './nearest-part.ts';

const limits = { most: 100, largestTable: 10_000 };
const nearest = (there: string, wanted: string) => nearestPart([...there], [...wanted], limits);

test.each([
  ['abcd', 'bc', { start: 1, end: 3, differences: [] }],
  ['abcd', 'bxd', { start: 1, end: 4, differences: [{ kind: 'replaced', wanted: 1, there: 2 }] }],
  ['abcd', 'bxc', { start: 1, end: 3, differences: [{ kind: 'added', wanted: 1 }] }],
  ['abcdef', 'abdef', { start: 0, end: 6, differences: [{ kind: 'left-out', there: 2, wanted: 2 }] }],
  ['abcde', 'abx', { start: 0, end: 3, differences: [{ kind: 'replaced', wanted: 2, there: 2 }] }],
  ['abab', 'ab', { start: 0, end: 2, differences: [] }],
  ['', 'a', { start: 0, end: 0, differences: [{ kind: 'added', wanted: 0 }] }],
])('in "%s" comes nearest to "%s"', (there, wanted, part) => {
  expect(nearest(there, wanted)).toEqual(part);
});

test('nothing is compared with nothing, too much is not compared, and far is not near', () => {
  expect(nearest('abc', '')).toBeUndefined();
  expect(nearestPart(['a', 'b'], ['a', 'b'], { most: 9, largestTable: 3 })).toBeUndefined();
  expect(nearestPart(['a', 'b'], ['a', 'b'], { most: 9, largestTable: 4 })).toBeDefined();
  expect(nearestPart(['a', 'b'], ['x', 'y'], { most: 2, largestTable: 9 })).toBeDefined();
  expect(nearestPart(['a', 'b'], ['x', 'y'], { most: 1, largestTable: 9 })).toBeUndefined();
});

/** The plainest way: the edit distance to every part. */
function leastDistance(there: string, wanted: string): number {
  const parts = [''];
  for (let start = 0; start < there.length; start++)
    for (let end = start + 1; end <= there.length; end++) parts.push(there.slice(start, end));
  return Math.min(...parts.map((part) => distance(part, wanted)));
}

function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}

test('no other part is nearer, and the differences are what is between the two', () => {
  const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });
  fc.assert(
    fc.property(letters(6), letters(4), (there, wanted) => {
      fc.pre(wanted !== '');
      const { start, end, differences } = nearest(there, wanted)!;
      expect(differences).toHaveLength(leastDistance(there, wanted));
      const rebuilt = [...wanted].flatMap((letter, at) => {
        const own = differences.filter(({ wanted: place }) => place === at);
        const left = own.flatMap((one) => (one.kind === 'left-out' ? [there[one.there]] : []));
        const changed = own.find(({ kind }) => kind !== 'left-out');
        if (changed === undefined) return [...left, letter];
        return changed.kind === 'replaced' ? [...left, there[changed.there]] : left;
      });
      expect(rebuilt.join('')).toBe(there.slice(start, end));
    }),
  );
});
