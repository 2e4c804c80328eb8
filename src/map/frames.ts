import { distanceKm } from '../model/distance.ts';
import type { Coordinates } from '../model/position.ts';

/** What a map is to show: points that the frame holds, and those that lie too far off and are only pointed at. */
export interface Frame<T> {
  readonly inside: readonly T[];
  readonly outside: readonly T[];
}

/** A map of where most is, and one of all: `wide` alone where the places lie evenly. */
export interface Frames<T> {
  readonly near?: Frame<T>;
  readonly wide: Frame<T>;
}

interface WithPoints {
  readonly points: readonly [Coordinates, ...Coordinates[]];
}

/** So much further than any gap within it lies what is outside of a frame. */
const leastJump = 2.5;
/** A frame within another pays where it is so much smaller. */
const leastZoom = 3;
/** So few of the places may be left outside the widest frame. */
const mostOutside = 0.1;

/**
 * Which maps an archive's places want, by where the gaps between them jump: the smallest frame that holds at least half
 * of them and is set off from the rest, and one of all, without the few that lie further off than all others.
 */
export function framesOf<T extends WithPoints>(places: readonly T[]): Frames<T> {
  const steps = groupsOf(places);
  const jumps = steps.filter(({ gap, next }) => next >= leastJump * Math.max(gap, 1));
  const split = (group: ReadonlySet<T>): Frame<T> => ({
    inside: places.filter((one) => group.has(one)),
    outside: places.filter((one) => !group.has(one)),
  });
  const outer = jumps.findLast(({ group }) => places.length - group.size <= mostOutside * places.length);
  const wide = outer === undefined ? { inside: places, outside: [] } : split(outer.group);
  const inner = jumps.find(({ group }) => group.size * 2 >= places.length && group.size > 1);
  if (inner === undefined || inner.group.size === wide.inside.length) return { wide };
  const near = split(inner.group);
  return diameterKm(wide.inside) >= leastZoom * diameterKm(near.inside) ? { near, wide } : { wide };
}

/** Kilometres across the box that holds some places. */
export function diameterKm(places: readonly WithPoints[]): number {
  const [west, south, east, north] = boxOf(places.flatMap(({ points }) => points));
  return distanceKm([west, south], [east, north]);
}

/** West, south, east and north of points; of those on both sides of the line of dates, the shorter way round, east of 180. */
export function boxOf(points: readonly Coordinates[]): readonly [number, number, number, number] {
  const south = points.reduce((least, [, lat]) => Math.min(least, lat), Infinity);
  const north = points.reduce((most, [, lat]) => Math.max(most, lat), -Infinity);
  const lons = [...new Set(points.map(([lon]) => lon))].sort((a, b) => a - b);
  const [first = 0] = lons;
  // The widest gap between neighbours is what the box leaves out.
  let [west, gap] = [first, first + 360 - (lons.at(-1) ?? 0)];
  lons.forEach((lon, index) => {
    const before = lons[index - 1];
    if (before !== undefined && lon - before > gap) [west, gap] = [lon, lon - before];
  });
  return [west, south, west + 360 - gap, north];
}

/** The largest group of places at a step: no gap within it is wider than `gap`, and the next one that would join is `next`. */
interface Step<T> {
  readonly group: ReadonlySet<T>;
  readonly gap: number;
  readonly next: number;
}

/** Places grow together, the nearest first (single linkage over cells, so that thousands are a few hundred). */
function groupsOf<T extends WithPoints>(places: readonly T[]): readonly Step<T>[] {
  const cells = cellsOf(places);
  const parents = cells.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  const members = cells.map(({ inside }) => inside);
  const steps: { group: ReadonlySet<T>; gap: number }[] = [];
  for (const { a, b, km } of gapsOf(cells)) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) continue;
    parents[other] = one;
    members[one] = [...members[one]!, ...members[other]!];
    members[other] = [];
    const largest = members.reduce((most, some) => (some.length > most.length ? some : most));
    steps.push({ group: new Set(largest), gap: km });
  }
  return steps.map((step, index) => ({ ...step, next: steps[index + 1]?.gap ?? Infinity })).slice(0, -1);
}

interface Cell<T> {
  readonly at: Coordinates;
  readonly inside: readonly T[];
}

const mostCells = 300;

/** One cell a place, or of a grid so coarse that there are not too many. */
function cellsOf<T extends WithPoints>(places: readonly T[]): readonly Cell<T>[] {
  for (let degrees = 0; ; degrees = degrees === 0 ? 0.01 : degrees * 2) {
    const cells = new Map<string, { at: Coordinates; inside: T[] }>();
    for (const place of places) {
      const at = middleOfBox(place.points);
      const key = degrees === 0 ? at.join() : at.map((one) => Math.round(one / degrees)).join();
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, { at, inside: [place] });
      else cell.inside.push(place);
    }
    if (cells.size <= mostCells) return [...cells.values()];
  }
}

function middleOfBox(points: readonly Coordinates[]): Coordinates {
  const [west, south, east, north] = boxOf(points);
  const lon = (west + east) / 2;
  return [lon > 180 ? lon - 360 : lon, (south + north) / 2];
}

function gapsOf(cells: readonly Cell<unknown>[]): readonly { a: number; b: number; km: number }[] {
  const gaps: { a: number; b: number; km: number }[] = [];
  cells.forEach(({ at }, a) => {
    for (let b = a + 1; b < cells.length; b += 1) gaps.push({ a, b, km: distanceKm(at, cells[b]!.at) });
  });
  return gaps.sort((one, other) => one.km - other.km);
}
