import { expect, test } from 'vitest';
import { gazetteerSchema } from '../model/gazetteer.ts';
import { placeSchema } from '../model/vocabulary.ts';
import { sampleArchive } from '../testing/sample-archive.ts';
import { mapWords as words } from '../words/chapters/map.ts';
import { say } from '../words/say.ts';
import { countWords, mapNotes, whyNotOnMap } from './map-notes.ts';

const named = (id: string, more: object = {}) =>
  placeSchema.parse({ id, names: [{ name: `The ${id}`, by: 'everyone' }], ...more });
const positions = (from: string, precisionKm = 1) => ({
  positions: [{ shape: 'point', at: [46, 39], precisionKm, basis: 'gazetteer', sources: [{ from }] }],
});
const gazetteers = ['first', 'second', 'uncited'].map((id) =>
  gazetteerSchema.parse({
    id,
    publisher: `Of ${id}`,
    licence: 'facts only',
    url: 'https://a.example/',
    exactKm: 1,
  }),
);
const noted = (...places: readonly ReturnType<typeof named>[]) =>
  mapNotes(sampleArchive({ places: [named('road'), ...places], gazetteers }));

test('why none of some places is on the map', () => {
  const archive = sampleArchive({ places: [named('road'), named('ferry')] });
  expect(whyNotOnMap(archive, ['road', 'ferry', 'unknown'])).toBe(
    say(words.notLocated, { places: 'The road and The ferry' }),
  );
  expect(whyNotOnMap(archive, [])).toBe(words.noPlaceNamed);
  expect(whyNotOnMap(archive, [], 'Near the lake.')).toBe(
    say(words.placeInWords, { told: 'Near the lake.' }),
  );
});

test.each([
  [new Map([['ford', 2]]), '2 events'],
  [new Map([['mill', 2]]), 'no event'],
  [undefined, '9 events in this archive'],
])('a count of what a map is about is no count of the whole archive: %s', (ofMap, told) => {
  expect(countWords('ford', ofMap, new Map([['ford', 9]]))).toBe(told);
});

test('what a map leaves out, and whose positions it draws', () => {
  const { leftOut, credits } = noted(named('ferry', positions('first')), named('lake', positions('second')));
  expect(leftOut).toEqual([
    words.noBorders,
    words.noRelief,
    words.coast,
    words.bothNames,
    say(words.notLocated, { places: 'The road' }),
  ]);
  expect(credits).toBe(`${say(words.positions, { sources: 'Of first and Of second' })} ${words.coastSource}`);
  expect(noted().credits).toBe(words.coastSource);
});

test('where a place lies to others is told where nobody gives its coordinates', () => {
  const { leftOut } = noted(
    named('ferry', { where: { relation: 'near', of: ['road', 'nowhere'] } }),
    named('lake', { where: { relation: 'not-located' } }),
  );
  const near = say(words.toldBy.near, { place: 'The ferry', places: 'The road and nowhere' });
  expect(leftOut.at(-1)).toBe(say(words.notLocated, { places: `The road, ${near} and The lake` }));
});
