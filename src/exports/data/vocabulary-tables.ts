import type { Archive } from '../../model/archive.ts';
import type { Person } from '../../model/person.ts';
import { placeName } from '../../model/vocabulary.ts';
import { listed, ofDocument } from './columns.ts';
import type { EventData } from './event-data.ts';
import { sourceTable } from './source-table.ts';
import { tableOf, type Table } from './table.ts';

/** Who and what events and documents refer to, and by which names others call them. */
export function vocabularyTables(archive: Archive, events: readonly EventData[]): readonly Table[] {
  const { actors, kinds, places, persons, outlets } = archive;
  return [
    tableOf(
      'actors',
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        short: ({ short }) => short,
        side: ({ of }) => of,
        note: ({ note }) => note,
      },
      [...actors.values()],
      { key: ['id'], refers: [{ column: 'side', to: 'actors', its: 'id' }] },
    ),
    tableOf(
      'persons',
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        side: ({ of }) => of,
        note: ({ note }) => note,
      },
      [...persons.values()],
      { key: ['id'], refers: [{ column: 'side', to: 'actors', its: 'id' }] },
    ),
    tableOf<readonly [Person, Person['offices'][number]]>(
      'offices',
      {
        person: ([{ id }]) => id,
        office: ([, { office }]) => office,
        side: ([, { of }]) => of,
        held: ([, { held }]) => held,
        attested: ([, { attested }]) => listed(attested),
        sources: ([, { sources }]) => listed(sources),
      },
      [...persons.values()].flatMap((person) => person.offices.map((office) => [person, office] as const)),
      {
        refers: [
          { column: 'person', to: 'persons', its: 'id' },
          { column: 'side', to: 'actors', its: 'id' },
        ],
      },
    ),
    sourceTable(
      'person_sources',
      'person',
      { column: 'person', to: 'persons', its: 'id' },
      [...persons.values()].map(({ id, sources }) => [id, sources]),
    ),
    tableOf(
      'outlets',
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        hosts: ({ hosts }) => listed(hosts),
        whose: ({ whose }) => whose,
        side: ({ of }) => of,
        ground: ({ ground }) => ground,
      },
      outlets,
      { key: ['id'], refers: [{ column: 'side', to: 'actors', its: 'id' }] },
    ),
    tableOf(
      'kinds',
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        plural: ({ plural }) => plural,
        scope: ({ scope }) => scope,
      },
      [...kinds.values()],
      { key: ['id'] },
    ),
    tableOf(
      'places',
      { id: ({ id }) => id, name: placeName, note: ({ note }) => note },
      [...places.values()],
      { key: ['id'] },
    ),
    nameTable(archive, events),
  ];
}

interface NameInUse {
  readonly named: string;
  readonly id: string;
  /** Absent where none of theirs was found. */
  readonly name?: string | undefined;
  /** Id of the actor that uses it. */
  readonly by?: string;
  /** Whose usage it is, in words, where no one actor is named. */
  readonly usage?: string;
  readonly note?: string | undefined;
  readonly document?: string | undefined;
  readonly sources?: readonly string[];
}

function nameTable({ actors, places, persons }: Archive, events: readonly EventData[]): Table {
  const namesOf = (
    named: string,
    entries: Iterable<{
      readonly id: string;
      readonly names: readonly { readonly name: string; readonly by: string }[];
    }>,
  ): readonly NameInUse[] =>
    [...entries].flatMap(({ id, names }) => names.map(({ name, by: usage }) => ({ named, id, name, usage })));
  return tableOf<NameInUse>(
    'names',
    {
      named: ({ named }) => named,
      id: ({ id }) => id,
      name: ({ name }) => name,
      used_by: ({ by }) => by,
      usage: ({ usage }) => usage,
      note: ({ note }) => note,
      document: ({ document }) => document,
      sources: ({ sources = [] }) => listed(sources),
    },
    [
      ...namesOf('actor', actors.values()),
      ...namesOf('place', places.values()),
      ...namesOf('person', persons.values()),
      ...events.flatMap(({ id, names }) =>
        names.map(({ name, ...more }) => ({ named: 'event', id, name: name ?? undefined, ...more })),
      ),
    ],
    { refers: [ofDocument, { column: 'used_by', to: 'actors', its: 'id' }] },
  );
}
