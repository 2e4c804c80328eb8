import type { Archive, EventRecord } from '../model/archive.ts';
import { coursesOf, piecesOf, pointsOf, spotOf, type LinePiece } from '../model/located.ts';
import { distanceKm } from '../model/distance.ts';
import type { Coordinates, LinePosition } from '../model/position.ts';
import { placeName, type Place } from '../model/vocabulary.ts';

/** A place as a map draws it. */
export interface LocatedPlace {
  readonly id: string;
  /** All its names, in alphabetical order: none stands before another by weight. */
  readonly name: string;
  /** Everything it is drawn by; at least one. */
  readonly points: readonly [Coordinates, ...Coordinates[]];
  /** `spot`: somewhere within a radius of a point. `area`: its name at a point. `line`: a course for each time. */
  readonly mark:
    | { readonly kind: 'spot'; readonly at: Coordinates; readonly radiusKm: number; readonly given: boolean }
    | { readonly kind: 'area'; readonly at: Coordinates; readonly radiusKm: number }
    | { readonly kind: 'line'; readonly courses: readonly Course[] };
}

export interface Course {
  readonly position: LinePosition;
  readonly pieces: readonly LinePiece[];
}

/** The places of an archive that can be drawn, in the order of its vocabulary. */
export function locatedPlaces({ places }: Pick<Archive, 'places'>): readonly LocatedPlace[] {
  return [...places.values()].flatMap((place) => {
    const [first, ...rest] = pointsOf(place, places);
    const mark = markOf(place, places);
    return first === undefined || mark === undefined
      ? []
      : [{ id: place.id, name: placeName(place), points: [first, ...rest], mark } satisfies LocatedPlace];
  });
}

function markOf(place: Place, places: ReadonlyMap<string, Place>): LocatedPlace['mark'] | undefined {
  const spot = spotOf(place);
  if (spot?.shape === 'area') return { kind: 'area', at: spot.at, radiusKm: spot.precisionKm };
  if (spot !== undefined)
    return { kind: 'spot', at: spot.at, radiusKm: spot.precisionKm, given: spot.basis !== 'worked-out' };
  const courses = coursesOf(place).map((position) => ({ position, pieces: piecesOf(position, places) }));
  if (courses.length > 0) return { kind: 'line', courses };
  const [one, other] = pointsOf(place, places);
  // Between two places: a circle that touches both.
  return place.where?.relation === 'between' && one !== undefined && other !== undefined
    ? { kind: 'spot', at: middleOf(one, other), radiusKm: distanceKm(one, other) / 2, given: false }
    : undefined;
}

function middleOf([west, south]: Coordinates, [east, north]: Coordinates): Coordinates {
  return [(west + east) / 2, (south + north) / 2];
}

/** How many events name each place, by its id. */
export function countsOfPlaces(events: readonly EventRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of events) for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
