import type { Archive, EventRecord } from './archive.ts';
import { meetingParts, type MeetingPart, type Participant } from './meeting.ts';
import { isMeeting } from './meetings.ts';
import type { Person } from './person.ts';

/** One meeting as one of those who took part has it. */
export interface Encounter {
  readonly event: EventRecord;
  readonly part: MeetingPart;
  readonly participant: Participant;
  /** Persons of other sides with whom they met; none for who did not meet but was there. */
  readonly met: readonly Person[];
}

/** A person, and the meetings in which they took part. */
export interface PersonMeetings {
  readonly person: Person;
  readonly encounters: readonly Encounter[];
}

/** Who met whom, person by person, in the order of the archive's vocabulary; meetings that were held, in order of date. */
export function whoMet(archive: Archive): readonly PersonMeetings[] {
  const held = archive.events.filter(isMeeting);
  return [...archive.persons.values()].flatMap((person) => {
    const encounters = held.flatMap((event) => encountersOf(archive, event, person));
    return encounters.length === 0 ? [] : [{ person, encounters }];
  });
}

/** The parts that a person took in a meeting. */
export function encountersOf(archive: Archive, event: EventRecord, person: Person): readonly Encounter[] {
  const meeting = event.context?.meeting;
  if (meeting === undefined) return [];
  return meetingParts.flatMap((part) =>
    meeting[part]
      .filter(({ persons }) => persons.includes(person.id))
      .map((participant) => ({
        event,
        part,
        participant,
        met: part === 'between' ? othersIn(archive, meeting.between, participant) : [],
      })),
  );
}

function othersIn(
  { persons }: Archive,
  between: readonly Participant[],
  participant: Participant,
): readonly Person[] {
  const others = between.filter((one) => one !== participant && one.side !== participant.side);
  return [...new Set(others.flatMap((one) => one.persons))].flatMap((id) => persons.get(id) ?? []);
}
