import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { readArchive } from '../archive-files.ts';
import { outlyingPlaceHints } from './outlying-places.ts';
import { placeDistanceHints } from './place-distances.ts';

const point = (at: string, fields = '') =>
  `{ shape: "point", at: [${at}], precisionKm: 1, basis: "named-source", sources: [{ from: "map" }]${fields} }`;

const place = (id: string, positions: readonly string[], note = '') =>
  `- { id: "${id.toLowerCase()}", names: [{ name: "${id}", by: "all" }], positions: [${positions.join(', ')}]${
    note === '' ? '' : `, note: "${note}"`
  } }\n`;

// On one meridian, a tenth of a degree (11.1 km) apart.
const others =
  place('Ash', [point('30.01, 50.01')]) +
  place('Birch', [point('30.01, 50.11')]) +
  place('Cedar', [point('30.01, 50.21')]) +
  place('Dogwood', [point('30.01, 50.31')]);

const course = `- { id: "road", names: [{ name: "Road", by: "all" }], positions: [{ shape: "line", through: ["ash", "elm", "birch", "cedar"], precisionKm: 5, basis: "worked-out", working: "Joined.", sources: [{ from: "map" }] }] }\n`;

function archiveOf(places: string) {
  return readArchive(memoryDisk(testFiles({ 'content/places.yaml': places })));
}

test.each<[string, string, string, number]>([
  ['among the others', '30.01, 50.06', '', 0],
  ['the other way round', '50.06, 30.01', '', 1],
  ['another degree', '30.01, 53.06', '', 1],
  ['another ten degrees', '40.01, 50.06', '', 1],
  ['a sign lost', '-30.01, 50.06', '', 1],
  ['in the other half', '30.01, -50.06', '', 1],
  ['far off the road', '33.5, 57.5', '', 1],
  ['off the road', '30.61, 50.06', '', 1],
  ['near, as is noted', '30.01, 50.12', 'A village near Birch.', 0],
  ['not near, as is noted', '30.01, 50.06', 'A village near Dogwood.', 1],
  ['between, as is noted', '30.01, 50.06', 'Between Ash and Birch.', 0],
  ['not between, as is noted', '30.01, 50.06', 'It lies between Cedar and Dogwood.', 1],
  ['below the cliff', '30.01, 50.06', 'Below the cliff of Dogwood.', 1],
  ['on the way', '30.01, 50.06', 'A village on the way to Dogwood.', 0],
])('%s: %s', (_, at, note, count) => {
  const found = outlyingPlaceHints(archiveOf(others + course + place('Elm', [point(at)], note)));
  expect(found.map((one) => one.found)).toHaveLength(count);
});

const area = (fields: string, note = '') =>
  `- { id: "moor", names: [{ name: "Moor", by: "all" }], note: "${note}", positions: [{ shape: "area", at: [30.01, 50.01], basis: "named-source", sources: [{ from: "map" }], ${fields} }] }\n`;

test.each([
  ['A village in Moor.', 20, 1],
  ['It lies within the Moor.', 20, 1],
  ['A village in Moor.', 40, 0],
  ['Another of its name is in Moor.', 20, 0],
])('%s (%d km)', (note, km, count) => {
  const elm = place('Elm', [point('30.01, 50.3')], note);
  expect(outlyingPlaceHints(archiveOf(others + area(`precisionKm: ${km}`) + elm))).toHaveLength(count);
});

test.each([
  ['A moor of 15.5 km by road.', 3, 0],
  ['It is 15.5 km long and 2 km wide.', 3, 1],
  ['It is 15.5 km long and 2 km wide.', 8, 0],
  ['It is 15.5 km across.', 7.7, 1],
])('of an area: %s (%d km)', (note, km, count) => {
  expect(placeDistanceHints(archiveOf(area(`precisionKm: ${km}`, note)))).toHaveLength(count);
});

test('a sign that both claims have lost is told', () => {
  const twice = place('Elm', [point('-30.01, 50.06'), point('-30.015, 50.06')]);
  expect(outlyingPlaceHints(archiveOf(others + twice)).map(({ found }) => found)).toEqual([
    expect.stringContaining('with another sign (30.01, 50.06)'),
  ]);
});

test('what another source gives too, or somebody has looked into, is believed', () => {
  const twice = place('Elm', [point('30.01, 53.06'), point('30.015, 53.06')]);
  expect(outlyingPlaceHints(archiveOf(others + twice))).toEqual([]);
  const because = place('Elm', [point('30.01, 53.06', ', because: "It is another Elm."')]);
  expect(outlyingPlaceHints(archiveOf(others + because))).toEqual([]);
});

// Ash and Birch are 11.12 km apart, Ash and Cedar 22.24.
test.each<[string, number]>([
  ['It lies 11.1 km from Birch.', 0],
  ['It lies 12 km from Birch.', 0],
  ['It lies 21 km from Birch.', 1],
  ['It lies 21 km from Birch by road.', 0],
  ['By road 21 km from Birch, 11.1 km by air.', 0],
  ['By road 21 km from Birch, 13.1 km by air.', 1],
  ['From Ash to Birch it is 14 km by road, 11.1 km here in straight pieces.', 0],
  ['From Ash to Birch it is 14 km by road, 12.1 km here in straight pieces.', 1],
  ['Birch and Cedar: 11.1 and 22.2 km here.', 0],
  ['Birch and Cedar: 11.1 and 32.2 km here.', 1],
  ['11 km to Birch (here 11.1), 22 to Cedar (22.2).', 0],
  ['11 km to Birch (here 11.1), 22 to Cedar (2.2).', 1],
  ['11 km to Birch, 22 to Cedar (1994).', 0],
  ['A lake 15.5 km long.', 0],
  ['The other Ash is 300 km away.', 0],
])('of Ash: %s', (note, count) => {
  const ash = place('Ash', [point('30.01, 50.01')], note);
  const places = others.replace(/^.*\n/, ash);
  expect(placeDistanceHints(archiveOf(places)).map(({ found }) => found)).toHaveLength(count);
});

test.each<[string, number]>([
  ['The older one lies 11.1 km to the north.', 0],
  ['The older one lies 11.1 km to the south.', 1],
  ['The older one lies 31 km to the north.', 1],
])('of two claims: %s', (because, count) => {
  const elm = place('Elm', [point('30.01, 50.01', `, because: "${because}"`), point('30.01, 50.11')]);
  expect(placeDistanceHints(archiveOf(elm)).map(({ found }) => found)).toHaveLength(count);
});
