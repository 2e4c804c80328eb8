import { distanceKm } from '../../model/distance.ts';
import { coursesOf, piecesOf, spotOf } from '../../model/located.ts';
import type { Coordinates, SpotPosition } from '../../model/position.ts';
import type { Place } from '../../model/vocabulary.ts';
import { literalPattern } from '../../text/literal-pattern.ts';

/** The places of an archive, and where their names stand in a text. */
export interface KnownPlaces {
  readonly byId: ReadonlyMap<string, Place>;
  /** The places that a text names, in order; of names within names the longest. */
  readonly namedIn: (text: string) => readonly NamedPlace[];
}

/** A place where a text names it. */
export interface NamedPlace {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

export function knownPlaces(places: readonly Place[]): KnownPlaces {
  const byName = new Map(places.flatMap((place) => place.names.map(({ name }) => [name, place] as const)));
  const longest = [...byName.keys()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const escaped = longest.map(literalPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    byId: new Map(places.map((place) => [place.id, place])),
    namedIn: (text) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => {
        const place = byName.get(name);
        return place === undefined ? [] : [{ place, start: index, end: index + name.length }];
      }),
  };
}

/** Every point at which some source has a place. */
export function spotsOf({ positions = [] }: Place): readonly SpotPosition[] {
  return positions.filter((one): one is SpotPosition => one.shape !== 'line');
}

/** Kilometres between two places by each pair of their positions. */
export function kmBetween(one: Place, other: Place): readonly number[] {
  return spotsOf(one).flatMap(({ at }) => spotsOf(other).map((position) => distanceKm(at, position.at)));
}

/** Lengths of every stretch of a place's courses, from stop to stop, along the straight pieces. */
export function stretchesKm(place: Place, places: KnownPlaces['byId']): readonly number[] {
  return coursesOf(place).flatMap((course) => {
    const lengths = piecesOf(course, places).map(({ from, to }) => distanceKm(from, to));
    return lengths.flatMap((_, first) =>
      lengths.slice(first).map((_one, count) => sum(lengths.slice(first, first + count + 1))),
    );
  });
}

/** The places that are joined with one by a course, each course as the points of its stops. */
export function stopsOf(line: Place, places: KnownPlaces['byId']): readonly (readonly Coordinates[])[] {
  return coursesOf(line).map(({ through }) =>
    through.flatMap((stop) => {
      const place = typeof stop === 'string' ? places.get(stop) : undefined;
      const spot = place === undefined ? undefined : spotOf(place);
      return spot === undefined ? [] : [spot.at];
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
