import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { namesOfPerson, type Person } from '../model/person.ts';
import { spotOf } from '../model/located.ts';
import type { Place } from '../model/vocabulary.ts';
import { participantsOf } from '../model/meeting.ts';
import { sourceCountsOf } from '../model/source-counts.ts';
import { lastAttestedDay } from '../model/queries.ts';
import { boundsOf, dayOf } from '../time/bounds/bounds.ts';
import type { Bounds, Range } from '../time/edtf/types.ts';
import { textsOf } from './record-texts.ts';
import type { ProseRecord, Subject, SubjectText } from './types.ts';

/** The record that prose about an archive is compared with. @param lead what the lead span is called besides its title */
export function proseRecord(
  { kinds, actors, persons, places, events, documents }: Archive,
  lead?: { readonly event: string; readonly noun: string },
): ProseRecord {
  return {
    kinds: [...kinds.values()].map(({ id, name, plural }) => ({
      id,
      one: name.toLowerCase(),
      several: plural.toLowerCase(),
    })),
    actors: [...actors.values()].map(({ id, of, name, short, names }) => ({
      id,
      ...(of !== undefined && { of }),
      names: [name, ...(short === undefined ? [] : [short]), ...names.map((one) => one.name)],
    })),
    persons: [...persons.values()].map(personNamed),
    places: [
      ...[...places.values()].map((place) => ({
        id: place.id,
        names: place.names.map((one) => one.name),
        ...(spotOf(place)?.shape !== 'point' && { isWide: true as const }),
      })),
      ...[...new Set(events.flatMap((event) => notedPlace(event) ?? []))].map((name) => ({
        id: name,
        names: [name],
      })),
    ],
    ...(isNorthern([...places.values()]) && { isNorthern: true as const }),
    subjects: withoutShared([
      ...events.map((event) => eventSubject(event, lead, [...persons.values()])),
      ...documents.map(documentSubject),
    ]),
  };
}

function isNorthern(places: readonly Place[]): boolean {
  const spots = places.flatMap((place) => spotOf(place)?.at ?? []);
  return spots.length > 0 && places.every((place) => (spotOf(place)?.at[1] ?? 1) > 0);
}

function personNamed(person: Person): ProseRecord['persons'][number] {
  const { id, of, sortName, offices } = person;
  const names = namesOfPerson(person);
  const family = sortName?.split(',')[0] ?? person.name.split(' ').at(-1) ?? '';
  // Of another spelling the last word is the family name too.
  const others = names.map((name) => name.split(' ').at(-1) ?? '').filter((name) => name[0] === family[0]);
  return {
    id,
    of: [...new Set([of, ...offices.map((one) => one.of)])],
    names: [...new Set([...names, family, ...others])],
    offices: offices.map(({ office, of: whose }) => ({ office, of: whose })),
  };
}

function eventSubject(
  event: EventRecord,
  lead: { readonly event: string; readonly noun: string } | undefined,
  persons: readonly Person[],
): Subject {
  const { id, title, kind, shape, claims, bounds, actors, context, attestations } = event;
  const last = lastAttestedDay(claims);
  const met = (context?.meeting?.between ?? []).flatMap(({ side, persons: some }) => [
    ...(side === undefined ? [] : [side]),
    ...some,
  ]);
  const people = [
    ...(context?.persons ?? []),
    ...(context?.meeting === undefined ? [] : participantsOf(context.meeting).flatMap((one) => one.persons)),
  ];
  return {
    address: `events/${id}/`,
    title,
    // "The shooting; traffic stopped" is called by its first part too.
    names: [
      title,
      ...(title.includes(';') ? [title.split(';')[0] ?? ''] : []),
      ...(lead?.event === id ? [lead.noun] : []),
    ],
    kind: kind.id,
    shape,
    dates: claims.flatMap(({ of, date, adopted, marks, inferred, gives }) =>
      date.kind === 'open'
        ? []
        : [
            {
              of,
              edtf: date.text,
              ...(adopted && { adopted: true as const }),
              ...(marks !== undefined && { marks }),
              ...(gives !== undefined && { isCandidate: true as const }),
              ...(inferred !== undefined && { inferred: true as const }),
            },
          ],
    ),
    bounds: limitsOf(bounds),
    ...(last !== undefined && { lastAttested: last }),
    actors: actors.map((actor) => actor.id),
    ...placesOf(event),
    ...(met.length > 0 && { met: [...new Set(met)] }),
    ...rolesOf(event),
    ...(people.length > 0 && { persons: [...new Set(people)] }),
    ...(context !== undefined && { sourceCounts: sourceCountsOf(context) }),
    ...(attestations.length > 0 && {
      documents: [...new Set(attestations.map(({ document }) => `documents/${document.id}/`))],
    }),
    ...(kind.role === 'meeting-not-held' && { isNotHeld: true as const }),
    ...(context?.meeting?.reported === true && { reported: true }),
    texts: textsOf(event, persons),
  };
}

/** None of a part in which somebody is told of in words alone: who that is nobody can compare. */
function rolesOf({ context }: EventRecord): Pick<Subject, 'roles'> {
  const told = (['mediated', 'hosted'] as const).flatMap((part) => {
    const some = context?.meeting?.[part] ?? [];
    return some.length === 0 || some.some(({ side }) => side === undefined)
      ? []
      : [
          [
            part,
            [
              ...new Set(
                some.flatMap(({ side, persons }) => [...(side === undefined ? [] : [side]), ...persons]),
              ),
            ],
          ] as const,
        ];
  });
  return told.length === 0 ? {} : { roles: Object.fromEntries(told) };
}

function placesOf(event: EventRecord): Pick<Subject, 'places'> {
  const noted = notedPlace(event);
  const ids = noted === undefined ? event.places.map((place) => place.id) : [noted];
  return ids.length > 0 ? { places: ids } : {};
}

/** The name that an event's note gives as its place, where it has none of the vocabulary: "Springfield". */
function notedPlace({ places, context }: EventRecord): string | undefined {
  const note = context?.placeNote ?? '';
  return places.length === 0 && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u.test(note) ? note : undefined;
}

function documentSubject({ id, title, kind, date, issuer, data, texts }: DocumentRecord): Subject {
  return {
    address: `documents/${id}/`,
    title: data.title,
    names: [title, data.title],
    kind: kind.id,
    shape: 'document',
    dates: date === undefined ? [] : [{ of: 'whole', edtf: date.text }],
    bounds: date === undefined ? { start: [null, null], end: [null, null] } : limitsOf(boundsOf(date)),
    actors: issuer === undefined ? [] : [issuer.id],
    texts: [
      ...[...texts].map(([passage, text]): SubjectText => ({ id: passage, text, quotable: true })),
      ...[...data.omitted.map(({ why }) => why), ...data.lacking.map(({ what }) => what)].map((text) => ({
        id: '',
        text,
      })),
    ],
  };
}

// A name that two have in common names neither.
function withoutShared(subjects: readonly Subject[]): readonly Subject[] {
  const times = new Map<string, number>();
  for (const { names } of subjects)
    for (const name of new Set(names.map((one) => one.toLowerCase())))
      times.set(name, (times.get(name) ?? 0) + 1);
  return subjects.map((subject) => ({
    ...subject,
    names: [...new Set(subject.names)].filter((name) => times.get(name.toLowerCase()) === 1),
  }));
}

function limitsOf({ start, end }: Bounds): Subject['bounds'] {
  const of = ({ earliest, latest }: Range) => [dayOf(earliest) ?? null, dayOf(latest) ?? null] as const;
  return { start: of(start), end: of(end) };
}
