import { mostOf } from '../text/extremes.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { diameterKm } from './frames.ts';
import { holds, type Box } from './label-places.ts';
import { waysOf } from './labels.ts';
import { shortOf } from './lines.ts';
import type { LocatedPlace } from './located-places.ts';
import type { Sheet, Spot } from './projection.ts';

export const dotRadius = 3;
const widestDotted = dotRadius * 4;
/** Of as many places at one sign the names are told where it is pointed at, and it stands for each; of more, their number. */
export const mostTold = 20;

/**
 * What is drawn at a spot: places that are too close to be told apart as one.
 *
 * @param window what a nearer map shows
 */
export function marksOf(
  places: readonly LocatedPlace[],
  on: Sheet,
  {
    window,
    named,
    words,
  }: {
    readonly window: Box | undefined;
    readonly named: (place: LocatedPlace) => boolean;
    readonly words: { readonly several: (count: number) => string };
  },
) {
  const spots = places.flatMap((place) => {
    const at = place.mark.kind === 'line' ? shortOf(place, on) : on.project(place.mark.at);
    return at === undefined || (window !== undefined && holds(window, at)) ? [] : [{ item: place, at }];
  });
  // An area that is larger than much of the sheet stands for itself, and what lies in it beside it.
  const broad = spots.filter(({ item }) => isBroad(item));
  const others = spots.filter(({ item }) => !isBroad(item));
  // A wide circle is not what the dots in its middle are known to.
  const isWide = ({ item }: { readonly item: LocatedPlace }) => reachOf(item) > widestDotted;
  const together = (some: typeof others) => [
    ...clustersOf(some.filter(isWide), { join: 1, most: mostMarks }),
    ...clustersOf(
      some.filter((one) => !isWide(one)),
      { join: dotRadius * 2.4, most: mostMarks },
    ),
  ];
  const unnamed = new Set(others.filter(({ item }) => !named(item)).map(({ item }) => item));
  return [
    ...broad.map(({ item, at }) => markOf({ members: [item], at })),
    // What is named is not joined with what is not: its mark would be another's.
    ...(unnamed.size === 0 ? [] : clustersOn(on, () => together(others)))
      .flatMap(({ members }) => clusterOf(members.filter((one) => unnamed.has(one))))
      .map(markOf),
    ...together(others.filter(({ item }) => named(item))).map(markOf),
  ];

  function clusterOf([first, ...rest]: readonly LocatedPlace[]): readonly Cluster<LocatedPlace>[] {
    const spot = others.find(({ item }) => item === first);
    return first === undefined || spot === undefined ? [] : [{ members: [first, ...rest], at: spot.at }];
  }

  function reachOf(place: LocatedPlace): number {
    const km = place.mark.kind === 'line' ? diameterKm([place]) / 2 : place.mark.radiusKm;
    return km * on.unitsPerKm;
  }

  function isHeld([x, y]: Spot, reach: number): boolean {
    return x >= reach && y >= reach && x + reach <= on.width && y + reach <= on.height;
  }

  function isBroad({ mark }: LocatedPlace): boolean {
    return mark.kind === 'area' && mark.radiusKm * on.unitsPerKm > Math.min(on.width, on.height) / 8;
  }
  function markOf({ members, at }: Cluster<LocatedPlace>) {
    const broad = members.length === 1 && isBroad(members[0]);
    // Somewhere within a circle that is seen whole; a territory that the sheet does not hold has its name only.
    const nameOnly = broad && !isHeld(at, reachOf(members[0]));
    const most = mostOf(members.map(reachOf));
    // In a wide circle nobody knows the point that a dot would claim.
    const dot =
      !broad && most <= widestDotted && members.some(({ mark }) => mark.kind === 'spot' && mark.given);
    const radius = nameOnly || (dot && most <= dotRadius + 1) ? 0 : Math.max(most, dotRadius + 1);
    const few = members.length <= mostNamed;
    // Each way has the lines of each member; where one has no such way, its last.
    const each = members.map(({ name }) => waysOf(name));
    const ways = few
      ? Array.from({ length: mostOf(each.map(({ length }) => length)) }, (_, way) =>
          each.map((of) => of[way] ?? of.at(-1)!),
        )
      : [[[words.several(members.length)]]];
    return {
      places: members,
      at,
      radius,
      dot,
      nameOnly,
      broad,
      toName: {
        at,
        loose: broad,
        radius: broad ? 0 : Math.max(radius, dotRadius),
        ways: ways.map((way) => way.flat()),
      },
      ownersOf: (lines: readonly string[]): readonly (LocatedPlace | 'all')[] => {
        if (!few) return ['all'];
        const way = ways.find((one) => one.flat().join('\n') === lines.join('\n')) ?? ways[0]!;
        return way.flatMap((some, member) => some.map(() => members[member]!));
      },
    };
  }
}

/** More marks than this are joined until they are fewer. */
const mostMarks = 120;
/** More names than this at one mark are told as their number. */
export const mostNamed = 3;

/** What stands together on a sheet, for all the pictures of one ground. */
const clustersOfSheets = new WeakMap<Sheet, readonly Cluster<LocatedPlace>[]>();

function clustersOn(
  sheet: Sheet,
  make: () => readonly Cluster<LocatedPlace>[],
): readonly Cluster<LocatedPlace>[] {
  const clusters = clustersOfSheets.get(sheet) ?? make();
  clustersOfSheets.set(sheet, clusters);
  return clusters;
}
