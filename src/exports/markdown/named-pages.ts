import type { Archive } from '../../model/archive.ts';
import { participantsOf } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import { itemWords, namesByKey } from '../../model/source-words.ts';
import { placeName } from '../../model/vocabulary.ts';
import { blocks, heading, listOf, plain, section } from '../../text/markdown.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { mapWords } from '../../words/chapters/map.ts';
import { personWords } from '../../words/chapters/person.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';
import type { DocumentData } from '../data/document-data.ts';
import type { EventData } from '../data/event-data.ts';
import { documentLines, eventLines } from './lines.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  /** Id of the actor that it is of. */
  readonly of?: string | undefined;
  readonly note?: string | undefined;
  readonly names?: readonly {
    readonly name: string;
    readonly by: string;
    readonly own?: readonly { readonly text: string }[] | undefined;
  }[];
}

/** Where a place is, by whom, and what lies near it: in sentences. */
export interface PlaceTold {
  readonly where: readonly string[];
  readonly near: readonly string[];
}

/** Pages of actors, persons, kinds and places: names in use, offices, documents and events, by their addresses. */
export function namedPages(
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  placesTold: ReadonlyMap<string, PlaceTold> = new Map(),
): readonly (readonly [page: string, text: string])[] {
  const { actors, persons, kinds, places } = archive;
  const pageOf =
    (folder: string, eventsOf: ReadonlyMap<string, readonly EventData[]>) =>
    ({ id, name, of, note, names = [] }: Named, ...more: readonly string[]) =>
      [
        `${folder}/${id}/`,
        blocks(
          heading(1, name),
          of && plain(say(eventWords.ofSide, { side: actors.get(of)?.name ?? of })),
          note && plain(note),
          ...section(
            eventWords.namesInUse,
            listOf(
              names.map(({ name: used, by, own = [] }) => {
                const spelled = itemWords([used, ...own.map(({ text }) => text)]);
                return plain(say(sharedWords.named, { name: spelled, words: by }));
              }),
            ),
          ),
          ...more,
          ...section(words.events, eventLines(eventsOf.get(id) ?? [])),
        ),
      ] as const;
  const actorPage = pageOf(
    'actors',
    groupByEach(events, ({ actors }) => actors),
  );
  const personPage = pageOf('persons', groupByEach(events, personsOf));
  const kindPage = pageOf(
    'kinds',
    groupByEach(events, ({ kind }) => [kind]),
  );
  const placePage = pageOf(
    'places',
    groupByEach(events, ({ places }) => places),
  );
  const issued = (id: string) => documentLines(documents.filter(({ issuer }) => issuer === id));
  const ofKind = (id: string) => documentLines(documents.filter(({ kind }) => kind === id));
  return [
    ...[...actors.values()].map((actor) => actorPage(actor, ...section(words.documents, issued(actor.id)))),
    ...[...persons.values()].map((person) =>
      personPage(person, ...section(personWords.offices, listOf(officeTexts(archive, person).map(plain)))),
    ),
    ...[...kinds.values()].map(({ id, plural: name, scope: note }) =>
      kindPage({ id, name, note }, ...section(words.documents, ofKind(id))),
    ),
    ...[...places.values()].map((place) => {
      const { where = [], near = [] } = placesTold.get(place.id) ?? {};
      return placePage(
        { ...place, name: placeName(place) },
        ...section(mapWords.where, listOf(where.map(plain))),
        ...section(mapWords.onMap, listOf(near.map(plain))),
      );
    }),
  ];
}

function personsOf({ persons, meeting, accounts }: EventData): readonly string[] {
  return [
    ...persons,
    ...(meeting === undefined ? [] : participantsOf(meeting).flatMap((one) => one.persons)),
    ...accounts.flatMap(({ person }) => person ?? []),
  ];
}

/** Offices with their dates and sources, each a line. */
export function officeTexts({ actors }: Archive, { offices, sources }: Person): readonly string[] {
  const names = namesByKey(sources);
  return offices.map(({ office, of, held, attested, sources: keys }) => {
    const when =
      held === undefined
        ? say(personWords.attested, {
            when: listWords(attested.map((day) => wordsOf(requireEdtf(day)))),
          })
        : say(personWords.held, { when: wordsOf(requireEdtf(held)) });
    const told = say(sharedWords.nextDetailOf, {
      name: say(personWords.officeOf, { office, actor: actors.get(of)?.name ?? of }),
      detail: when,
    });
    const from = itemWords(keys.map((key) => names.get(key) ?? key));
    return told + say(sharedWords.nextSources, { sources: from });
  });
}

function groupByEach(
  events: readonly EventData[],
  idsOf: (event: EventData) => readonly string[],
): ReadonlyMap<string, readonly EventData[]> {
  const groups = new Map<string, EventData[]>();
  for (const event of events)
    for (const id of new Set(idsOf(event))) {
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [event]);
      else known.push(event);
    }
  return groups;
}
