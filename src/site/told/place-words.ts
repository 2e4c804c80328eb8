import type { Archive } from '../../model/archive.ts';
import { distanceKm } from '../../model/distance.ts';
import { apart, type Apart } from '../../model/km-between.ts';
import { spotOf } from '../../model/located.ts';
import type { Coordinates, LinePosition, Position } from '../../model/position.ts';
import { placeName, type Place } from '../../model/vocabulary.ts';
import { compareNames, listWords, say } from '../../words/say.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { kmWords, mapOf } from '../maps.ts';
import { eventsAtPlaces } from './events-beside.ts';

/** A claim of where a place is, in words. */
export interface ToldPosition {
  /** "39.555° N, 46.577° E", or the places that a line leads through. */
  readonly where: string;
  /** When a line ran so, EDTF. */
  readonly when?: string;
  /** "known to 2.5 km; worked out by the archive" */
  readonly how: string;
  readonly remarks: readonly string[];
  readonly sources: readonly {
    readonly words: string;
    readonly url: string | null;
  }[];
}

/** Every claim of where a place is, the drawn one first. */
export function toldPositions({ places, gazetteers }: Archive, place: Place): readonly ToldPosition[] {
  const drawn = spotOf(place);
  return (place.positions ?? []).map((position) => ({
    where: whereWords(position, places),
    ...(position.shape === 'line' && position.when !== undefined && { when: position.when }),
    how: say(words.how, {
      precision: say(words.known, { km: kmWords(position.precisionKm) }),
      basis: words.basis[position.basis],
    }),
    remarks: [
      ...(drawn !== undefined && position.shape !== 'line' && position !== drawn
        ? [say(words.away, { km: kmWords(distanceKm(drawn.at, position.at)) })]
        : []),
      ...(position.because === undefined ? [] : [say(words.drawnBecause, { because: position.because })]),
      ...(position.working === undefined ? [] : [say(words.working, { working: position.working })]),
      ...(position.note === undefined ? [] : [position.note]),
    ],
    sources: position.sources.map(({ from, name, url }) => {
      const gazetteer = gazetteers.get(from);
      const source = gazetteer?.publisher ?? from;
      const licensed =
        gazetteer === undefined ? source : say(words.claimSource, { source, licence: gazetteer.licence });
      return {
        words: name === undefined ? licensed : say(words.calledThere, { source: licensed, name }),
        url: url ?? gazetteer?.url ?? null,
      };
    }),
  }));
}

/** How a place without coordinates lies to others, in a sentence; undefined for one that has them. */
export function toldRelation({ places }: Archive, { where, positions = [] }: Place): string | undefined {
  if (where === undefined) return positions.length === 0 ? words.unlocated : undefined;
  const of = listWords(where.of.map((id) => nameIn(places, id)));
  if (where.relation === 'not-located') return words.relation['not-located'];
  return where.relation === 'near' && where.withinKm !== undefined
    ? say(words.nearWithin, { places: of, km: kmWords(where.withinKm) })
    : say(words.relation[where.relation], { places: of });
}

/** A place near another. */
export interface NearPlace extends Apart {
  readonly place: Place;
}

/** The same in words; the message names the place, the kilometres and the events. */
export interface NearTold {
  readonly place: Place;
  readonly message: (typeof words)['nearbyThere' | 'nearbyAtMost' | 'nearbyPlace'];
  readonly km: string;
  readonly events: string;
}

/** Other places near one, the nearest first, with the kilometres between. */
export function placesNear({ places }: Archive, place: Place, km: number): readonly NearPlace[] {
  return [...places.values()]
    .filter((other) => other !== place)
    .map((other) => ({ place: other, ...apart(place, other, places) }))
    .filter((near) => near.km <= km)
    .sort((a, b) => a.km - b.km || compareNames(placeName(a.place), placeName(b.place)));
}

/** What is near a place, nearest first: how many events within so many kilometres, and each place with its own. */
export function nearWords(
  archive: Archive,
  place: Place,
): { readonly lead: string; readonly near: readonly NearTold[] } {
  const { map } = mapOf(archive);
  const near = map === undefined ? [] : placesNear(archive, place, map.nearbyKm);
  if (map === undefined || near.length === 0) return { lead: '', near: [] };
  const ids = new Set([place.id, ...near.map((one) => one.place.id)]);
  const events = new Set([...ids].flatMap((id) => eventsAtPlaces(archive).get(id) ?? []));
  return {
    lead: say(words.eventsWithin, {
      count: events.size,
      km: kmWords(map.nearbyKm),
      place: placeName(place),
    }),
    near: near.map((one) => {
      const count = map.counts.get(one.place.id) ?? 0;
      return {
        place: one.place,
        message: one.km < 0.05 ? words.nearbyThere : one.atMost ? words.nearbyAtMost : words.nearbyPlace,
        km: kmWords(one.km),
        events: count === 0 ? words.noEvents : say(words.eventCount, { count }),
      };
    }),
  };
}

function whereWords(position: Position, places: Archive['places']): string {
  return position.shape === 'line' ? throughWords(position, places) : coordinateWords(position.at);
}

function throughWords({ name, through }: LinePosition, places: Archive['places']): string {
  const stops = through.map((stop) =>
    typeof stop === 'string' ? nameIn(places, stop) : say(words.gap, { words: stop.gap }),
  );
  const told = say(words.through, { places: stops.join(words.then) });
  return name === undefined ? told : say(words.namedCourse, { name, through: told });
}

function coordinateWords([lon, lat]: Coordinates): string {
  const degrees = (value: number) => String(Math.abs(value));
  return say(words.coordinates, {
    lat: say(lat < 0 ? words.south : words.north, { degrees: degrees(lat) }),
    lon: say(lon < 0 ? words.west : words.east, { degrees: degrees(lon) }),
  });
}

function nameIn(places: Archive['places'], id: string): string {
  const place = places.get(id);
  return place === undefined ? id : placeName(place);
}
