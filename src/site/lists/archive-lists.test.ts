import { describe, expect, test } from 'vitest';
import type { Archive, ArchiveParts } from '../../model/archive.ts';
import { personSchema } from '../../model/person.ts';
import { actorSchema, placeSchema, type Actor } from '../../model/vocabulary.ts';
import { sampleArchive, sampleDocument, sampleSpan } from '../../testing/sample-archive.ts';
import { pathTo } from '../urls.ts';
import { settings } from '../settings.ts';
import {
  accountsOfActors,
  listOfActors,
  listOfDocuments,
  listOfKinds,
  listOfKnown,
  listOfPersons,
  listOfPlaces,
  listsOfActors,
  listsOfKinds,
  listsOfPlaces,
  namesToLink,
  type ListsOfOne,
} from './archive-lists.ts';
import { pagesOf, type LongList } from './long-list.ts';

const point = (
  id: string,
  edtf: string,
  more: Record<string, unknown> = {},
): ArchiveParts['events'][number] => ({
  data: sampleSpan({
    id,
    title: `Of ${id}`,
    shape: 'point',
    kind: 'meeting',
    places: [],
    claims: [{ of: 'whole', edtf, sources: ['a'] }],
    endAdopted: undefined,
    ...more,
  }),
  summary: [],
});
const actors: readonly Actor[] = [
  { id: 'ministry', name: 'Ministry of roads', short: 'Ministry' },
  { id: 'council', name: 'Council' },
  { id: 'nobody', name: 'Nobody' },
].map((actor) => actorSchema.parse(actor));
const places = ['road', 'town', 'unused'].map((id) =>
  placeSchema.parse({ id, names: [{ name: `The ${id}`, by: 'all' }] }),
);

const position = {
  shape: 'point',
  at: [1, 2],
  precisionKm: 1,
  basis: 'gazetteer',
  sources: [{ from: 'a' }],
};

/** Two documents, of which one is the ministry's, and three events: at the road, at both places, and of the council. */
function archiveOf(more: Partial<ArchiveParts> = {}): Archive {
  return sampleArchive({
    actors,
    places,
    documents: [
      sampleDocument({ id: 'second', date: { edtf: '1995-04', basis: 'outside' }, events: [] }),
      sampleDocument({ id: 'first', issuer: undefined, events: [] }),
    ],
    events: [
      point('c', '1995-03', { places: ['road', 'town'], actors: ['council', 'ministry'] }),
      point('a', '1995-01', { places: ['road'], kind: 'stoppage' }),
      point('b', '1995-02', { accounts: [{ by: 'council', says: 'It rained.', sources: ['a'] }] }),
    ],
    ...more,
  });
}

const ids = (list: LongList<{ readonly id: string }>) => list.whole.entries.map(({ id }) => id);
/** The address of each list, with the events and documents in it. */
const told = (lists: ReadonlyMap<object, ListsOfOne>) =>
  [...lists.values()].map(({ events, documents }) => [events.address, ids(events), ids(documents)]);
const namesOf = (list: LongList<{ readonly name: string; readonly count: number }>) =>
  list.whole.entries.map(({ name, count }) => `${name} ${count}`);

describe('lists of one', () => {
  test('a kind has its events and its documents, both in order of date', () => {
    expect(told(listsOfKinds(archiveOf()))).toEqual([
      [pathTo.kind('stoppage'), ['a'], []],
      [pathTo.kind('meeting'), ['b', 'c'], []],
      [pathTo.kind('statement'), [], ['first', 'second']],
    ]);
  });

  test('an actor has the events in which it takes part or speaks, and the documents that it issued', () => {
    expect(told(listsOfActors(archiveOf()))).toEqual([
      [pathTo.actor('ministry'), ['c'], ['second']],
      [pathTo.actor('council'), ['b', 'c'], []],
      [pathTo.actor('nobody'), [], []],
    ]);
  });

  test('a place has the events there, each once', () => {
    expect(told(listsOfPlaces(archiveOf()))).toEqual([
      [pathTo.place('road'), ['a', 'c'], []],
      [pathTo.place('town'), ['c'], []],
      [pathTo.place('unused'), [], []],
    ]);
  });

  test('where both are too long, parts of documents have other addresses than those of events', () => {
    const many = settings.mostListedOnPage + 1;
    const documents = Array.from({ length: many }, (_, at) => sampleDocument({ id: `d${at}`, events: [] }));
    const events = Array.from({ length: many }, (_, at) =>
      point(`e${at}`, '1995-03-09', { actors: ['ministry'] }),
    );
    const archive = archiveOf({ documents, events });
    const lists = listsOfActors(archive).get(archive.actors.get('ministry')!)!;
    expect([lists.events.below, lists.documents.below]).toEqual(['', 'documents/']);
    expect(lists.documents.title).toBe('Ministry of roads: Documents');
    expect(pagesOf(lists.events).length).toBeGreaterThan(0);
  });
});

describe('lists of names', () => {
  test('have those that events or documents use, by name, with the number of events', () => {
    const archive = archiveOf();
    expect(namesOf(listOfActors(archive))).toEqual(['Council 2', 'Ministry of roads 1']);
    expect(namesOf(listOfPlaces(archive))).toEqual(['The road 2', 'The town 1']);
  });

  test('keep an actor that only issued documents, and no place without events', () => {
    const archive = archiveOf({ events: [] });
    expect(namesOf(listOfActors(archive))).toEqual(['Ministry of roads 0']);
    expect(namesOf(listOfPlaces(archive))).toEqual([]);
    const drawn = new Map(
      [...archive.places].map(([id, place]) => [id, placeSchema.parse({ ...place, positions: [position] })]),
    );
    expect(namesOf(listOfPlaces({ ...archive, places: drawn }))).toEqual([
      'The road 0',
      'The town 0',
      'The unused 0',
    ]);
  });

  test('count events and documents of a kind', () => {
    expect(namesOf(listOfKinds(archiveOf()))).toEqual(['Meetings 2', 'Statements 2', 'Stoppages 1']);
  });

  test('lead to the names that a page wants, short where there is little room', () => {
    const list = listOfActors(archiveOf());
    const wanted = (form?: 'name' | 'short') => namesToLink(list, ({ id }) => id === 'ministry', form);
    expect(wanted()).toEqual([{ name: 'Ministry', href: pathTo.actor('ministry'), count: 1 }]);
    expect(wanted('name').map(({ name }) => name)).toEqual(['Ministry of roads']);
    expect(namesToLink(list, () => true).map(({ name }) => name)).toEqual(['Council', 'Ministry']);
  });

  test('lead to the pages of all where they are too many for one', () => {
    const many = Array.from({ length: settings.mostListedOnPage + 1 }, (_, at) =>
      actorSchema.parse({ id: `a${at}`, name: `Actor ${at}` }),
    );
    const list = listOfActors(
      archiveOf({
        actors: many,
        documents: [],
        events: [point('a', '1995', { actors: many.map(({ id }) => id) })],
      }),
    );
    expect(namesToLink(list, () => false)).toEqual([
      { name: `All ${many.length} actors, by name`, href: pathTo.actors() },
    ]);
    // What stands below the list itself is an actor.
    expect(list.below).toBe('names/');
  });
});

test('lists of everything are in order of date, and persons in that of their family names', () => {
  const persons = [
    { id: 'ann', name: 'Ann Zed', sortName: 'Zed, Ann' },
    { id: 'bob', name: 'Bob Arden', sortName: 'Arden, Bob' },
    { id: 'cy', name: 'Cy' },
  ].map((person) => personSchema.parse({ of: 'ministry', ...person }));
  const archive = archiveOf({ persons });
  expect(ids(listOfKnown(archive))).toEqual(['a', 'b', 'c']);
  expect(listOfKnown(archive).address).toBe(pathTo.known());
  expect(ids(listOfDocuments(archive))).toEqual(['first', 'second']);
  expect([listOfDocuments(archive).address, listOfDocuments(archive).below]).toEqual([
    pathTo.documents(),
    'dates/',
  ]);
  expect(ids(listOfPersons(archive))).toEqual(['bob', 'cy', 'ann']);
});

describe('accounts of an actor', () => {
  const accounts = (...some: readonly Record<string, unknown>[]) => ({ accounts: some });
  const archive = archiveOf({
    events: [
      point('b', '1995-02', accounts({ by: 'council', says: 'It rained.', sources: ['a'] })),
      point(
        'a',
        '1995-01',
        accounts(
          { by: 'council', says: 'It was dry.', sources: ['a'] },
          { by: 'ministry', says: null, lookedFor: '1995-06-01' },
        ),
      ),
    ],
  });

  test('are what it said, in order of the events’ dates; of one that was not found there is none', () => {
    const lists = accountsOfActors(archive);
    expect([...lists.keys()]).toEqual(['council']);
    const { whole, title, address, below } = lists.get('council')!;
    expect(whole.entries.map(({ event, says }) => [event.id, says])).toEqual([
      ['a', 'It was dry.'],
      ['b', 'It rained.'],
    ]);
    expect([title, address, below]).toEqual([
      'Council: How it put things',
      pathTo.actor('council'),
      'accounts/',
    ]);
  });
});
