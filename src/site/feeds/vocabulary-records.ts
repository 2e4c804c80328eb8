import type { Archive } from '../../model/archive.ts';
import { placeName, type Actor, type Kind, type Place } from '../../model/vocabulary.ts';
import type { IndexedRecord, SearchPart } from '../../search/index/record.ts';
import { personWords } from '../../words/chapters/person.ts';
import { eventWords as words } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { officeDates, officeWords } from '../told/person-words.ts';
import { sourcePart } from './source-part.ts';
import { archiveLanguage, facetsOfPage } from './record-facets.ts';

/** The pages of kinds, actors, places and persons: what they are called, by whom, and what the archive says of them. */
export function vocabularyRecords(archive: Archive): readonly IndexedRecord[] {
  const { kinds, actors, places, persons } = archive;
  return [
    ...[...kinds.values()].map(({ id, plural, scope }: Kind) =>
      record(`kinds/${id}/`, plural, words.kind, [scope]),
    ),
    ...[...actors.values()].map(({ id, name, short, names, of, note }: Actor) =>
      record(`actors/${id}/`, name, words.actor, [
        ...(short === undefined || short === name ? [] : [short]),
        ...(of === undefined ? [] : [say(words.ofSide, { side: actors.get(of)?.name ?? of })]),
        ...(note === undefined ? [] : [note]),
        ...names.map(usedName),
      ]),
    ),
    ...[...places.values()].map((place: Place) =>
      record(`places/${place.id}/`, placeName(place), words.place, [
        ...(place.note === undefined ? [] : [place.note]),
        ...place.names.map(usedName),
        ...place.names.flatMap(({ own = [] }) => own.map(({ text }) => text)),
      ]),
    ),
    ...[...persons.values()].map((person) =>
      record(`persons/${person.id}/`, person.name, personWords.person, [
        say(words.ofSide, { side: actors.get(person.of)?.name ?? person.of }),
        ...person.offices.map((office) =>
          [officeWords(archive, office), officeDates(office)]
            .map((item, index) => (index === 0 ? item : say(sharedWords.nextItem, { item })))
            .join(''),
        ),
        ...person.names.map(usedName),
        ...(person.note === undefined ? [] : [person.note]),
        ...Object.values(person.sources).map((source) => sourcePart('', source)),
      ]),
    ),
  ];
}

function record(
  path: string,
  title: string,
  byline: string,
  parts: readonly (string | SearchPart)[],
): IndexedRecord {
  return {
    in: 'page',
    path,
    title,
    language: archiveLanguage,
    byline,
    parts: parts.map((part) => (typeof part === 'string' ? { id: '', text: part } : part)),
    ...facetsOfPage(archiveLanguage),
  };
}

function usedName({ name, by }: Actor['names'][number]): string {
  return say(sharedWords.named, { name, words: by });
}
