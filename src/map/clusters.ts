import type { Spot } from './projection.ts';

/** Things that stand so close on a sheet that they are drawn as one. */
export interface Cluster<T> {
  readonly members: readonly [T, ...T[]];
  readonly at: Spot;
}

/**
 * Joins what stands closer together than `join`, cell by cell, so that thousands take no longer than a look at each;
 * where more than `most` remain, what is further apart is joined as well. The place of a cluster is its first member's.
 */
export function clustersOf<T>(
  marks: readonly { readonly item: T; readonly at: Spot }[],
  { join, most }: { readonly join: number; readonly most: number },
): readonly Cluster<T>[] {
  for (let distance = join; ; distance *= 1.5) {
    const clusters = joined(marks, distance);
    if (clusters.length <= most) return clusters;
  }
}

function joined<T>(
  marks: readonly { readonly item: T; readonly at: Spot }[],
  distance: number,
): readonly Cluster<T>[] {
  const clusters: { members: [T, ...T[]]; at: Spot }[] = [];
  const cells = new Map<string, number[]>();
  const cell = (x: number, y: number) => `${Math.floor(x / distance)} ${Math.floor(y / distance)}`;
  for (const { item, at } of marks) {
    const [x, y] = at;
    const near = [-1, 0, 1]
      .flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => cells.get(cell(x + dx * distance, y + dy * distance)) ?? []),
      )
      .find((index) => Math.hypot(clusters[index]!.at[0] - x, clusters[index]!.at[1] - y) < distance);
    if (near !== undefined) {
      clusters[near]!.members.push(item);
      continue;
    }
    const key = cell(x, y);
    cells.set(key, [...(cells.get(key) ?? []), clusters.length]);
    clusters.push({ members: [item], at });
  }
  return clusters;
}
