import { expect, test } from 'vitest';
import { personSchema } from '../../model/person.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { eventsAtPlaces, eventsBeside, eventsOfPersons } from './events-beside.ts';

const point = (id: string, edtf: string, more: Record<string, unknown> = {}) => ({
  data: sampleSpan({
    id,
    title: `Of ${id}`,
    shape: 'point',
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
    places: [],
    ...more,
  }),
  summary: [],
});

const person = (id: string) => personSchema.parse({ id, name: id, of: 'ministry', sources: {} });

test('each event is followed by the next in order of date, and the ends have one neighbour', () => {
  const archive = sampleArchive({
    documents: [],
    events: [point('b', '1995-02'), point('c', '1995-03-01'), point('a', '1995-01-01')],
  });
  const beside = eventsBeside(archive);
  const [a, b, c] = [
    { id: 'a', title: 'Of a', date: '1 January 1995' },
    { id: 'b', title: 'Of b', date: 'February 1995' },
    { id: 'c', title: 'Of c', date: '1 March 1995' },
  ];
  expect([...beside]).toEqual([
    ['a', { after: b }],
    ['b', { before: a, after: c }],
    ['c', { before: b }],
  ]);
});

test('events are found by each person that they name and by each place, in order of date', () => {
  const archive = sampleArchive({
    documents: [],
    places: ['road', 'town', 'lake'].map((id) => ({ id, names: [{ name: id, by: 'all' }] })),
    persons: [person('ann'), person('bob'), person('eve')],
    events: [
      point('later', '1995-05-01', { places: ['town', 'road'], persons: ['ann'] }),
      point('earlier', '1995-01-01', { places: ['road'], persons: ['bob', 'ann'] }),
    ],
  });
  const ofPersons = [...eventsOfPersons(archive)].map(([id, events]) => [id, events.map((one) => one.id)]);
  expect(Object.fromEntries(ofPersons)).toEqual({ ann: ['earlier', 'later'], bob: ['earlier'] });
  expect(Object.fromEntries(eventsAtPlaces(archive))).toEqual({
    road: ['earlier', 'later'],
    town: ['later'],
  });
});

test('what was planned at a place and did not take place, or has a note of where else, is not at it', () => {
  const archive = sampleArchive({
    documents: [],
    places: [{ id: 'town', names: [{ name: 'town', by: 'all' }] }],
    kinds: [
      { id: 'talk', name: 'Talk', plural: 'Talks', glyph: 'circle', scope: 'S.', role: 'meeting' },
      { id: 'off', name: 'Off', plural: 'Off', glyph: 'circle', scope: 'S.', role: 'meeting-not-held' },
    ],
    events: [
      point('held', '1995-01-01', { places: ['town'], kind: 'talk' }),
      point('called-off', '1995-02-01', { places: ['town'], kind: 'off' }),
      point('planned', '1995-03-01', { places: ['town'], kind: 'talk', placeNote: 'planned' }),
    ],
  });
  expect([...eventsAtPlaces(archive)]).toEqual([['town', ['held']]]);
});
