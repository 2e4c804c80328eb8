import { expect, test } from 'vitest';
import { contextEventSchema } from './event.ts';
import { countMeetings } from './meeting-counts.ts';
import { personSchema } from './person.ts';
import { whoMet } from './who-met.ts';
import { sampleArchive } from '../testing/sample-archive.ts';

const event = (id: string, day: string, more: object = {}) => ({
  data: contextEventSchema.parse({
    id,
    title: id,
    shape: 'point',
    kind: 'meeting',
    claims: [{ of: 'whole', edtf: day, sources: ['a'] }],
    confidence: 'high',
    sources: { a: { publisher: 'A', url: null } },
    ...more,
  }),
  summary: [],
});
const met = (side: string, ...persons: string[]) => ({ side, persons, sources: ['a'] });
const person = (id: string, of: string) => personSchema.parse({ id, name: id, of });

const archive = sampleArchive({
  documents: [],
  events: [
    event('first', '1995-01-01', {
      meeting: {
        between: [met('north', 'ann', 'bo'), met('south', 'cy')],
        mediated: [met('guard', 'di')],
      },
    }),
    event('second', '1995-02-01', { meeting: { between: [met('south', 'cy'), met('north')] } }),
    event('said', '1995-03-01', { meeting: { between: [met('north'), met('south')], reported: true } }),
    event('council', '1995-04-01', { meeting: { between: [met('guard')] } }),
    event('several', '1995', { shape: 'series', actors: ['north', 'south'] }),
    event('nobody', '1995-05-01'),
  ],
  actors: ['north', 'south', 'guard'].map((id) => ({ id, name: id, names: [] })),
  persons: [
    person('ann', 'north'),
    person('bo', 'north'),
    person('cy', 'south'),
    person('di', 'guard'),
    person('ed', 'north'),
  ],
});

test('persons met those of other sides; who mediated met nobody, and who is only named has no row', () => {
  const rows = whoMet(archive).map(({ person: { id }, encounters }) => [
    id,
    ...encounters.map((one) => `${one.event.id} ${one.part}: ${one.met.map((other) => other.id).join(' ')}`),
  ]);
  expect(rows).toEqual([
    ['ann', 'first between: cy'],
    ['bo', 'first between: cy'],
    ['cy', 'first between: ann bo', 'second between: '],
    ['di', 'first mediated: '],
  ]);
});

test('meetings are counted by who met; those only reported, and series, apart', () => {
  const counts = countMeetings(archive, archive.events).map(({ sides, ...count }) => [
    sides.map(({ id }) => id).join(' '),
    count,
  ]);
  expect(counts).toEqual([
    ['north south', { told: 2, reported: 1, series: 1, unsettled: 0 }],
    ['guard', { told: 1, reported: 0, series: 0, unsettled: 0 }],
    ['', { told: 1, reported: 0, series: 0, unsettled: 0 }],
  ]);
});

test('meetings of which one side alone tells who met, or another tells it otherwise, are told apart', () => {
  const [north, south] = [met('north'), met('south')];
  const unsettled = sampleArchive({
    documents: [],
    events: [
      event('first', '1995-01-01', { meeting: { between: [north, south] } }),
      event('by-one', '1995-02-01', { meeting: { between: [north, { ...south, by: 'north' }] } }),
      event('disputed', '1995-03-01', { meeting: { between: [{ ...north, disputed: true }, south] } }),
    ],
    actors: ['north', 'south'].map((id) => ({ id, name: id, names: [] })),
  });
  expect(countMeetings(unsettled, unsettled.events)).toMatchObject([{ told: 3, unsettled: 2 }]);
});
