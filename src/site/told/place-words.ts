import type { Archive } from '../../model/archive.ts';
import { distanceKm } from '../../model/distance.ts';
import { apart, circleOf, isByWayOf, type Apart } from '../../model/km-between.ts';
import { spotOf } from '../../model/located.ts';
import { lookupsOf } from '../../model/lookups.ts';
import type { Coordinates, LinePosition, Position } from '../../model/position.ts';
import { knownDay } from '../../model/queries.ts';
import { placeName, type Place } from '../../model/vocabulary.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import type { Edtf } from '../../time/edtf/types.ts';
import { dates } from '../../words/current.ts';
import { wordsOf } from '../../words/dates.ts';
import { compareNames, listWords, say } from '../../words/say.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { kmWords, mapOf } from '../maps.ts';
import { eventsAtPlaces } from './events-beside.ts';

/** A claim of where a place is, in words. */
export interface ToldPosition {
  /** "39.555° N, 46.577° E", or the places that a line leads through. */
  readonly where: string;
  /** When a line ran so, and who tells the last day of one that is told to be still so. */
  readonly when?: {
    readonly edtf: Edtf;
    readonly words: string;
    readonly by?: { readonly words: string; readonly event?: string; readonly url?: string };
  };
  /** "known to 2.5 km; worked out by the archive" */
  readonly how: string;
  readonly remarks: readonly string[];
  readonly sources: readonly {
    readonly words: string;
    readonly url: string | null;
  }[];
}

/** Every claim of where a place is, the drawn one first. */
export function toldPositions(archive: Archive, place: Place): readonly ToldPosition[] {
  const { places, gazetteers } = archive;
  const drawn = spotOf(place);
  return (place.positions ?? []).map((position) => ({
    where: whereWords(position, places),
    ...(position.shape === 'line' && whenRun(archive, position)),
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

function whenRun(archive: Archive, { when, lastAttested }: LinePosition): Pick<ToldPosition, 'when'> {
  if (when === undefined) return {};
  const edtf = requireEdtf(when);
  if (lastAttested === undefined) return { when: { edtf, words: wordsOf(edtf) } };
  const day = knownDay(requireEdtf(lastAttested.edtf));
  const event = lookupsOf(archive).eventById.get(lastAttested.event ?? '');
  const source = archive.gazetteers.get(lastAttested.from ?? '');
  const url = lastAttested.url ?? source?.url ?? undefined;
  const by = event?.title ?? source?.publisher;
  return {
    when: {
      edtf,
      words: wordsOf(edtf, dates, day === undefined ? {} : { lastAttested: day }),
      ...(by !== undefined && {
        by: { words: by, ...(event === undefined ? url !== undefined && { url } : { event: event.id }) },
      }),
    },
  };
}

/**
 * How a place without coordinates lies to others, in a sentence; undefined for one that has them, and where nobody tells
 * it in an archive that locates no place: it would be said of each.
 */
export function toldRelation(archive: Archive, { where, positions = [] }: Place): string | undefined {
  const { places } = archive;
  if (where === undefined)
    return positions.length === 0 && mapOf(archive).map !== undefined ? words.unlocated : undefined;
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
  readonly message: (typeof words)['nearbyByWay' | 'nearbyAtMost' | 'nearbyPlace'];
  readonly least: string;
  readonly most: string;
  readonly events: string;
}

/**
 * Other places near one, the nearest first: those that may be within so many kilometres and are certainly within twice as
 * many. What is known more vaguely is near nothing.
 */
export function placesNear({ places }: Archive, place: Place, km: number): readonly NearPlace[] {
  return [...places.values()]
    .filter((other) => other !== place)
    .flatMap((other) => {
      const told = apart(place, other, places);
      return told === undefined || told.least > km || told.most > 2 * km ? [] : [{ place: other, ...told }];
    })
    .sort((a, b) => a.km - b.km || compareNames(placeName(a.place), placeName(b.place)));
}

/**
 * What is near a place: how many events are certainly within so many kilometres of it (no such lead where none is), the roads that are drawn by way of it, and each place near it.
 */
export function nearWords(
  archive: Archive,
  place: Place,
): { readonly lead: string; readonly near: readonly NearTold[] } {
  const { map } = mapOf(archive);
  if (map === undefined) return { lead: '', near: [] };
  const { nearbyKm, counts } = map;
  const eventsOf = ({ id }: Place) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? words.noEvents : say(words.eventCount, { count });
  };
  const near = placesNear(archive, place, nearbyKm);
  const count = countWithin(archive, place, near, nearbyKm);
  const isMore = near.some(
    ({ place: other, most }) =>
      most <= nearbyKm && (counts.get(other.id) ?? 0) > (eventsAtPlaces(archive).get(other.id)?.length ?? 0),
  );
  const roads = [...archive.places.values()].filter((other) => isByWayOf(other, place));
  return {
    lead:
      count === 0
        ? ''
        : [
            say(words.eventsWithin, { count, km: kmWords(nearbyKm), place: placeName(place) }),
            ...(isMore ? [words.notCounted] : []),
          ].join(' '),
    near: [
      ...roads.map((other) => ({
        place: other,
        message: words.nearbyByWay,
        least: '',
        most: '',
        events: eventsOf(other),
      })),
      ...near.map(({ place: other, least, most }) => ({
        place: other,
        message: least < 0.05 ? words.nearbyAtMost : words.nearbyPlace,
        least: kmWords(least),
        most: kmWords(most),
        events: eventsOf(other),
      })),
    ],
  };
}

/**
 * How many events are certainly so near to a place: at it, where it is itself known so exactly, or at places that are near
 * whatever their precisions leave open. Where a note says otherwise than at the place ("near it") nobody knows how far off.
 */
function countWithin(archive: Archive, place: Place, near: readonly NearPlace[], km: number): number {
  const circle = circleOf(place, archive.places);
  if (circle === undefined || circle.radiusKm > km) return 0;
  const within = [place.id, ...near.filter(({ most }) => most <= km).map((one) => one.place.id)];
  return new Set(within.flatMap((id) => eventsAtPlaces(archive).get(id) ?? [])).size;
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
