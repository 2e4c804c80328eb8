import { expect, test } from 'vitest';
import { placeSchema } from '../model/vocabulary.ts';
import { sampleArchive } from '../testing/sample-archive.ts';
import { whyNotOnMap } from './map-notes.ts';
import { boundsOf } from '../time/bounds/bounds.ts';
import { dayFromCivil } from '../time/edtf/day.ts';
import { requireEdtf } from '../time/edtf/parse.ts';
import { daysOf, drawingsOf, kmWords, mapOf, outsideWords, pieceOf } from './maps.ts';

const grounds = { precisionKm: 1, basis: 'gazetteer', sources: [{ from: 'list' }] };
const named = (id: string, more: object = {}) =>
  placeSchema.parse({ id, names: [{ name: `Name of ${id}`, by: 'all' }], ...more });
const at = (id: string, lon: number, lat: number) =>
  named(id, { positions: [{ shape: 'point', at: [lon, lat], ...grounds }] });
const region = Array.from({ length: 20 }, (_, index) =>
  at(`p${index}`, 20 + (index % 5) * 0.2, 45 + index * 0.05),
);
const archive = sampleArchive({
  documents: [],
  events: [],
  places: [...region, at('far', -74, 40.7), named('nowhere')],
});

test('what the maps only point at has a piece of its own, and what nobody locates has none', async () => {
  const map = mapOf(archive).map!;
  expect(map.frames.wide.outside.map(({ id }) => id)).toEqual(['far']);
  const marked = async (...ids: string[]) =>
    (await pieceOf(map, new Set(ids)))?.picture.marks.flatMap(({ label, places }) =>
      label === undefined ? [] : places.map(({ id }) => id),
    );
  expect(await marked('far')).toEqual(['far']);
  expect((await marked('far', 'p0'))?.sort()).toEqual(['far', 'p0']);
  expect(await marked('p3')).toEqual(['p3']);
  expect(await marked('nowhere')).toBeUndefined();
});

test.each<readonly [readonly string[], readonly string[]]>([
  [['p0', 'p5', 'far'], ['far']],
  [
    ['p0', 'p5', 'far', 'off'],
    ['far', 'off'],
  ],
  // The nearest map has less than half of these.
  [
    ['p0', 'p5', 'far', 'off', 'town'],
    ['far', 'town'],
  ],
  [['p0', 'far'], []],
  [['p0', 'p5'], []],
  [['far', 'off'], []],
])('a piece of %j shows where most of them are, and tells that %j lie outside', async (ids, outside) => {
  const off = [at('off', 2, 48), at('town', 60, 30)];
  const made = mapOf(
    sampleArchive({ documents: [], events: [], places: [...region, ...off, at('far', -74, 40.7)] }),
  );
  const piece = (await pieceOf(made.map!, new Set(ids)))!;
  expect(piece.outside.map(({ id }) => id).sort()).toEqual([...outside].sort());
  const shown = piece.picture.marks.flatMap(({ label, places }) => (label === undefined ? [] : places));
  expect(shown.map(({ id }) => id).sort()).toEqual(ids.filter((id) => !outside.includes(id)).sort());
  if (outside.length === 1) expect(outsideWords(piece)).toBe('Further off, outside this piece: Name of far.');
});

test('an archive that locates no place has no map', () => {
  expect(mapOf(sampleArchive())).toEqual({});
});

test.each<readonly [readonly string[], string | undefined, string]>([
  [[], undefined, 'Not on the map: the record names no place for it.'],
  [[], 'at the old ford', 'Not on the map: where it was is told in words alone: at the old ford.'],
  [['nowhere'], 'by it', 'Not on the map, as nobody gives coordinates: Name of nowhere.'],
])('why none of %j is on the map, told %j', (ids, told, why) => {
  expect(whyNotOnMap(archive, ids, told)).toBe(why);
});

test('a frame is drawn for a phone and for a page, the wide one with what it only points at and where the near one is', async () => {
  const map = mapOf(archive).map!;
  const [wide, near] = [await drawingsOf(map, 'wide'), await drawingsOf(map, 'near')];
  expect(wide.map(({ name }) => name)).toEqual(['at-narrow', 'at-mid']);
  expect(wide.map(({ picture }) => picture.width)).toEqual([336, 688]);
  for (const { picture } of [...wide, ...near]) {
    expect(picture.height).toBeLessThanOrEqual(picture.width === 336 ? 560 : 820);
    expect(picture.marks.length).toBeGreaterThan(0);
  }
  expect(near.length === 0).toBe(map.frames.near === undefined);
  const words = JSON.stringify(wide.map(({ picture }) => picture));
  expect(words).toContain('Name of far');
  const piece = await pieceOf(map, new Set(['p0']));
  expect(JSON.stringify(piece?.picture)).not.toContain('Name of far');
  expect(JSON.stringify(piece?.picture)).toContain('Name of p0');
});

test.each<readonly [string, readonly [number, number] | undefined]>([
  ['1995-03-01', [dayFromCivil(1995, 3, 1), dayFromCivil(1995, 3, 1)]],
  ['1995-03', [dayFromCivil(1995, 3, 1), dayFromCivil(1995, 3, 31)]],
  ['1995/..', [dayFromCivil(1995, 1, 1), Infinity]],
  ['../1995', [-Infinity, dayFromCivil(1995, 12, 31)]],
  ['../..', undefined],
])('%s leaves room for these days', (text, days) => {
  expect(daysOf(boundsOf(requireEdtf(text)))).toEqual(days && { from: days[0], to: days[1] });
});

test('bounds that nobody gives leave room for any day', () => {
  expect(daysOf(undefined)).toBeUndefined();
});

test.each([
  [9.96, '10'],
  [3.14, '3.1'],
  [10, '10'],
  [234, '230'],
  [5852, '5,850'],
])('%d km are told as %s', (km, words) => {
  expect(kmWords(km)).toBe(words);
});
