import { anchorDay } from '../time/bounds/anchor-day.ts';

import { civilOf } from '../time/edtf/day.ts';
import type { Bounds } from '../time/edtf/types.ts';
import type { Document } from './document.ts';
import { publishedNameOf } from './seed-address.ts';

/** Everything that has an address of its own: documents with their passages and seeds, events, years, and the vocabularies. */
export interface Addressed {
  /** Those that are published: see `publishedEntries`. */
  readonly documents: readonly Pick<Document, 'id' | 'seed' | 'passages' | 'events'>[];
  readonly essays: readonly WithId[];
  /** Context events; those that documents attest are added. */
  readonly events: readonly WithId[];
  /** Years that the timeline has a page for: see `timelineYears`. */
  readonly years: readonly number[];
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
 * `documents/a/#p1`, `seeds/a.txt`, `events/b/`, `timeline/1991/`, `kinds/c/`. They are permanent.
 */
export function addressesOf({
  documents,
  events,
  essays,
  years,
  ...vocabularies
}: Addressed): readonly string[] {
  const pages = (section: string, entries: readonly WithId[]) => entries.map(({ id }) => `${section}/${id}/`);
  const all = [
    ...pages('documents', documents),
    ...documents.flatMap(({ id, passages }) => passages.map((passage) => passageAddress(id, passage.id))),
    ...documents.map(({ seed }) => `seeds/${publishedNameOf(seed.file)}`),
    ...years.map((year) => `timeline/${year}/`),
    ...pages('events', [...events, ...documents.flatMap((document) => document.events)]),
    ...pages('essays', essays),
    ...pages('kinds', vocabularies.kinds),
    ...pages('actors', vocabularies.actors),
    ...pages('places', vocabularies.places),
    ...pages('persons', vocabularies.persons),
  ];
  return [...new Set(all)].sort();
}

/** The years that events are listed under, which the timeline has a page for each of. */
export function timelineYears(events: readonly { readonly bounds: Bounds }[]): readonly number[] {
  const days = events.map(({ bounds }) => anchorDay(bounds)).filter((day) => day !== undefined);
  return [...new Set(days.map((day) => civilOf(day).year))];
}

/** The address of a passage: `documents/a/#p1`. */
export function passageAddress(document: string, passage: string): string {
  return `documents/${document}/#${passage}`;
}

/** The page that an address is on: itself, or what stands before its `#`. */
export function pageOfAddress(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The first folder of an address: "documents", "seeds", "events", "essays", "timeline", or that of a vocabulary. */
export function sectionOf(address: string): string {
  return address.replace(/\/.*$/, '');
}

/** Whether it is the address of a file that is no page: an original. */
export function isSeed(address: string): boolean {
  return sectionOf(address) === 'seeds';
}

/** An address of a page, a passage or an original, as the list of published addresses has it. */
export const addressPattern =
  /^(?:documents\/[a-z0-9]+(?:-[a-z0-9]+)*\/(?:#p[1-9][0-9]*)?|(?:events|essays|kinds|actors|places|persons)\/[a-z0-9]+(?:-[a-z0-9]+)*\/|timeline\/-?[0-9]+\/|seeds\/(?!\s)[^#?%\\:*"<>|]+(?<![\s/]))$/;
