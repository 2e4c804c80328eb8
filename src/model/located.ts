import { distanceKm, distanceToPieceKm } from './distance.ts';
import type { Coordinates, LinePosition, Position, SpotPosition } from './position.ts';
import type { Place } from './vocabulary.ts';

/** A piece of a line that is drawn straight. `known`: both its ends are places; otherwise it leads over a gap. */
export interface LinePiece {
  readonly from: Coordinates;
  readonly to: Coordinates;
  readonly known: boolean;
}

type Places = ReadonlyMap<string, Place>;

/** The claim of a point or an area that is drawn: the first. */
export function spotOf({ positions = [] }: Place): SpotPosition | undefined {
  return positions.find((one): one is SpotPosition => one.shape !== 'line');
}

/** Every course of a place that is a line, each for its time. */
export function coursesOf({ positions = [] }: Place): readonly LinePosition[] {
  return positions.filter((one): one is LinePosition => one.shape === 'line');
}

/** Whether anybody says where a place is: by coordinates, or by places that have them. */
export function isLocated(place: Place): boolean {
  return spotOf(place) !== undefined || coursesOf(place).length > 0;
}

/** The straight pieces of a course. Places that have no coordinates are passed by. */
export function piecesOf({ through }: LinePosition, places: Places): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let from: Coordinates | undefined;
  let known = true;
  for (const stop of through) {
    const place = typeof stop === 'string' ? places.get(stop) : undefined;
    const to = place === undefined ? undefined : spotOf(place)?.at;
    if (to === undefined) {
      known = false;
      continue;
    }
    if (from !== undefined) pieces.push({ from, to, known });
    from = to;
    known = true;
  }
  return pieces;
}

/** Every point that a place is drawn by: of itself, or of the places that it leads through or lies beside. */
export function pointsOf(place: Place, places: Places): readonly Coordinates[] {
  const spot = spotOf(place);
  if (spot !== undefined) return [spot.at];
  const courses = coursesOf(place).flatMap((course) => piecesOf(course, places));
  if (courses.length > 0) return courses.flatMap(({ from, to }) => [from, to]);
  return (place.where?.of ?? []).flatMap((id): Coordinates[] => {
    const beside = places.get(id);
    const at = beside === undefined ? undefined : spotOf(beside)?.at;
    return at === undefined ? [] : [at];
  });
}

/** Kilometres between two places, by their drawn positions; infinite where one of them has none. */
export function kmBetween(a: Place, b: Place, places: Places): number {
  const [one, other] = [spotOf(a), spotOf(b)];
  if (one !== undefined && other !== undefined) return distanceKm(one.at, other.at);
  if (one !== undefined) return kmToLine(one.at, b, places);
  if (other !== undefined) return kmToLine(other.at, a, places);
  return least(pointsOf(a, places).map((at) => kmToLine(at, b, places)));
}

function kmToLine(at: Coordinates, line: Place, places: Places): number {
  return least(
    coursesOf(line).flatMap((course) =>
      piecesOf(course, places).map(({ from, to }) => distanceToPieceKm(at, from, to)),
    ),
  );
}

function least(distances: readonly number[]): number {
  return distances.reduce((a, b) => Math.min(a, b), Infinity);
}

/** How far off a position may be, in words of a comparison: two places are told apart beyond both. */
export function precisionOf(positions: readonly Pick<Position, 'precisionKm'>[]): number {
  return positions.reduce((sum, { precisionKm }) => sum + precisionKm, 0);
}
