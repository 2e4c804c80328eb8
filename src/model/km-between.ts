import { whereItCanBe } from './by-relation.ts';
import { distanceKm, distanceToPieceKm } from './distance.ts';
import { coursesOf, piecesOf, spotOf } from './located.ts';
import type { Coordinates } from './position.ts';
import type { Place } from './vocabulary.ts';

type Places = ReadonlyMap<string, Place>;

/** How far two places are apart. */
export interface Apart {
  readonly km: number;
  /** One of them is only told by how it lies to others: they are so far apart at most. */
  readonly atMost: boolean;
}

/**
 * How far two places are apart, by their drawn positions, and by all that a place can be of which only that is known;
 * infinitely where that cannot be told.
 */
export function apart(a: Place, b: Place, places: Places): Apart {
  const [one, other] = [standIn(a, places), standIn(b, places)];
  const room = (one?.radiusKm ?? 0) + (other?.radiusKm ?? 0);
  const told = (km: number): Apart => ({ km: km + room, atMost: room > 0 });
  if (one !== undefined && other !== undefined) return told(distanceKm(one.at, other.at));
  if (one !== undefined) return told(kmToLine(one.at, b, places));
  if (other !== undefined) return told(kmToLine(other.at, a, places));
  return told(least(pointsOnCourses(a, places).map((at) => kmToLine(at, b, places))));
}

/** A point with how far from it the place can be; a place with coordinates is told by its point. */
function standIn(
  place: Place,
  places: Places,
): { readonly at: Coordinates; readonly radiusKm: number } | undefined {
  const spot = spotOf(place);
  if (spot !== undefined) return { at: spot.at, radiusKm: 0 };
  const region = coursesOf(place).length > 0 ? undefined : whereItCanBe(place, places);
  return region?.kind === 'circle' ? region : undefined;
}

function kmToLine(at: Coordinates, line: Place, places: Places): number {
  return least(
    coursesOf(line).flatMap((course) =>
      piecesOf(course, places).map(({ from, to }) => distanceToPieceKm(at, from, to)),
    ),
  );
}

function pointsOnCourses(line: Place, places: Places): readonly Coordinates[] {
  return coursesOf(line).flatMap((course) => piecesOf(course, places).flatMap(({ from, to }) => [from, to]));
}

function least(distances: readonly number[]): number {
  return distances.reduce((a, b) => Math.min(a, b), Infinity);
}
