import type { DefinedTerm, GeoCoordinates, Organization, Place as PlaceThing } from 'schema-dts';
import { spotOf } from '../../model/located.ts';
import { placeName, type Actor, type Kind, type Place } from '../../model/vocabulary.ts';
import type { ExportSite } from '../export-site.ts';

/** An actor, with every name in use. Schema.org has no wider word for who acts or speaks and is no single person. */
export function actorThing(site: ExportSite, { id, name, short, names }: Actor): Organization {
  const others = [...new Set([...(short === undefined ? [] : [short]), ...names.map((one) => one.name)])];
  return {
    '@type': 'Organization',
    '@id': `${site.root}actors/${id}/`,
    url: `${site.root}actors/${id}/`,
    name,
    ...alternateNames(others.filter((other) => other !== name)),
  };
}

/** As much of an actor as other things say of it. */
export function actorReference(site: ExportSite, { id, name }: Actor): Organization {
  return { '@type': 'Organization', '@id': `${site.root}actors/${id}/`, name };
}

/** A place, with every name in use. */
export function placeThing(site: ExportSite, place: Place): PlaceThing {
  return {
    '@type': 'Place',
    '@id': `${site.root}places/${place.id}/`,
    url: `${site.root}places/${place.id}/`,
    name: placeName(place),
    ...(place.names.length > 1 && alternateNames(place.names.map(({ name }) => name))),
    ...geoOf(place),
  };
}

/** The drawn point of a place; of a line or a vague area there is none that would be true. */
function geoOf(place: Place): { readonly geo?: GeoCoordinates } {
  const spot = spotOf(place);
  if (spot?.shape !== 'point') return {};
  const [longitude, latitude] = spot.at;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

/** A kind of events and documents, and what the archive counts under it. */
export function kindThing(site: ExportSite, { id, name, scope }: Kind): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': `${site.root}kinds/${id}/`,
    url: `${site.root}kinds/${id}/`,
    name,
    description: scope,
  };
}

function alternateNames(names: readonly string[]): { readonly alternateName?: readonly string[] } {
  return names.length === 0 ? {} : { alternateName: names };
}
