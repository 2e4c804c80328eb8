import { memoizeByObject } from '../text/memoize.ts';
import type { ArchiveFiles } from './archive-files.ts';

type Documents = ArchiveFiles['documents'];
type Receipts = ArchiveFiles['receipts'];
type Events = ArchiveFiles['events'];

// One pass over each list, shared by all checks: to look through all documents for each receipt grows with their square.
// Of two that are of one name the first is meant.
const documentsBySeed = memoizeByObject((documents: Documents) =>
  Map.groupBy(documents, ({ data }) => data.seed.file),
);
const receiptBySeed = memoizeByObject(
  (receipts: Receipts) => new Map(receipts.toReversed().map((one) => [one.data.seed, one])),
);
const eventById = memoizeByObject(
  (events: Events) => new Map(events.toReversed().map((one) => [one.data.id, one])),
);

/** The documents that are made of a seed, in the archive's order. */
export function documentsOfSeed(documents: Documents, seed: string): Documents {
  return documentsBySeed(documents).get(seed) ?? [];
}

/** The receipt of a seed. */
export function receiptOfSeed(receipts: Receipts, seed: string): Receipts[number] | undefined {
  return receiptBySeed(receipts).get(seed);
}

/** The event that has a file of its own under an id. */
export function eventOfId(events: Events, id: string | undefined): Events[number] | undefined {
  return id === undefined ? undefined : eventById(events).get(id);
}
