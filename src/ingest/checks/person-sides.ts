import type { ArchiveFiles } from '../archive-files.ts';
import { kinshipOf } from './actor-sides.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';

/**
 * Persons of an event of whose side nothing is in it: neither among its actors, nor among those who speak or met. Whom
 * the event's words name may be of any side.
 */
export function personSideHints({ actors, events, persons }: ArchiveFiles): readonly Hint[] {
  const akin = kinshipOf(actors.flatMap(({ data }) => data));
  const all = new Map(persons.flatMap(({ data }) => data.map((one) => [one.id, one])));
  return events.flatMap((event) => {
    const { yaml, data } = event;
    const sides = [
      ...data.actors,
      ...data.accounts.map(({ by }) => by),
      ...(data.meeting?.between.flatMap(({ side }) => side ?? []) ?? []),
    ];
    const words = wordsOfEvent(event).map(({ text }) => text);
    return data.persons.flatMap((id, index) => {
      const person = all.get(id);
      if (person === undefined || sides.some((side) => akin(side, person.of))) return [];
      const last = person.sortName?.split(',')[0] ?? person.name;
      return words.some((text) => text.includes(last)) || isSettledIn(data, person.name)
        ? []
        : [
            {
              ...yaml.placeOf(['persons', index]),
              found: `"${id}" is of "${person.of}", which is not in the event, nor is the name in its words: correct it, add the actor, or ${orSettle(person.name)}`,
            },
          ];
    });
  });
}
