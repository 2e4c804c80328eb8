import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contextEventSchema } from '../model/event.ts';
import { eventOf } from '../model/queries.ts';
import { sampleArchive, sampleParts } from '../testing/sample-archive.ts';
import { sampleSite as site } from '../testing/sample-exports.ts';
import { calendarIcs } from './calendar/calendar.ts';
import { eventData } from './data/event-data.ts';
import { tablesOf } from './data/tables.ts';
import { eventThing } from './json-ld/event.ts';
import { eventText } from './markdown/event-text.ts';

const meeting = (id: string, kind: string) => ({
  data: contextEventSchema.parse({
    id,
    title: id,
    shape: 'point',
    kind,
    claims: [{ of: 'whole', edtf: '1995-03-01', sources: ['a'] }],
    meeting: {
      between: [{ side: 'ministry', sources: ['a'] }],
      mediated: [{ who: 'a neighbour', sources: ['a'] }],
    },
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
  }),
  summary: [],
});
const archive = sampleArchive({
  documents: [],
  events: [meeting('held', 'meeting'), meeting('cancelled', 'no-meeting'), meeting('signing', 'statement')],
  kinds: [
    ...sampleParts().kinds,
    {
      id: 'no-meeting',
      name: 'N',
      plural: 'N',
      glyph: 'circle',
      scope: 'Not held.',
      role: 'meeting-not-held',
    },
  ],
});
const events = archive.events.map((event) => eventData(site, archive, event));
const dataOf = (id: string) => events.find((event) => event.id === id)!;

test('nobody met at a meeting that was not held: its parts are those that were planned', () => {
  const rows = tablesOf(archive, [], events, []).find(({ name }) => name === 'participants')!.rows;
  expect(rows.map(([event, part]) => [event, part])).toEqual(
    expect.arrayContaining([
      ['held', 'between'],
      ['held', 'mediated'],
      ['signing', 'between'],
      ['cancelled', 'planned-between'],
      ['cancelled', 'planned-mediated'],
    ]),
  );
  expect(rows).toHaveLength(6);
  expect([dataOf('held'), dataOf('cancelled')].map((one) => [one.meeting, one.plannedMeeting])).toEqual([
    [meeting('held', 'meeting').data.meeting, undefined],
    [undefined, meeting('held', 'meeting').data.meeting],
  ]);
  expect(eventText(site, archive, dataOf('cancelled'))).toContain('a neighbour');
  expect(eventText(site, archive, dataOf('cancelled'))).not.toBe(eventText(site, archive, dataOf('held')));
});

test('it is cancelled for search engines and calendars; what happened has no status', () => {
  const status = (id: string) =>
    (JSON.parse(JSON.stringify(eventThing(site, archive, eventOf(archive, id)))) as { eventStatus?: string })
      .eventStatus;
  expect(['held', 'signing', 'cancelled'].map(status)).toEqual([
    undefined,
    undefined,
    'https://schema.org/EventCancelled',
  ]);
  const calendar = new ICAL.Component(
    ICAL.parse(calendarIcs(site, archive, 'All', archive.events)) as unknown[],
  );
  expect(
    Object.fromEntries(
      calendar
        .getAllSubcomponents('vevent')
        .map((one) => [one.getFirstPropertyValue('summary'), one.getFirstPropertyValue('status')]),
    ),
  ).toEqual({ held: null, signing: null, cancelled: 'CANCELLED' });
});
