import type { Archive } from '../../model/archive.ts';
import { meetingParts, type MeetingPart, type Participant } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { Source } from '../../model/source.ts';
import { placeName } from '../../model/vocabulary.ts';
import type { ChangeData } from './change-data.ts';
import type { DocumentData } from './document-data.ts';
import type { EventData } from './event-data.ts';
import { tableOf, type Table } from './table.ts';

/** The whole record as tables that refer to each other by ids. */
export function tablesOf(
  archive: Archive,
  documents: readonly DocumentData[],
  events: readonly EventData[],
  changes: readonly ChangeData[] = [],
): readonly Table[] {
  return [
    ...documentTables(archive, documents),
    ...eventTables(archive, events),
    changeTable(changes),
    ...vocabularyTables(archive, events),
  ];
}

function changeTable(changes: readonly ChangeData[]): Table {
  return tableOf<ChangeData>(
    'changes',
    {
      change: ({ change }) => change,
      page: ({ page }) => page,
      title: ({ title }) => title,
      edtf: ({ edtf }) => edtf,
      what: ({ what }) => what,
      why: ({ why }) => why,
      replaces: ({ replaces }) => replaces,
      url: ({ url }) => url,
    },
    changes,
    { refers: [{ column: 'replaces', to: 'documents', its: 'id' }] },
  );
}

function documentTables({ actors }: Archive, documents: readonly DocumentData[]): readonly Table[] {
  return [
    tableOf<DocumentData>(
      'documents',
      {
        id: ({ id }) => id,
        title: ({ title }) => title,
        title_basis: ({ titleBasis }) => titleBasis,
        kind: ({ kind }) => kind,
        issuer: ({ issuer }) => issuer,
        language: ({ language }) => language,
        replaces: ({ replaces }) => replaces,
        is_replaced_by: ({ isReplacedBy }) => isReplacedBy,
        edtf: ({ date }) => date?.edtf,
        basis: ({ date }) => date?.basis,
        earliest: ({ date }) => date?.bounds.earliest,
        latest: ({ date }) => date?.bounds.latest,
        told: ({ date }) => date?.told,
        publisher: ({ copy }) => copy?.publisher,
        source_url: ({ copy }) => copy?.url,
        received: ({ received }) => received,
        licence: ({ licence }) => licence,
        seed_file: ({ seed }) => seed.file,
        bytes: ({ seed }) => seed.bytes,
        sha256: ({ seed }) => seed.sha256,
        url: ({ url }) => url,
      },
      documents,
      {
        key: ['id'],
        refers: [
          kindOf,
          { column: 'issuer', to: 'actors', its: 'id' },
          { column: 'replaces', to: 'documents', its: 'id' },
          { column: 'is_replaced_by', to: 'documents', its: 'id' },
        ],
      },
    ),
    tableOf<readonly [DocumentData, DocumentData['passages'][number]]>(
      'passages',
      {
        document: ([{ id }]) => id,
        passage: ([, { id }]) => id,
        speaker: ([{ issuer }]) => issuer,
        speaker_name: ([{ issuer }]) => (issuer === undefined ? undefined : actors.get(issuer)?.name),
        text: ([, { text }]) => text,
        url: ([, { url }]) => url,
      },
      documents.flatMap((document) => document.passages.map((passage) => [document, passage] as const)),
      { key: ['document', 'passage'], refers: [ofDocument, ofSpeaker] },
    ),
  ];
}

function eventTables({ actors }: Archive, events: readonly EventData[]): readonly Table[] {
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : actors.get(id)?.name);
  return [
    tableOf<EventData>(
      'events',
      {
        id: ({ id }) => id,
        title: ({ title }) => title,
        shape: ({ shape }) => shape,
        kind: ({ kind }) => kind,
        layer: ({ layer }) => layer,
        edtf: ({ edtf }) => edtf,
        told: ({ told }) => told,
        start_earliest: ({ bounds }) => bounds.start.earliest,
        start_latest: ({ bounds }) => bounds.start.latest,
        end_earliest: ({ bounds }) => bounds.end.earliest,
        end_latest: ({ bounds }) => bounds.end.latest,
        count: ({ count }) => count,
        member_of: ({ memberOf }) => memberOf,
        places: ({ places }) => listed(places),
        place_note: ({ placeNote }) => placeNote,
        actors: ({ actors: ids }) => listed(ids),
        persons: ({ persons }) => listed(persons),
        summary: ({ summary }) => (summary.length === 0 ? undefined : summary.join('\n\n')),
        confidence: ({ confidence }) => confidence,
        confidence_note: ({ confidenceNote }) => confidenceNote,
        url: ({ url }) => url,
      },
      events,
      { key: ['id'], refers: [kindOf] },
    ),
    tableOf<readonly [EventData, EventData['claims'][number]]>(
      'claims',
      {
        event: ([{ id }]) => id,
        of: ([, { of }]) => of,
        edtf: ([, { edtf }]) => edtf ?? undefined,
        open: ([, { edtf }]) => edtf === null,
        earliest: ([, { bounds }]) => bounds.earliest,
        latest: ([, { bounds }]) => bounds.latest,
        basis: ([, { basis }]) => basis,
        adopted: ([, { adopted }]) => adopted,
        because: ([, { because }]) => because,
        gives: ([, { gives }]) => gives,
        inferred: ([, { inferred }]) => inferred,
        document: ([, { document }]) => document,
        speaker: ([, { speaker }]) => speaker,
        speaker_name: ([, { speaker }]) => nameOf(speaker),
        sources: ([, { sources }]) => listed(sources),
        written: ([, { written }]) => written,
        from: ([, { from }]) => from,
        as_of: ([, { asOf }]) => asOf,
        time: ([, { time }]) => time,
        marks: ([, { marks }]) => marks,
        usage: ([, { usage }]) => usage,
      },
      partsOf(events, ({ claims }) => claims),
      { refers: [ofEvent, ofDocument, ofSpeaker] },
    ),
    tableOf<readonly [EventData, EventData['quotations'][number]]>(
      'quotations',
      {
        event: ([{ id }]) => id,
        document: ([, { document }]) => document,
        passage: ([, { passage }]) => passage,
        exact: ([, { exact }]) => exact,
        prefix: ([, { prefix }]) => prefix,
        suffix: ([, { suffix }]) => suffix,
        cut: ([, { cut }]) => cut,
        speaker: ([, { speaker }]) => speaker,
        speaker_name: ([, { speaker }]) => nameOf(speaker),
      },
      partsOf(events, ({ quotations }) => quotations),
      { refers: [ofEvent, ofDocument, ofSpeaker] },
    ),
    tableOf<readonly [EventData, EventData['accounts'][number]]>(
      'accounts',
      {
        event: ([{ id }]) => id,
        speaker: ([, { speaker }]) => speaker,
        speaker_name: ([, { speaker }]) => nameOf(speaker),
        person: ([, { person }]) => person,
        says: ([, { says }]) => says,
        quote: ([, { quote }]) => quote?.words,
        quote_source: ([, { quote }]) => quote?.source,
        sources: ([, { sources }]) => listed(sources),
      },
      partsOf(events, ({ accounts }) => accounts),
      { refers: [ofEvent, ofSpeaker] },
    ),
    tableOf<readonly [EventData, EventData['accountsNotFound'][number]]>(
      'accounts_not_found',
      {
        event: ([{ id }]) => id,
        speaker: ([, { speaker }]) => speaker,
        speaker_name: ([, { speaker }]) => nameOf(speaker),
        looked_for: ([, { lookedFor }]) => lookedFor,
      },
      partsOf(events, ({ accountsNotFound }) => accountsNotFound),
      { refers: [ofEvent, ofSpeaker] },
    ),
    ...disagreementTables(events),
    participantTable(events),
    sourceTable(
      'sources',
      'event',
      ofEvent,
      events.map(({ id, sources }) => [id, sources]),
    ),
  ];
}

function sourceTable(
  name: string,
  of: 'event' | 'person',
  refers: NonNullable<Table['refers']>[number],
  records: readonly (readonly [id: string, sources: Readonly<Record<string, Source>>])[],
): Table {
  return tableOf<readonly [id: string, key: string, source: Source]>(
    name,
    {
      [of]: ([id]: readonly [string, string, Source]) => id,
      source: ([, key]) => key,
      publisher: ([, , { publisher }]) => publisher,
      title: ([, , { title }]) => title,
      source_url: ([, , { url }]) => url ?? undefined,
      edtf: ([, , { date }]) => date,
      archived: ([, , { archived }]) => archived,
      accessed: ([, , { accessed }]) => accessed,
      accessed_as: ([, , { accessedAs }]) => accessedAs,
      language: ([, , { language }]) => language,
      note: ([, , { note }]) => note,
    },
    records.flatMap(([id, sources]) =>
      Object.entries(sources).map(([key, source]) => [id, key, source] as const),
    ),
    { key: [of, 'source'], refers: [refers] },
  );
}

function disagreementTables(events: readonly EventData[]): readonly Table[] {
  return [
    tableOf<readonly [EventData, readonly [string, EventData['disagreements'][number]['versions'][number]]]>(
      'disagreements',
      {
        event: ([{ id }]) => id,
        about: ([, [about]]) => about,
        says: ([, [, { says }]]) => says,
        sources: ([, [, { sources }]]) => listed(sources),
      },
      partsOf(events, ({ disagreements }) =>
        disagreements.flatMap(({ about, versions }) => versions.map((version) => [about, version] as const)),
      ),
      { refers: [ofEvent] },
    ),
    tableOf<readonly [EventData, string]>(
      'not_known',
      { event: ([{ id }]) => id, what: ([, what]) => what },
      partsOf(events, ({ notKnown }) => notKnown),
      { refers: [ofEvent] },
    ),
  ];
}

function participantTable(events: readonly EventData[]): Table {
  return tableOf<readonly [EventData, readonly [MeetingPart, Participant]]>(
    'participants',
    {
      event: ([{ id }]) => id,
      part: ([, [part]]) => part,
      side: ([, [, { side }]]) => side,
      persons: ([, [, { persons }]]) => listed(persons),
      who: ([, [, { who }]]) => who,
      by: ([, [, { by }]]) => by,
      disputed: ([, [, { disputed }]]) => disputed,
      sources: ([, [, { sources }]]) => listed(sources),
    },
    partsOf(events, ({ meeting }) =>
      meeting === undefined
        ? []
        : meetingParts.flatMap((part) => meeting[part].map((one) => [part, one] as const)),
    ),
    {
      refers: [
        ofEvent,
        { column: 'side', to: 'actors', its: 'id' },
        { column: 'by', to: 'actors', its: 'id' },
      ],
    },
  );
}

function vocabularyTables(archive: Archive, events: readonly EventData[]): readonly Table[] {
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
  readonly by: string;
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
    [...entries].flatMap(({ id, names }) => names.map(({ name, by }) => ({ named, id, name, by })));
  return tableOf<NameInUse>(
    'names',
    {
      named: ({ named }) => named,
      id: ({ id }) => id,
      name: ({ name }) => name,
      used_by: ({ by }) => by,
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
    { refers: [ofDocument] },
  );
}

const kindOf = { column: 'kind', to: 'kinds', its: 'id' } as const;
const ofDocument = { column: 'document', to: 'documents', its: 'id' } as const;
const ofEvent = { column: 'event', to: 'events', its: 'id' } as const;
const ofSpeaker = { column: 'speaker', to: 'actors', its: 'id' } as const;

function partsOf<Part>(
  events: readonly EventData[],
  parts: (event: EventData) => readonly Part[],
): readonly (readonly [EventData, Part])[] {
  return events.flatMap((event) => parts(event).map((part) => [event, part] as const));
}

/** Ids have no spaces. */
function listed(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(' ');
}
