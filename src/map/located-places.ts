import type { Archive, EventRecord } from '../model/archive.ts';
import { whereItCanBe, type Stretch } from '../model/by-relation.ts';
import { coursesOf, piecesOf, spotOf } from '../model/located.ts';
import type { Coordinates } from '../model/position.ts';
import { placeName, type Place } from '../model/vocabulary.ts';

/** A place as a map draws it. */
export interface LocatedPlace {
  readonly id: string;
  /** All its names, in alphabetical order: none stands before another by weight. */
  readonly name: string;
  /** Everything it is drawn by; at least one. */
  readonly points: readonly [Coordinates, ...Coordinates[]];
  /**
   * `spot`: somewhere within a radius of a point. `area`: its name at a point. `line`: a course for each time; `within`
   * where the place is somewhere along it, and not the line itself.
   */
  readonly mark:
    | { readonly kind: 'spot'; readonly at: Coordinates; readonly radiusKm: number; readonly given: boolean }
    | { readonly kind: 'area'; readonly at: Coordinates; readonly radiusKm: number }
    | { readonly kind: 'line'; readonly courses: readonly Course[]; readonly within: boolean };
}

export interface Course extends Stretch {
  readonly name?: string;
}

/** The places of an archive that can be drawn, in the order of its vocabulary. */
export function locatedPlaces({ places }: Pick<Archive, 'places'>): readonly LocatedPlace[] {
  return [...places.values()].flatMap((place) => {
    const mark = markOf(place, places);
    const [first, ...rest] = mark === undefined ? [] : pointsOf(mark);
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
  const courses = coursesOf(place).map((position) => ({
    ...(position.when !== undefined && { when: position.when }),
    ...(position.lastAttested !== undefined && { lastAttested: position.lastAttested.edtf }),
    ...(position.name !== undefined && { name: position.name }),
    pieces: piecesOf(position, places),
    besideKm: position.precisionKm,
  }));
  if (courses.length > 0) return { kind: 'line', courses, within: false };
  const region = whereItCanBe(place, places);
  if (region === undefined) return undefined;
  return region.kind === 'circle'
    ? { kind: 'spot', at: region.at, radiusKm: region.radiusKm, given: false }
    : { kind: 'line', courses: region.courses, within: true };
}

function pointsOf(mark: LocatedPlace['mark']): readonly Coordinates[] {
  return mark.kind === 'line'
    ? mark.courses.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]))
    : [mark.at];
}

/** How many events name each place, by its id. */
export function countsOfPlaces(events: readonly EventRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of events) for (const { id } of places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
