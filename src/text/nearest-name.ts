import { nearestPart } from './nearest-part.ts';

/** The name that is most like another: the fewest characters differ, of several the first. Undefined among none. */
export function nearestName(name: string, among: readonly string[]): string | undefined {
  const [nearest] = among
    .map((other) => ({ other, differing: differing(name, other) }))
    .sort((a, b) => a.differing - b.differing);
  return nearest?.other;
}

/**
 * The name that another is most likely a slip of the pen for: the nearest, where at most a third of its characters differ,
 * or one does, or all stand in another order. Capitals, hyphens and underscores do not count.
 */
export function meantName(name: string, among: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
  const nearest = nearestName(plain(name), among.map(plain));
  const meant = among.find((other) => plain(other) === nearest);
  if (meant === undefined) return undefined;
  const [a, b] = [plain(name), plain(meant)];
  const most = Math.max(1, Math.round(Math.max(a.length, b.length) / 3));
  const isOrder = [...a].sort().join('') === [...b].sort().join('');
  return isOrder || Math.max(count(a, b), count(b, a)) <= most ? meant : undefined;
}

// Either name is looked for in the other, so that one that holds the other is no nearer than it is long.
function differing(a: string, b: string): number {
  return count(a, b) + count(b, a);
}

function count(there: string, wanted: string): number {
  const limits = { most: wanted.length, largestTable: 1_000_000 };
  return nearestPart([...there], [...wanted], limits)?.differences.length ?? wanted.length;
}
