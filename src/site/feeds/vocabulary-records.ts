import type { Archive } from '../../model/archive.ts';
import { placeName, type Actor, type Kind, type Place } from '../../model/vocabulary.ts';
import type { IndexedRecord } from '../../search/index/record.ts';
import { eventWords as words } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { archiveLanguage, facetsOfPage } from './record-facets.ts';

/** The pages of kinds, actors and places: what they are called, by whom, and what the archive says of them. */
export function vocabularyRecords({ kinds, actors, places }: Archive): readonly IndexedRecord[] {
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
      ]),
    ),
  ];
}

function record(path: string, title: string, byline: string, texts: readonly string[]): IndexedRecord {
  return {
    in: 'page',
    path,
    title,
    language: archiveLanguage,
    byline,
    parts: texts.map((text) => ({ id: '', text })),
    ...facetsOfPage(archiveLanguage),
  };
}

function usedName({ name, by }: Actor['names'][number]): string {
  return say(sharedWords.named, { name, words: by });
}
