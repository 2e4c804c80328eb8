import { nearestPart } from './nearest-part.ts';

/** The name that is most like another: the fewest characters differ, of several the first. Undefined among none. */
export function nearestName(name: string, among: readonly string[]): string | undefined {
  const [nearest] = among
    .map((other) => ({ other, differing: differing(name, other) }))
    .sort((a, b) => a.differing - b.differing);
  return nearest?.other;
}

// Either name is looked for in the other, so that one that holds the other is no nearer than it is long.
function differing(a: string, b: string): number {
  return count(a, b) + count(b, a);
}

function count(there: string, wanted: string): number {
  const limits = { most: wanted.length, largestTable: 1_000_000 };
  return nearestPart([...there], [...wanted], limits)?.differences.length ?? wanted.length;
}
