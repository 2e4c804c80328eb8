import { asked } from './asked.ts';
import type { Archive, DocumentRecord, EventRecord } from './archive.ts';

type Records = Pick<Archive, 'documents' | 'events'>;

/** Where the records of an archive are found without looking through all of them. Lists have the archive's order. */
export interface Lookups {
  readonly documentById: ReadonlyMap<string, DocumentRecord>;
  readonly eventById: ReadonlyMap<string, EventRecord>;
  /** The events that a document attests, by the document's id. */
  readonly eventsByDocument: ReadonlyMap<string, readonly EventRecord[]>;
  /** The members of a series, by its id. */
  readonly membersBySeries: ReadonlyMap<string, readonly EventRecord[]>;
}

/** The lookups of an archive: one pass over it for each, shared by all that ask. */
export function lookupsOf(archive: Archive): Lookups {
  return {
    get documentById() {
      return documentById(archive);
    },
    get eventById() {
      return eventById(archive);
    },
    get eventsByDocument() {
      return eventsByDocument(archive);
    },
    get membersBySeries() {
      return membersBySeries(archive);
    },
  };
}

const documentById = asked(
  'document-by-id',
  ({ documents }: Records): ReadonlyMap<string, DocumentRecord> =>
    new Map(documents.map((document) => [document.id, document])),
);

const eventById = asked(
  'event-by-id',
  ({ events }: Records): ReadonlyMap<string, EventRecord> =>
    new Map(events.map((event) => [event.id, event])),
);

const eventsByDocument = asked(
  'events-by-document',
  ({ events }: Records): ReadonlyMap<string, readonly EventRecord[]> => {
    const found = new Map<string, Set<EventRecord>>();
    for (const event of events)
      for (const { document } of event.attestations)
        found.set(document.id, (found.get(document.id) ?? new Set()).add(event));
    return new Map([...found].map(([id, attested]) => [id, [...attested]]));
  },
);

const membersBySeries = asked(
  'members-by-series',
  ({ events }: Records): ReadonlyMap<string, readonly EventRecord[]> =>
    Map.groupBy(
      events.filter(({ memberOf }) => memberOf !== undefined),
      ({ memberOf }) => memberOf ?? '',
    ),
);
