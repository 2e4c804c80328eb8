import type { ContextEvent } from '../../model/event.ts';
import { meetingParts } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { ContentFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { kinshipOf, type Kinship } from './actor-sides.ts';
import type { Hint } from './addresses.ts';

/**
 * Who spoke and who met is of the side that is named with them: of it, of a body of it, or of whom it speaks for. Whoever
 * met, was there, mediated or hosted is an actor of the event.
 */
export function checkSpeakers({ actors, persons, events }: ArchiveFiles): Finding[] {
  const kinship = kinshipOf(actors.flatMap(({ data }) => data));
  const people = new Map(persons.flatMap(({ data }) => data.map((person) => [person.id, person] as const)));
  return events.flatMap((event) => [
    ...ofAccounts(event, people, kinship),
    ...ofMeeting(event, people, kinship),
  ]);
}

/** Meetings of which nothing says who met. */
export function meetingHints({ events, kinds }: ArchiveFiles): readonly Hint[] {
  const meetings = kinds.flatMap(({ data }) =>
    data.flatMap(({ id, role }) => (role === 'meeting' ? id : [])),
  );
  return events.flatMap(({ yaml, data: { id, kind, meeting } }) =>
    meetings.includes(kind) && meeting === undefined
      ? [
          {
            ...yaml.placeOf(['kind']),
            found: `"${id}" is a meeting, and no \`meeting\` says who met; if nobody did, another kind is meant`,
          },
        ]
      : [],
  );
}

type People = ReadonlyMap<string, Person>;

function ofAccounts({ yaml, data }: ContentFile<ContextEvent>, people: People, akin: Kinship): Finding[] {
  return data.accounts.flatMap(({ by, person: id }, index) => {
    const person = people.get(id ?? '');
    return person === undefined || speaksFor(person, by, akin)
      ? []
      : [finding('person-other-side', yaml.placeOf(['accounts', index, 'person']), person.id, person.of, by)];
  });
}

function ofMeeting({ yaml, data }: ContentFile<ContextEvent>, people: People, akin: Kinship): Finding[] {
  return meetingParts.flatMap((part) =>
    (data.meeting?.[part] ?? []).flatMap(({ side, persons }, index) => {
      if (side === undefined) return [];
      const path = ['meeting', part, index] as const;
      const unlisted = data.actors.some((id) => akin(id, side))
        ? []
        : [finding('side-unlisted', yaml.placeOf([...path, 'side']), side)];
      const others = persons.flatMap((id, place) => {
        const person = people.get(id);
        return person === undefined || speaksFor(person, side, akin)
          ? []
          : [finding('person-other-side', yaml.placeOf([...path, 'persons', place]), id, person.of, side)];
      });
      return [...unlisted, ...others];
    }),
  );
}

function speaksFor({ of, offices }: Person, actor: string, akin: Kinship): boolean {
  return [of, ...offices.map((office) => office.of)].some((one) => akin(one, actor));
}
