import type { ArchiveFiles } from '../archive-files.ts';
import { finding, startOf, type Finding, type Place } from '../finding.ts';
import { stringsWithPaths, type Path, type YamlPlaces } from '../yaml-file.ts';
import { unresolved, type Reference } from './resolve.ts';

type Target = 'kind' | 'actor' | 'place' | 'person' | 'event' | 'document' | 'essay' | 'page' | 'gazetteer';

/** Every kind, actor, place, person, event, essay and page that is referred to is there; of a list that is not there, once. */
export function checkReferences(archive: ArchiveFiles): Finding[] {
  const known = knownIds(archive);
  const missing = missingLists(archive);
  const unread = new Set([...archive.unread, ...missing.flatMap(({ ids }) => ids)]);
  return [
    ...missing.map(({ file, ids, first }) =>
      finding('list-missing', startOf(file), ids, `${first.file}:${first.line}:${first.column}`),
    ),
    ...referencesOf(archive).flatMap((reference) => unresolved(reference, known[reference.to], unread)),
  ];
}

/** A vocabulary whose file is not there, although several of its ids are referred to: it was moved, or left behind. */
export interface MissingList {
  readonly name: (typeof lists)[number][0];
  readonly file: string;
  readonly ids: readonly string[];
  readonly first: Place;
}

const lists = [
  ['kinds', 'kind'],
  ['actors', 'actor'],
  ['places', 'place'],
  ['persons', 'person'],
] as const;

export function missingLists(archive: ArchiveFiles): readonly MissingList[] {
  const gone = lists.filter(
    ([name]) =>
      archive[name].length === 0 && archive.findings.every(({ file }) => file !== `content/${name}.yaml`),
  );
  return gone.length === 0 ? [] : gone.flatMap((list) => missingList(list, referencesOf(archive)));
}

function missingList(
  [name, target]: (typeof lists)[number],
  references: readonly Reference<Target>[],
): readonly MissingList[] {
  const own = references.filter(({ to, id }) => to === target && id !== undefined);
  const ids = [...new Set(own.map(({ id = '' }) => id))];
  const [first] = own;
  return first === undefined || ids.length < several
    ? []
    : [{ name, file: `content/${name}.yaml`, ids, first: first.yaml.placeOf(first.path) }];
}

// Of fewer each is told where it stands, as of a list that is yet to be made.
const several = 3;

function referencesOf(archive: ArchiveFiles): readonly Reference<Target>[] {
  return [
    ...inDocuments(archive),
    ...inEvents(archive),
    ...inReceipts(archive),
    ...inActors(archive),
    ...inPersons(archive),
    ...inOutlets(archive),
    ...inPlaces(archive),
    ...inWithheld(archive),
    ...inSettings(archive),
    ...inProse(archive),
  ];
}

function knownIds(archive: ArchiveFiles) {
  const { kinds, actors, places, persons, events, documents, essays, pages, gazetteers } = archive;
  const ids = (files: readonly { readonly data: readonly { readonly id: string }[] }[]) =>
    new Set(files.flatMap(({ data }) => data.map(({ id }) => id)));
  return {
    kind: ids(kinds),
    actor: ids(actors),
    place: ids(places),
    person: ids(persons),
    gazetteer: ids(gazetteers),
    essay: new Set(essays.map(({ data }) => data.id)),
    page: new Set(pages.map(({ data }) => data.id)),
    document: ids(documents.map(({ data }) => ({ data: [data] }))),
    event: new Set([
      ...events.map(({ data }) => data.id),
      ...documents.flatMap(({ data }) => data.events.map(({ id }) => id)),
    ]),
  };
}

function inDocuments({ documents }: ArchiveFiles): Reference<Target>[] {
  return documents.flatMap(({ yaml, data }) => [
    { to: 'kind', id: data.kind, yaml, path: ['kind'] },
    { to: 'actor', id: data.issuer, yaml, path: ['issuer'] },
    ...data.events.flatMap((event, index) => inEvent(event, yaml, ['events', index])),
    ...data.undated.map(({ see }, index): Reference<Target> => ({
      to: 'event',
      id: see,
      yaml,
      path: ['undated', index, 'see'],
    })),
  ]);
}

function inSettings({ settings }: ArchiveFiles): Reference<Target>[] {
  if (settings === undefined) return [];
  const { yaml, data } = settings;
  return [
    { to: 'event', id: data.leadSpan?.event, yaml, path: ['leadSpan', 'event'] },
    { to: 'essay', id: data.readFirst, yaml, path: ['readFirst'] },
  ];
}

function inProse({ essays, pages }: ArchiveFiles): Reference<Target>[] {
  return [
    ...essays.map(({ yaml, data }): Reference<Target> => ({
      to: 'essay',
      id: data.translates,
      yaml,
      path: ['translates'],
    })),
    ...pages.map(({ yaml, data }): Reference<Target> => ({
      to: 'page',
      id: data.parent,
      yaml,
      path: ['parent'],
    })),
  ];
}

function inEvents({ events }: ArchiveFiles): Reference<Target>[] {
  return events.flatMap(({ yaml, data }) => [
    ...inEvent(data, yaml, []),
    // Whose name or account it is, and who met.
    ...stringsWithPaths(data).flatMap(({ text, path }): Reference<Target>[] => {
      const key = path.at(-1);
      if (key === 'by' || key === 'side') return [{ to: 'actor', id: text, yaml, path }];
      return key === 'person' || path.at(-2) === 'persons' ? [{ to: 'person', id: text, yaml, path }] : [];
    }),
    ...data.names.map(({ document }, index): Reference<Target> => ({
      to: 'document',
      id: document,
      yaml,
      path: ['names', index, 'document'],
    })),
  ]);
}

function inEvent(
  event: {
    readonly kind: string;
    readonly memberOf?: string | undefined;
    readonly places: readonly string[];
    readonly actors: readonly string[];
  },
  yaml: YamlPlaces,
  path: Path,
): Reference<Target>[] {
  return [
    { to: 'kind', id: event.kind, yaml, path: [...path, 'kind'] },
    { to: 'event', id: event.memberOf, yaml, path: [...path, 'memberOf'] },
    ...event.places.map((id, index): Reference<Target> => ({
      to: 'place',
      id,
      yaml,
      path: [...path, 'places', index],
    })),
    ...event.actors.map((id, index): Reference<Target> => ({
      to: 'actor',
      id,
      yaml,
      path: [...path, 'actors', index],
    })),
  ];
}

function inReceipts({ receipts }: ArchiveFiles): Reference<Target>[] {
  return receipts.flatMap(({ yaml, data }): Reference<Target>[] => [
    { to: 'kind', id: data.kind, yaml, path: ['kind'] },
    { to: 'actor', id: data.issuer?.value, yaml, path: ['issuer', 'value'] },
  ]);
}

function inActors({ actors }: ArchiveFiles): Reference<Target>[] {
  return actors.flatMap(({ yaml, data }) =>
    data.map(({ of }, index): Reference<Target> => ({ to: 'actor', id: of, yaml, path: [index, 'of'] })),
  );
}

function inPersons({ persons }: ArchiveFiles): Reference<Target>[] {
  return persons.flatMap(({ yaml, data }) =>
    data.flatMap(({ of, offices }, index): Reference<Target>[] => [
      { to: 'actor', id: of, yaml, path: [index, 'of'] },
      ...offices.map((office, place): Reference<Target> => ({
        to: 'actor',
        id: office.of,
        yaml,
        path: [index, 'offices', place, 'of'],
      })),
    ]),
  );
}

function inOutlets({ outlets }: ArchiveFiles): Reference<Target>[] {
  return outlets.flatMap(({ yaml, data }) =>
    data.map(({ of }, index): Reference<Target> => ({ to: 'actor', id: of, yaml, path: [index, 'of'] })),
  );
}

function inPlaces({ places }: ArchiveFiles): Reference<Target>[] {
  return places.flatMap(({ yaml, data }) =>
    stringsWithPaths(data).flatMap(({ text, path }): Reference<Target>[] => {
      const [, list, , key, step] = path;
      if (list === 'positions' && path.at(-1) === 'from') return [{ to: 'gazetteer', id: text, yaml, path }];
      if (list === 'positions' && path.at(-1) === 'event') return [{ to: 'event', id: text, yaml, path }];
      const isStop =
        list === 'positions' && key === 'through' && path.length === 5 && typeof step === 'number';
      const isBeside = list === 'where' && path[2] === 'of';
      return isStop || isBeside ? [{ to: 'place', id: text, yaml, path }] : [];
    }),
  );
}

function inWithheld({ withheld }: ArchiveFiles): Reference<Target>[] {
  return withheld.flatMap(({ yaml, data }) =>
    data.map(({ event }, index): Reference<Target> => ({
      to: 'event',
      id: event,
      yaml,
      path: [index, 'event'],
    })),
  );
}
