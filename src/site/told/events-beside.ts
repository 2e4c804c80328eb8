import type { Archive, EventRecord } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import { isNotHeld } from '../../model/meetings.ts';
import type { Person } from '../../model/person.ts';
import { toldDate } from '../../model/told.ts';
import type { Place } from '../../model/vocabulary.ts';

/** As much of an event as a link to it tells. */
interface Beside {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** The events before and after each, by its id, in the order of the archive. */
export const eventsBeside = asked(
  'events-beside',
  ({ events }: Archive): ReadonlyMap<string, { readonly before?: Beside; readonly after?: Beside }> =>
    new Map(
      events.map(({ id }, place) => {
        const [before, after] = [events[place - 1], events[place + 1]];
        return [
          id,
          {
            ...(before !== undefined && { before: besideOf(before) }),
            ...(after !== undefined && { after: besideOf(after) }),
          },
        ];
      }),
    ),
);

/** The events that name each person, by the person's id. */
export const eventsOfPersons = asked(
  'events-of-persons',
  ({ events }: Archive): ReadonlyMap<string, readonly EventRecord[]> =>
    grouped(events, ({ persons }) => persons),
);

/**
 * Ids of the events at each place, by the place's id: those that took place, and of which no note says otherwise, such as
 * "near it" or "planned".
 */
export const eventsAtPlaces = asked(
  'events-at-places',
  ({ events }: Archive): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [
        ...grouped(events, (event) =>
          event.placeNote === undefined && !isNotHeld(event) ? event.places : [],
        ),
      ].map(([id, some]) => [id, some.map((event) => event.id)]),
    ),
);

function besideOf(event: EventRecord): Beside {
  return { id: event.id, title: event.title, date: toldDate(event) };
}

function grouped(
  events: readonly EventRecord[],
  of: (event: EventRecord) => readonly (Person | Place)[],
): ReadonlyMap<string, readonly EventRecord[]> {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events)
    for (const { id } of of(event)) groups.set(id, [...(groups.get(id) ?? []), event]);
  return groups;
}
