import { plainParagraphs } from '../mdx/body.ts';
import { buildArchive, type Archive } from '../model/archive.ts';
import {
  readActors,
  readDocuments,
  readEvents,
  readKinds,
  readOutlets,
  readPersons,
  readPlaces,
  readReceipts,
} from './read-record.ts';

/** The archive of the whole record in `content/`, as the site makes it. */
export function readWholeArchive(): Archive {
  return buildArchive({
    documents: readDocuments(),
    events: readEvents().map(({ event, body }) => ({ data: event, summary: plainParagraphs(body) })),
    kinds: readKinds(),
    actors: readActors(),
    places: readPlaces(),
    persons: readPersons(),
    outlets: readOutlets(),
    receipts: readReceipts(),
  });
}
