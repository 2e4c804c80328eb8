import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding, type Place } from '../finding.ts';

/** An id where it is given to something. */
interface Given {
  readonly id: string;
  readonly place: () => Place;
}

/** No id is given to two things. The same event id in several documents is one event, which must be of one sort. */
export function checkIds(archive: ArchiveFiles): Finding[] {
  const { documents, events, essays, pages, kinds, actors, places, persons, outlets, gazetteers } = archive;
  const ofDocuments = documents.map(({ yaml, data }) => ({ id: data.id, place: () => yaml.placeOf(['id']) }));
  const ofEvents = events.map(({ yaml, data }) => ({ id: data.id, place: () => yaml.placeOf(['id']) }));
  const ofEssays = essays.map(({ yaml, data }) => ({ id: data.id, place: () => yaml.placeOf(['id']) }));
  const ofPages = pages.map(({ yaml, data }) => ({ id: data.id, place: () => yaml.placeOf(['id']) }));
  const ofVocabularies = [...kinds, ...actors, ...places, ...persons, ...outlets, ...gazetteers].map(
    ({ yaml, data }) => data.map(({ id }, index) => ({ id, place: () => yaml.placeOf([index, 'id']) })),
  );
  const inDocuments = documents.flatMap(({ yaml, data }) => [
    data.passages.map(({ id }, index) => ({ id, place: () => yaml.placeOf(['passages', index, 'id']) })),
    data.events.map(({ id }, index) => ({ id, place: () => yaml.placeOf(['events', index, 'id']) })),
  ]);
  return [
    ...[ofDocuments, ofEvents, ofEssays, ofPages, ...ofVocabularies, ...inDocuments].flatMap(twice),
    ...documentsAndEvents(ofDocuments, [...ofEvents, ...attestedEvents(archive)]),
    ...checkSorts(archive),
  ];
}

function twice(given: readonly Given[]): Finding[] {
  const first = new Map<string, () => Place>();
  return given.flatMap(({ id, place }) => {
    const other = first.get(id);
    if (other !== undefined) return [finding('id-twice', place(), id, where(other()))];
    first.set(id, place);
    return [];
  });
}

function documentsAndEvents(documents: readonly Given[], events: readonly Given[]): Finding[] {
  const places = new Map(events.map(({ id, place }) => [id, place]));
  return documents.flatMap(({ id, place }) => {
    const event = places.get(id);
    return event === undefined ? [] : [finding('id-twice', place(), id, `for an event, ${where(event())}`)];
  });
}

function attestedEvents({ documents }: ArchiveFiles): Given[] {
  return documents.flatMap(({ yaml, data }) =>
    data.events.map(({ id }, index) => ({ id, place: () => yaml.placeOf(['events', index, 'id']) })),
  );
}

// The context event, or else the first document, says of what sort an event is.
function checkSorts({ documents, events }: ArchiveFiles): Finding[] {
  const first = new Map(
    events.map(({ file, data }) => [data.id, { file, shape: data.shape, kind: data.kind }]),
  );
  return documents.flatMap(({ file, yaml, data }) =>
    data.events.flatMap(({ id, shape, kind }, index) => {
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, { file, shape, kind });
        return [];
      }
      const place = (key: string) => yaml.placeOf(['events', index, key]);
      return [
        ...(shape === other.shape
          ? []
          : [finding('event-differs', place('shape'), id, 'shape', shape, other.shape, other.file)]),
        ...(kind === other.kind
          ? []
          : [finding('event-differs', place('kind'), id, 'kind', kind, other.kind, other.file)]),
      ];
    }),
  );
}

function where({ file, line, column }: Place): string {
  return `at ${file}:${line}:${column}`;
}
