import type { Document } from './document.ts';

/** Everything that has an address of its own: documents with their passages, events, and the vocabularies. */
export interface Addressed {
  /** Those that are published: see `publishedDocuments`. */
  readonly documents: readonly Pick<Document, 'id' | 'passages' | 'events'>[];
  /** Context events; those that documents attest are added. */
  readonly events: readonly WithId[];
  readonly kinds: readonly WithId[];
  readonly actors: readonly WithId[];
  readonly places: readonly WithId[];
  readonly persons: readonly WithId[];
}

interface WithId {
  readonly id: string;
}

/**
 * The addresses that an archive publishes, below the root of its site and sorted by code unit: `documents/a/`,
 * `documents/a/#p1`, `events/b/`, `kinds/c/`. They are permanent.
 */
export function addressesOf({ documents, events, ...vocabularies }: Addressed): readonly string[] {
  const pages = (section: string, entries: readonly WithId[]) => entries.map(({ id }) => `${section}/${id}/`);
  const all = [
    ...pages('documents', documents),
    ...documents.flatMap(({ id, passages }) => passages.map((passage) => passageAddress(id, passage.id))),
    ...pages('events', [...events, ...documents.flatMap((document) => document.events)]),
    ...pages('kinds', vocabularies.kinds),
    ...pages('actors', vocabularies.actors),
    ...pages('places', vocabularies.places),
    ...pages('persons', vocabularies.persons),
  ];
  return [...new Set(all)].sort();
}

/** The address of a passage: `documents/a/#p1`. */
export function passageAddress(document: string, passage: string): string {
  return `documents/${document}/#${passage}`;
}

/** The page that an address is on: itself, or what stands before its `#`. */
export function pageOfAddress(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The first folder of an address: "documents", "events", "kinds", "actors", "places" or "persons". */
export function sectionOf(address: string): string {
  return address.replace(/\/.*$/, '');
}

/** An address of a page or a passage, as the list of published addresses has it. */
export const addressPattern =
  /^(?:documents\/[a-z0-9]+(?:-[a-z0-9]+)*\/(?:#p[1-9][0-9]*)?|(?:events|kinds|actors|places|persons)\/[a-z0-9]+(?:-[a-z0-9]+)*\/)$/;
