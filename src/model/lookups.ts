import { memoizeByObject } from '../text/memoize.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';

/** Where the records of an archive are found without looking through all of them. Lists have the archive's order. */
export interface Lookups {
  readonly documentById: ReadonlyMap<string, DocumentRecord>;
  readonly eventById: ReadonlyMap<string, EventRecord>;
  /** The events that a document attests, by the document's id. */
  readonly eventsByDocument: ReadonlyMap<string, readonly EventRecord[]>;
  /** The members of a series, by its id; undefined has the events that are in none. */
  readonly membersBySeries: ReadonlyMap<string | undefined, readonly EventRecord[]>;
}

/** The lookups of an archive: one pass over it, shared by all that ask. */
export const lookupsOf = memoizeByObject(({ documents, events }: Archive): Lookups => {
  const byDocument = new Map<string, Set<EventRecord>>();
  for (const event of events)
    for (const { document } of event.attestations)
      byDocument.set(document.id, (byDocument.get(document.id) ?? new Set()).add(event));
  return {
    documentById: new Map(documents.map((document) => [document.id, document])),
    eventById: new Map(events.map((event) => [event.id, event])),
    eventsByDocument: new Map([...byDocument].map(([id, attested]) => [id, [...attested]])),
    membersBySeries: Map.groupBy(events, ({ memberOf }) => memberOf),
  };
});
