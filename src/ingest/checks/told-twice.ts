import type { ArchiveFiles } from '../archive-files.ts';
import { waysOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';

/**
 * What a document and a file of events both say of one event: actors that the document alone has, and places none of which
 * is in the file. They are one event with all of them, so that a slip in the one stands on the page of the event.
 */
export function toldTwiceHints({ actors, documents, events }: ArchiveFiles): readonly Hint[] {
  const way = waysOf(actors.flatMap(({ data }) => data));
  const files = new Map(events.map(({ data }) => [data.id, data]));
  return documents.flatMap(({ yaml, data }) =>
    data.events.flatMap((event, index) => {
      const file = files.get(event.id);
      if (file === undefined) return [];
      const listed = new Set([...file.actors, ...file.accounts.map(({ by }) => by)].flatMap(way));
      const alone = file.actors.length === 0 ? undefined : event.actors.find((id) => !listed.has(id));
      const isElsewhere =
        file.places.length > 0 &&
        event.places.length > 0 &&
        event.places.every((id) => !file.places.includes(id));
      const at = (field: string) => yaml.placeOf(['events', index, field]);
      return [
        ...(alone === undefined ? [] : [{ ...at('actors'), found: foundOf(`actor "${alone}"`, event.id) }]),
        ...(isElsewhere
          ? [{ ...at('places'), found: foundOf(`place "${event.places[0] ?? ''}"`, event.id) }]
          : []),
      ];
    }),
  );
}

function foundOf(what: string, id: string): string {
  return `the ${what} is not among those of "${id}" in content/events; if it is right, add it there too`;
}
