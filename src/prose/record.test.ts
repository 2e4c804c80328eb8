import { expect, test } from 'vitest';
import { personSchema } from '../model/person.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../testing/sample-archive.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { proseRecord } from './record.ts';

const actors = [
  { id: 'north', name: 'North Land', short: 'North', names: [{ name: 'Norland', by: 'south' }] },
  { id: 'south', name: 'South Land', names: [] },
  { id: 'ministry', name: 'A ministry', of: 'north', names: [] },
];
const ann = personSchema.parse({
  id: 'ann',
  name: 'Ann Arden',
  names: [
    { name: 'Anna Ardén', by: 'south' },
    { name: 'The Duchess', by: 'south' },
  ],
  of: 'north',
  offices: [{ office: 'prime minister', of: 'north', held: '1994/1996', sources: ['a'] }],
  sources: { a: { publisher: 'A', url: null } },
});
const span = sampleSpan({
  title: 'A stoppage',
  accounts: [
    { by: 'north', says: 'Its prime minister said that it was shut.', sources: ['a'] },
    { by: 'south', says: 'It was “never” shut.', quote: { words: 'never', source: 'b' }, sources: ['b'] },
    { by: 'ministry', says: null, lookedFor: '1995-05-01' },
  ],
  names: [{ by: 'south', name: 'the pause', sources: ['b'], note: 'In one source.' }],
  notKnown: ['Who began it.'],
});
const archive = sampleArchive({
  actors,
  persons: [ann],
  events: [{ data: span, summary: ['Traffic stopped.', 'It was “shut”.'] }],
});
const record = proseRecord(archive, { event: 'span', noun: 'the standstill' });
const subject = (address: string) => record.subjects.find((one) => one.address === address);

test('names of kinds are as prose writes them, and actors have all theirs', () => {
  expect(record.kinds[0]).toEqual({ id: 'stoppage', one: 'stoppage', several: 'stoppages' });
  expect(record.actors).toEqual([
    { id: 'north', names: ['North Land', 'North', 'Norland'] },
    { id: 'south', names: ['South Land'] },
    { id: 'ministry', of: 'north', names: ['A ministry'] },
  ]);
});

test('a person is called by family name too, in each spelling of it', () => {
  expect(record.persons).toEqual([
    {
      id: 'ann',
      of: ['north'],
      names: ['Ann Arden', 'Anna Ardén', 'The Duchess', 'Arden', 'Ardén'],
      offices: [{ office: 'prime minister', of: 'north' }],
    },
  ]);
});

test('an event has what any claim dates, the day of its last attestation, and what it is called besides', () => {
  const day = dayFromCivil(1994, 12, 12);
  expect(subject('events/span/')).toMatchObject({
    title: 'A stoppage',
    names: ['A stoppage', 'the standstill'],
    shape: 'span',
    dates: [
      { of: 'start', edtf: '1994-12~' },
      { of: 'start', edtf: '1994-12-12', adopted: true },
      { of: 'start', edtf: '1994-12-11' },
      { of: 'end', edtf: '1995-04-28', marks: 'protest suspended' },
      { of: 'end', edtf: '1995-09-24', marks: 'residents leave' },
    ],
    bounds: { start: [day, day] },
    lastAttested: dayFromCivil(1995, 3, 9),
    places: ['road'],
  });
});

test('of each text it is said whose words it is, and whether it may be quoted', () => {
  const texts = subject('events/span/')?.texts ?? [];
  const of = (text: string) =>
    texts.filter((one) => one.text === text).map(({ id: _id, text: _text, ...more }) => more);
  // Who has the office with which an account begins is its speaker.
  expect(of('Its prime minister said that it was shut.')).toEqual([{ by: 'north', person: 'ann' }]);
  expect(of('It was “never” shut.')).toEqual([{ by: 'south', quotable: true }]);
  expect(of('never')).toEqual([{ by: 'south', quotable: true }]);
  expect(of('the pause')).toEqual([{ by: 'south', quotable: true }]);
  expect(of('Traffic stopped.')).toEqual([{ summary: true }]);
  expect(of('It was “shut”.')).toEqual([{ summary: true, quotable: true }]);
  expect(of('In one source.')).toEqual([{}]);
  expect(of('Who began it.')).toEqual([{}]);
  expect(of('protest suspended')).toEqual([{}]);
  expect(of('for almost three months now')).toEqual([{ quotable: true }]);
});

test('a document has its passages, its issuer and its date, and no name that two have', () => {
  const twins = sampleArchive({
    documents: [
      sampleDocument({ events: [] }),
      sampleDocument({
        id: 'undated',
        events: [],
        date: undefined,
        issuer: undefined,
        seed: { file: 'b.txt', bytes: 1, sha256: '1'.repeat(64) },
      }),
    ],
  });
  const [dated, undated] = proseRecord(twins).subjects.filter(({ shape }) => shape === 'document');
  const day = dayFromCivil(1995, 3, 9);
  expect(dated).toMatchObject({
    names: [],
    actors: ['ministry'],
    bounds: { start: [day, day], end: [day, day] },
  });
  expect(undated).toMatchObject({
    names: [],
    actors: [],
    dates: [],
    bounds: { start: [null, null], end: [null, null] },
  });
  expect(dated?.texts).toMatchObject([{ id: 'p1', quotable: true }]);
});
