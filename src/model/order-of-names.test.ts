import { expect, test } from 'vitest';
import { sampleArchive, sampleSpan } from '../testing/sample-archive.ts';
import { personSchema } from './person.ts';
import { eventOf } from './queries.ts';
import { voicesOf } from './told-accounts.ts';

// Ids and places in the files stand in an order that is none of names.
const actors = [
  { id: 'a', name: 'South', names: [] },
  { id: 'b', name: 'North', names: [] },
  { id: 'c', name: 'East', names: [] },
  { id: 'ministry', name: 'Ministry of Peace', short: 'Apex', names: [] },
];
const person = (id: string, name: string, sortName?: string) =>
  personSchema.parse({ id, name, sortName, of: 'a', offices: [], sources: {} });
const persons = [
  person('one', 'Ada Young', 'Young, Ada'),
  person('two', 'Zoe Abel', 'Abel, Zoe'),
  person('three', 'Mid Moore', 'Moore, Mid'),
];
const places = [
  { id: 'a-road', names: [{ name: 'Upper road', by: 'all' }] },
  { id: 'z-road', names: [{ name: 'Lower road', by: 'all' }] },
];

const archive = sampleArchive({
  actors,
  persons,
  places,
  events: [
    {
      data: sampleSpan({
        places: ['a-road', 'z-road'],
        actors: ['a', 'b'],
        names: [
          { by: 'a', name: 'stop', sources: ['a'] },
          { by: 'b', name: 'rest', sources: ['a'] },
          { by: 'a', name: 'closure', sources: ['a'] },
        ],
        accounts: [
          { by: 'a', says: 'It was shut.', sources: ['a'] },
          { by: 'c', says: null, lookedFor: '1995-05-01' },
          { by: 'b', says: 'It was open.', sources: ['b'] },
        ],
        persons: ['three'],
        meeting: {
          between: [
            { side: 'a', persons: ['one', 'two'], sources: ['a'] },
            { who: 'somebody', sources: ['a'] },
            { side: 'b', who: 'envoys', sources: ['a'] },
          ],
          hosted: [
            { side: 'a', sources: ['a'] },
            { side: 'c', sources: ['a'] },
          ],
        },
      }),
      summary: [],
    },
  ],
});
const event = eventOf(archive, 'span');
const { context } = event;

test('sides, what they call it, what they say and who met stand in order of name', () => {
  expect(event.actors.map(({ name }) => name)).toEqual(['North', 'South']);
  expect(context?.accounts.map(({ by }) => by)).toEqual(['c', 'b', 'a']);
  expect(context?.meeting?.hosted.map(({ side }) => side)).toEqual(['c', 'a']);
  expect(context?.meeting?.between.map(({ side }) => side)).toEqual(['b', 'a', undefined]);
  // Several of one side keep the order in which they were given.
  expect(context?.names.map(({ name }) => name)).toEqual(['rest', 'stop', 'closure']);
});

test('persons stand in order of family name, and places of the name that is shown', () => {
  expect(event.persons.map(({ name }) => name)).toEqual(['Zoe Abel', 'Mid Moore', 'Ada Young']);
  expect(context?.meeting?.between[1]?.persons).toEqual(['two', 'one']);
  expect(event.places.map(({ id }) => id)).toEqual(['z-road', 'a-road']);
});

test('the words of a document stand among the accounts, by the name of its issuer', () => {
  const speakers = voicesOf(archive, event).map(
    ({ account, attestation }) => account?.actors[0].name ?? attestation?.document.issuer?.name,
  );
  expect(speakers).toEqual(['East', 'Ministry of Peace', 'North', 'South']);
});
