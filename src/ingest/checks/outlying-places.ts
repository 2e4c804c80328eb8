import { distanceKm } from '../../model/distance.ts';
import { precisionOf, spotOf } from '../../model/located.ts';
import type { Coordinates, SpotPosition } from '../../model/position.ts';
import type { Place } from '../../model/vocabulary.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { Hint } from './addresses.ts';
import { knownPlaces, spotsOf, stopsOf, type KnownPlaces } from './places-told.ts';

/**
 * Places that lie elsewhere than the record says: off the course that leads through them, not between or near the places
 * that a note names so, outside the circle of an area in which a note has them, or far from all others while the same
 * figures the other way round, with another sign or with one digit changed lie among them. A position that another source
 * gives too is believed, unless a sign alone parts both from all others; one whose `because` says why always is.
 */
export function outlyingPlaceHints({ places }: ArchiveFiles): readonly Hint[] {
  const all = places.flatMap(({ data }) => data);
  const known = knownPlaces(all);
  return places.flatMap(({ yaml, data }) =>
    data.flatMap((place, index) => {
      const spot = spotOf(place);
      if (spot === undefined || spot.because !== undefined) return [];
      const found =
        withoutSign(place, spot, all) ??
        (isGivenTwice(place, spot) ? undefined : whyOutlying(place, spot, all, known));
      return found === undefined
        ? []
        : [
            {
              ...yaml.placeOf([index, 'positions', (place.positions ?? []).indexOf(spot), 'at']),
              found: `"${place.id}" ${found}; correct \`at\`, or say in \`because\` why it is right`,
            },
          ];
    }),
  );
}

function isGivenTwice(place: Place, spot: SpotPosition): boolean {
  const others = spotsOf(place).filter((one) => one !== spot);
  return others.some((one) => distanceKm(one.at, spot.at) <= precisionOf([one, spot]));
}

function whyOutlying(
  place: Place,
  spot: SpotPosition,
  all: readonly Place[],
  known: KnownPlaces,
): string | undefined {
  const others = othersThan(place, all);
  const turned: Coordinates = [spot.at[1], spot.at[0]];
  if (Math.abs(turned[1]) <= 90 && isMuchNearer(turned, spot.at, others, 1))
    return 'lies far from all other places, and latitude and longitude the other way round lie among them';
  if (isOffCourse(place, spot, all, known)) return 'lies off the course of which it is said to be a stop';
  const apart = apartFromNoted(place, spot, known);
  if (apart !== undefined) return apart;
  const near = withOneDigit(spot.at).find((one) => isMuchNearer(one, spot.at, others, fewestAmong));
  return near === undefined
    ? undefined
    : `lies far from all other places, and with one digit changed (${near.join(', ')}) it would lie among them`;
}

/** Both claims of a place may be copied with the same sign lost. */
function withoutSign(
  place: Place,
  { at: [lon, lat] }: SpotPosition,
  all: readonly Place[],
): string | undefined {
  const others = othersThan(place, all);
  const near = [
    [-lon, lat],
    [lon, -lat],
    [-lon, -lat],
  ].find((one) => isMuchNearer(one as [number, number], [lon, lat], others, fewestAmong));
  return near === undefined
    ? undefined
    : `lies far from all other places, and with another sign (${near.join(', ')}) it would lie among them`;
}

function othersThan(place: Place, all: readonly Place[]): readonly Coordinates[] {
  return all.flatMap((one) => {
    const other = one === place ? undefined : spotOf(one);
    return other === undefined ? [] : [other.at];
  });
}

const fewestAmong = 4;
const amongKm = 50;

function isMuchNearer(
  meant: Coordinates,
  given: Coordinates,
  others: readonly Coordinates[],
  fewest: number,
): boolean {
  const far = nearestKm(given, others);
  return (
    far > amongKm &&
    nearestKm(meant, others) < far / 10 &&
    others.filter((one) => distanceKm(meant, one) < amongKm).length >= fewest
  );
}

function nearestKm(at: Coordinates, others: readonly Coordinates[]): number {
  return others.reduce((least, one) => Math.min(least, distanceKm(at, one)), Infinity);
}

/** The same coordinates with one digit of the whole degrees changed. */
function withOneDigit([lon, lat]: Coordinates): readonly Coordinates[] {
  const changed = (one: number) =>
    [1, 10].flatMap((step) => {
      const digit = Math.floor(Math.abs(one) / step) % 10;
      return Array.from({ length: 10 }, (_, to) => one + Math.sign(one) * (to - digit) * step).filter(
        (other) => other !== one,
      );
    });
  return [
    ...changed(lon).map((one): Coordinates => [one, lat]),
    ...changed(lat).map((one): Coordinates => [lon, one]),
  ].filter(([east, north]) => Math.abs(east) <= 180 && Math.abs(north) <= 90);
}

/** A stop between two others leads farther out of the way than from one to the other and back. */
function isOffCourse(
  place: Place,
  { at, precisionKm }: SpotPosition,
  all: readonly Place[],
  { byId }: KnownPlaces,
): boolean {
  return all.some((one) =>
    stopsOf(one, byId).some((stops) => {
      const index = stops.findIndex(([lon, lat]) => lon === at[0] && lat === at[1]);
      const [before, behind] = [stops[index - 1], stops[index + 1]];
      if (index === -1 || before === undefined || behind === undefined || one === place) return false;
      const straight = distanceKm(before, behind);
      const detour = distanceKm(before, at) + distanceKm(at, behind);
      return detour - straight > straight * 2 + 2 * precisionKm;
    }),
  );
}

/** "Between A and B", "near A", "below the cliff of A": in notes of the place and of its position. */
function apartFromNoted(place: Place, spot: SpotPosition, { namedIn }: KnownPlaces): string | undefined {
  for (const text of [place.note, spot.note, spot.working]) {
    if (text === undefined) continue;
    const named = namedIn(text);
    for (const [index, { place: one, start, end }] of named.entries()) {
      const lead = text.slice(0, start);
      const [other, spotOne] = [named[index + 1], spotOf(one)];
      if (one === place || spotOne === undefined) continue;
      const km = distanceKm(spot.at, spotOne.at);
      const isPair =
        /\bbetween (?:the )?$/i.test(lead) && /^ and (?:the )?$/.test(text.slice(end, other?.start ?? end));
      const spotOther = isPair && other !== undefined ? spotOf(other.place) : undefined;
      if (membership.test(lead) && spotOne.shape === 'area') {
        if (km > precisionOf([spot, spotOne]))
          return `is said to lie in "${one.id}", and is ${km.toFixed(0)} km away from its middle, outside of its circle`;
      } else if (spotOther !== undefined && other !== undefined) {
        const room = distanceKm(spotOne.at, spotOther.at) * 1.1 + precisionOf([spot, spotOne, spotOther]);
        if (km > room || distanceKm(spot.at, spotOther.at) > room)
          return `is said to lie between "${one.id}" and "${other.place.id}", and does not`;
      } else if (nearness.test(lead) && km > nearKm + precisionOf([spot, spotOne]))
        return `is said to lie at "${one.id}", and is ${km.toFixed(0)} km away from it`;
    }
  }
  return undefined;
}

/** "A town in A", "It lies within A": what else is in A is not said of the place. */
const membership =
  /(?:^|[.;:] )(?:(?:It|This) (?:lies|is|stands) |(?:An?|The) [\p{L} -]+ )?(?:in|within|inside) (?:the )?$/iu;
const nearKm = 20;
const nearness =
  /\b(?:near|by|beside|below|above|outside|close to|next to|opposite)(?: the (?:\p{Ll}+ )?(?:of )?)? ?$/iu;
