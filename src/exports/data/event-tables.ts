import type { Archive } from '../../model/archive.ts';
import { meetingParts, type MeetingPart, type Participant } from '../../model/meeting.ts';
import { kindOf, listed, ofDocument, ofEvent, ofSpeaker } from './columns.ts';
import type { EventData } from './event-data.ts';
import { sourceTable } from './source-table.ts';
import { tableOf, type Table } from './table.ts';

/** Events, and what is said of each. */
export function eventTables({ actors }: Archive, events: readonly EventData[]): readonly Table[] {
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
  return tableOf<readonly [EventData, readonly [MeetingPart | `planned-${MeetingPart}`, Participant]]>(
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
    partsOf(events, ({ meeting, plannedMeeting }) =>
      meetingParts.flatMap((part) => [
        ...(meeting?.[part] ?? []).map((one) => [part, one] as const),
        ...(plannedMeeting?.[part] ?? []).map((one) => [`planned-${part}` as const, one] as const),
      ]),
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

function partsOf<Part>(
  events: readonly EventData[],
  parts: (event: EventData) => readonly Part[],
): readonly (readonly [EventData, Part])[] {
  return events.flatMap((event) => parts(event).map((part) => [event, part] as const));
}
