import type { Archive } from '../../model/archive.ts';
import { isLocated, piecesOf, type LinePiece } from '../../model/located.ts';
import type { Coordinates, LinePosition, Position } from '../../model/position.ts';
import { placeName, type Place } from '../../model/vocabulary.ts';
import type { ExportSite } from '../export-site.ts';
import { given } from './event-data.ts';

type KnownPlaces = Pick<Archive, 'places' | 'gazetteers' | 'events'>;

/**
 * The places as GeoJSON (RFC 7946) in the Linked Places format, a place a line. Each claim of where a place is has a
 * geometry of its own with who gives it; the first is drawn. Longitude stands before latitude, in degrees of WGS 84.
 * Undefined where no place has coordinates.
 */
export function placesGeoJson(site: ExportSite, archive: KnownPlaces): string | undefined {
  const places = [...archive.places.values()];
  if (!places.some(isLocated)) return undefined;
  const features = places.map((place) => JSON.stringify(featureOf(site, archive, place))).join(',\n');
  return `{"type":"FeatureCollection","@context":"${context}","features":[\n${features}\n]}\n`;
}

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

function featureOf(site: ExportSite, archive: KnownPlaces, place: Place) {
  const { positions = [] } = place;
  const geometries = positions.map((position) => geometryOf(site, archive, position));
  const url = `${site.root}places/${place.id}/`;
  return {
    '@id': url,
    type: 'Feature',
    properties: {
      title: placeName(place),
      id: place.id,
      events: archive.events.filter((event) => event.places.includes(place)).map(({ id }) => id),
      ...given({ precisionKm: positions[0]?.precisionKm, basis: positions[0]?.basis, where: place.where }),
    },
    names: place.names.flatMap(({ name, by, own = [] }) => [
      { toponym: name, citations: [{ label: by }] },
      ...own
        .filter(({ text }) => text !== name)
        .map(({ text, language }) => ({ toponym: text, lang: language, citations: [{ label: by }] })),
    ]),
    geometry:
      geometries.length === 0
        ? null
        : geometries.length === 1
          ? geometries[0]
          : { type: 'GeometryCollection', geometries },
    ...(place.note !== undefined && { descriptions: [{ '@id': url, value: place.note }] }),
  };
}

function geometryOf(site: ExportSite, { places, gazetteers, events }: KnownPlaces, position: Position) {
  const { precisionKm, basis, sources, working, because, note } = position;
  return {
    ...shapeOf(position, places),
    certainty: basis === 'worked-out' ? 'less-certain' : 'certain',
    ...(position.shape === 'line' && whenOf(site, events, position)),
    precisionKm,
    basis,
    citations: sources.map(({ from, name, url }) => {
      const gazetteer = gazetteers.get(from);
      const address = url ?? gazetteer?.url;
      return {
        label: gazetteer?.publisher ?? from,
        ...given({ name, licence: gazetteer?.licence }),
        ...(typeof address === 'string' && { '@id': address }),
      };
    }),
    ...given({
      name: position.shape === 'line' ? position.name : undefined,
      through: position.shape === 'line' ? position.through : undefined,
      gaps: position.shape === 'line' ? gapsOf(position, places) : undefined,
      extent: position.shape === 'area' ? position.extent : undefined,
      working,
      because,
      note,
    }),
  };
}

function shapeOf(position: Position, places: Archive['places']) {
  if (position.shape !== 'line') return { type: 'Point', coordinates: position.at };
  return { type: 'MultiLineString', coordinates: stretchesOf(position, places) };
}

/** The courses between gaps: a stretch that nobody locates has no line, and is told in `gaps`. */
function stretchesOf(line: LinePosition, places: Archive['places']): readonly (readonly Coordinates[])[] {
  const stretches: Coordinates[][] = [];
  let last: LinePiece | undefined;
  for (const piece of piecesOf(line, places)) {
    if (piece.known && last?.known === true) stretches.at(-1)!.push(piece.to);
    else if (piece.known) stretches.push([piece.from, piece.to]);
    last = piece;
  }
  return stretches;
}

/** Each stretch that nobody locates: from where to where it leads, and what is said of it. */
function gapsOf(line: LinePosition, places: Archive['places']) {
  const gaps = piecesOf(line, places)
    .filter(({ known }) => !known)
    .map(({ from, to, over }) => ({ from, to, says: over }));
  return gaps.length === 0 ? undefined : gaps;
}

/**
 * EDTF is what the format's timespans are written in. A course that is told to be still so ended no earlier than on the last
 * day that is told, and who tells it stands beside.
 */
function whenOf(site: ExportSite, events: Archive['events'], { when, lastAttested }: LinePosition) {
  if (when === undefined) return {};
  const [start = when, end = start] = when.split('/');
  const of = (limit: string) => (limit === '..' || limit === '' ? undefined : { in: limit });
  const last = lastAttested === undefined ? undefined : { earliest: lastAttested.edtf };
  return {
    when: { timespans: [given({ start: of(start), end: of(end) ?? last })] },
    ...given({
      lastAttested: lastAttested && {
        ...lastAttested,
        ...(events.some(({ id }) => id === lastAttested.event) && {
          '@id': `${site.root}events/${lastAttested.event}/`,
        }),
      },
    }),
  };
}
