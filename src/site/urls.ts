import { seedAddress, seedTextAddress } from '../model/seed-address.ts';
import { settings } from './settings.ts';

/** Addresses of this site's pages, under its base path, each ending in a slash or a fragment. */
export const pathTo = {
  home: () => under(''),
  about: (part?: string) => under('about/', part),
  documents: () => under('documents/'),
  /** `passage` is a passage id or another fragment of the page. */
  document: (id: string, fragment?: string) => under(`documents/${id}/`, fragment),
  /** What changed in a document against the version that it replaces. */
  changesOf: (id: string) => under(`documents/${id}/changes/`),
  /** What was corrected on published pages, and which documents have later versions. */
  changes: () => under('changes/'),
  seeds: () => under('seeds/'),
  /** The original, byte for byte. */
  seed: (file: string) => under(seedAddress(file)),
  /** The text that was extracted from an original. */
  seedText: (file: string) => under(seedTextAddress(file)),
  events: () => under('events/'),
  event: (id: string, fragment?: string) => under(`events/${id}/`, fragment),
  essays: () => under('essays/'),
  essay: (id: string, fragment?: string) => under(`essays/${id}/`, fragment),
  /** A page of the archive's own words. */
  page: (id: string) => under(`${id}/`),
  /** A page made from a file of `docs/`; without a path, their list. */
  documentation: (path = '', fragment?: string) =>
    under(path === '' ? 'docs/' : `docs/${path}/`, fragment === '' ? undefined : fragment),
  /** The page that compares a text with the record. */
  check: () => under('check/'),
  /** The page of what a reader gathers. */
  dossier: () => under('dossier/'),
  timeline: (fragment?: string) => under('timeline/', fragment),
  /** Astronomical year. */
  timelineYear: (year: number, fragment?: string) => under(`timeline/${year}/`, fragment),
  meetings: () => under('meetings/'),
  persons: () => under('persons/'),
  person: (id: string) => under(`persons/${id}/`),
  sources: () => under('sources/'),
  known: () => under('known/'),
  ledger: () => under('ledger/'),
  data: () => under('data/'),
  kinds: () => under('kinds/'),
  kind: (id: string) => under(`kinds/${id}/`),
  actors: () => under('actors/'),
  actor: (id: string) => under(`actors/${id}/`),
  map: (fragment?: string) => under('map/', fragment),
  places: () => under('places/'),
  place: (id: string) => under(`places/${id}/`),
  search: (query?: string) =>
    under('search/') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`),
  /** A page or a passage as the list of published addresses has it: "documents/a/#p1". */
  address: (address: string) => under(address),
  /** Any other file, by its path from the root of the site: "favicon.svg". */
  file: (path: string) => under(path),
} as const;

/** The same as a full address, for feeds, exports and canonical links. */
export function absolute(path: string): string {
  return new URL(path, settings.address).href;
}

function under(path: string, fragment?: string): string {
  return settings.base + path + (fragment === undefined ? '' : `#${fragment}`);
}
