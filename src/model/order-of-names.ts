import { compareNames } from '../words/say.ts';
import type { ContextEvent } from './event.ts';
import { meetingParts, type Meeting, type Participant } from './meeting.ts';
import type { Person } from './person.ts';
import type { Actor } from './vocabulary.ts';

interface Named {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly persons: ReadonlyMap<string, Person>;
}

/** Orders persons by family name. */
export function byFamilyName(a: Person, b: Person): number {
  return compareNames(a.sortName ?? a.name, b.sortName ?? b.name);
}

/**
 * An event with its sides in the order of their names, wherever it lists them, and persons in that of their family names: no
 * page, file or figure puts one first because its file did. What one side has twice stays in the order given.
 */
export function inOrderOfNames(event: ContextEvent, vocabularies: Named): ContextEvent {
  const nameOf = (id: string) => vocabularies.actors.get(id)?.name ?? id;
  const bySide = (a: { readonly by: string }, b: { readonly by: string }) =>
    compareNames(nameOf(a.by), nameOf(b.by));
  return {
    ...event,
    names: event.names.toSorted(bySide),
    accounts: event.accounts.toSorted(bySide),
    ...(event.meeting !== undefined && { meeting: meetingOrdered(event.meeting, vocabularies) }),
  };
}

function meetingOrdered(meeting: Meeting, { actors, persons }: Named): Meeting {
  // One that no side is told of stands behind those of which one is.
  const sideOf = ({ side }: Participant) =>
    side === undefined ? undefined : (actors.get(side)?.name ?? side);
  const named = (ids: readonly string[]) => ids.flatMap((id) => persons.get(id) ?? []);
  const ordered = Object.fromEntries(
    meetingParts.map((part) => [
      part,
      meeting[part]
        .map((one) => ({
          ...one,
          persons: [
            ...named(one.persons)
              .toSorted(byFamilyName)
              .map(({ id }) => id),
            ...one.persons.filter((id) => !persons.has(id)),
          ],
        }))
        .toSorted((a, b) => {
          const [first, second] = [sideOf(a), sideOf(b)];
          if (first === undefined || second === undefined)
            return Number(first === undefined) - Number(second === undefined);
          return compareNames(first, second);
        }),
    ]),
  ) as Pick<Meeting, (typeof meetingParts)[number]>;
  return { ...meeting, ...ordered };
}
