import { whereItCanBe } from './by-relation.ts';
import { distanceKm } from './distance.ts';
import { coursesOf, spotOf } from './located.ts';
import type { Coordinates } from './position.ts';
import type { Place } from './vocabulary.ts';

type Places = ReadonlyMap<string, Place>;

/** How far two places are apart, in kilometres: between their points, and as much as they can be by how exactly those are known. */
export interface Apart {
  readonly km: number;
  readonly least: number;
  readonly most: number;
}

/**
 * How far two places are apart that are each somewhere in a circle. Undefined where one is not: a territory is no nearer
 * to anything than its limits, which nobody draws, and a road may run far beside its straight pieces.
 */
export function apart(a: Place, b: Place, places: Places): Apart | undefined {
  const [one, other] = [circleOf(a, places), circleOf(b, places)];
  if (one === undefined || other === undefined) return undefined;
  const km = distanceKm(one.at, other.at);
  const room = one.radiusKm + other.radiusKm;
  return { km, least: Math.max(0, km - room), most: km + room };
}

/** Somewhere in this circle a place is: round the point that is drawn, or by how it lies to others. */
export function circleOf(
  place: Place,
  places: Places,
): { readonly at: Coordinates; readonly radiusKm: number } | undefined {
  const spot = spotOf(place);
  if (spot?.shape === 'area' || coursesOf(place).length > 0) return undefined;
  if (spot !== undefined) return { at: spot.at, radiusKm: spot.precisionKm };
  const region = whereItCanBe(place, places);
  return region?.kind === 'circle' ? region : undefined;
}

/** Whether a course of a line is drawn by way of a place. */
export function isByWayOf(line: Place, { id }: Place): boolean {
  return coursesOf(line).some(({ through }) => through.includes(id));
}
