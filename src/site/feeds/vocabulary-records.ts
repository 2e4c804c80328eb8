import type { Archive } from '../../model/archive.ts';
import { placeName, type Actor, type Kind, type Place } from '../../model/vocabulary.ts';
import type { IndexedRecord } from '../../search/index/record.ts';
import { mapWords } from '../../words/chapters/map.ts';
import { personWords } from '../../words/chapters/person.ts';
import { eventWords as words } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { mapNotes } from '../map-notes.ts';
import { mapOf } from '../maps.ts';
import { officeDates, officeWords } from '../told/person-words.ts';
import { sourcePart } from './source-part.ts';
import { piecesIn } from './site-words.ts';
import { pageRecord } from './page-record.ts';

/** The pages of kinds, actors, places and persons: what they are called, by whom, and what the archive says of them. */
export function vocabularyRecords(archive: Archive): readonly IndexedRecord[] {
  const { kinds, actors, places, persons } = archive;
  return [
    ...[...kinds.values()].map(({ id, plural, scope }: Kind) =>
      pageRecord(`kinds/${id}/`, plural, words.kind, [scope], { kind: id }),
    ),
    ...[...actors.values()].map(({ id, name, short, names, of, note }: Actor) =>
      pageRecord(
        `actors/${id}/`,
        name,
        words.actor,
        [
          ...(short === undefined || short === name ? [] : [short]),
          ...(of === undefined ? [] : [say(words.ofSide, { side: actors.get(of)?.name ?? of })]),
          ...(note === undefined ? [] : [note]),
          ...names.map(usedName),
        ],
        { actor: id },
      ),
    ),
    ...[...places.values()].map((place: Place) =>
      pageRecord(
        `places/${place.id}/`,
        placeName(place),
        words.place,
        [
          ...(place.note === undefined ? [] : [place.note]),
          ...place.names.map(usedName),
          ...place.names.flatMap(({ own = [] }) => own.map(({ text }) => text)),
          ...positionTexts(archive, place),
        ],
        { place: place.id },
      ),
    ),
    ...mapRecord(archive),
    ...[...persons.values()].map((person) =>
      pageRecord(`persons/${person.id}/`, person.name, personWords.person, [
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

/** What the archive says of where a place is, and who says so. */
function positionTexts({ gazetteers }: Archive, { positions = [], where }: Place): readonly string[] {
  const texts = positions.flatMap((position) => [
    ...(position.shape === 'line'
      ? [position.name, ...position.through.map((one) => (typeof one === 'string' ? undefined : one.gap))]
      : []),
    position.working,
    position.because,
    position.note,
    ...position.sources.flatMap(({ from, name }) => {
      const gazetteer = gazetteers.get(from);
      return [name, gazetteer?.publisher, gazetteer?.dataset, gazetteer?.licence, gazetteer?.credit];
    }),
  ]);
  return [...new Set([...texts, where?.note].filter((text) => text !== undefined))];
}

/** The page of the map: what it leaves out, and whose positions it draws. */
function mapRecord(archive: Archive): readonly IndexedRecord[] {
  if (mapOf(archive).map === undefined) return [];
  const { leftOut, credits } = mapNotes(archive);
  return [pageRecord('map/', mapWords.title, '', [...leftOut, credits, ...piecesIn(mapWords)])];
}

function usedName({ name, by }: Actor['names'][number]): string {
  return say(sharedWords.named, { name, words: by });
}
