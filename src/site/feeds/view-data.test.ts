import { expect, test, vi } from 'vitest';
import { sampleArchive, sampleParts, sampleSpan } from '../../testing/sample-archive.ts';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { pathTo } from '../urls.ts';
import { viewData } from './view-data.ts';

vi.mock('../archive-settings.ts', () => ({
  archiveSettings: {
    name: 'Archive',
    subject: 'Tests',
    leadSpan: { event: 'span', noun: 'the stop', called: [] },
    parts: [],
  },
}));

const archive = sampleArchive({
  events: [
    ...sampleParts().events,
    { data: sampleSpan({ id: 'outside', actors: ['ministry'] }), summary: [] },
  ],
  actors: [
    { id: 'ministry', name: 'Ministry of Roads', short: 'Ministry', names: [] },
    { id: 'nobody', name: 'Nobody', names: [] },
  ],
});
const { frame, chunks } = viewData(archive);
const events = new Map(chunks.flat().map((event) => [event.id, event]));

test('filters offer what events have, by its short name, and nothing else', () => {
  expect(frame.kinds.map(({ id }) => id)).toEqual(['stoppage', 'meeting']);
  expect(frame.actors).toEqual([{ id: 'ministry', name: 'Ministry' }]);
  expect(frame.places).toEqual([{ id: 'road', name: 'A road' }]);
  expect(frame.documents).toEqual([{ id: 'statement', name: '[An answer]' }]);
});

test('an event has its links and its date in words', () => {
  expect(events.get('meeting')).toMatchObject({
    words: '1 March 1995',
    href: pathTo.event('meeting'),
    documents: ['statement'],
    actors: [],
    places: [],
  });
  expect(events.get('outside')).toMatchObject({ documents: [], actors: ['ministry'], places: ['road'] });
});

test('events are told by the days of the lead span, that span is not', () => {
  expect(events.get('meeting')?.dayOfSpan).toBe('day 80 of the stop');
  expect(events.get('span')?.dayOfSpan).toBeUndefined();
  expect(events.get('outside')?.dayOfSpan).toBe('began on day 1 of the stop');
});

test('the view opens at the lead span and marks the day of the latest document', () => {
  expect(frame.markedDay).toBe(dayFromCivil(1995, 3, 9));
  expect(frame.opensAt?.[0]).toBe(dayFromCivil(1994, 12, 12));
  expect(frame.opensAt?.[1]).toBe(dayFromCivil(1995, 9, 24));
});
