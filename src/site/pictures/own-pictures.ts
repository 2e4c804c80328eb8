import type { Archive } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';

// A picture costs 30 ms of a first build and 35 KB of the site.
const mostPictures = 1000;

/** Whether each page and each quotation has a picture of its own; in a larger archive those of one kind share one. */
export const hasOwnPictures = asked(
  'own-pictures',
  ({ documents, events, actors, persons, places }: Archive): boolean =>
    documents.length + events.length + actors.size + persons.size + places.size <= mostPictures,
);
