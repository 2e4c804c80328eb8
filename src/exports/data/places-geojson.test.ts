import { expect, test } from 'vitest';
import { placeSchema } from '../../model/vocabulary.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { awkwardText, sampleSite as site } from '../../testing/sample-exports.ts';
import { placesGeoJson } from './places-geojson.ts';

const spot = (at: readonly [number, number], more: Record<string, unknown> = {}) => ({
  shape: 'point',
  at,
  precisionKm: 1,
  basis: 'gazetteer',
  sources: [{ from: 'list', name: awkwardText }],
  ...more,
});
const archive = sampleArchive({
  gazetteers: [
    { id: 'list', publisher: 'A list', licence: 'CC BY 4.0', url: 'https://list.example/', exactKm: 0.1 },
    { id: 'paper', publisher: 'A paper', licence: 'single facts', url: null },
  ],
  places: [
    {
      id: 'road',
      names: [{ name: 'A road', by: 'everyone' }],
      note: 'Its course changed.',
      positions: [
        {
          shape: 'line',
          name: 'Old course',
          through: ['ford', { gap: 'a wood' }, 'mill', 'bridge'],
          when: '../2001-05-10',
          precisionKm: 4,
          basis: 'worked-out',
          working: 'Joined by straight pieces.',
          sources: [{ from: 'paper', url: 'https://paper.example/road' }],
        },
        {
          shape: 'line',
          through: ['ford', 'bridge'],
          when: '2001-05-10/2003',
          precisionKm: 4,
          basis: 'worked-out',
          working: 'Straight.',
          sources: [{ from: 'paper' }],
        },
        {
          shape: 'line',
          through: ['ford', 'mill'],
          when: '2004/..',
          lastAttested: { edtf: '2004-06-01', event: 'span' },
          precisionKm: 4,
          basis: 'worked-out',
          working: 'Straight.',
          sources: [{ from: 'paper' }],
        },
      ],
    },
    {
      id: 'ford',
      names: [
        { name: 'Kestrelby', by: 'one side', own: [{ text: 'Քեստրելբի', language: 'hy' }] },
        { name: 'Stanmoor', by: 'the other', own: [{ text: 'Stanmoor', language: 'en' }] },
      ],
      positions: [
        spot([21.53, 48.9], { because: 'The other is older.' }),
        spot([21.6, 48.9], { basis: 'named-source', note: 'Older.' }),
      ],
    },
    { id: 'mill', names: [{ name: 'A mill', by: 'everyone' }], positions: [spot([-21.6, -48.95])] },
    {
      id: 'bridge',
      names: [{ name: 'A bridge', by: 'everyone' }],
      positions: [spot([21.7, 48.9], { shape: 'area', precisionKm: 8, extent: [21.6, 48.8, 21.8, 49] })],
    },
    {
      id: 'wood',
      names: [{ name: 'A wood', by: 'everyone' }],
      where: { relation: 'between', of: ['ford', 'mill'] },
    },
  ].map((place) => placeSchema.parse(place)),
});

test('places.geojson', async () => {
  await expect(placesGeoJson(site, archive)).toMatchFileSnapshot('fixtures/places.geojson');
});

test('every claim comes back with its coordinates, precision and source', () => {
  const { features } = JSON.parse(placesGeoJson(site, archive)!) as {
    features: {
      properties: { id: string };
      geometry: { geometries?: { precisionKm: number; citations: unknown[] }[] } | null;
    }[];
  };
  expect(features.map(({ properties }) => properties.id)).toEqual([...archive.places.keys()]);
  const ford = features.find(({ properties }) => properties.id === 'ford')!;
  expect(ford.geometry?.geometries?.map(({ precisionKm }) => precisionKm)).toEqual([1, 1]);
  expect(features.find(({ properties }) => properties.id === 'wood')?.geometry).toBeNull();
});

test('a stretch that nobody locates is told with its ends, and the places that a line leads through by their ids', () => {
  const { features } = JSON.parse(placesGeoJson(site, archive)!) as {
    features: { properties: { id: string }; geometry: { geometries: Record<string, unknown>[] } }[];
  };
  const [old, now] = features.find(({ properties }) => properties.id === 'road')!.geometry.geometries;
  expect(old).toMatchObject({
    through: ['ford', { gap: 'a wood' }, 'mill', 'bridge'],
    gaps: [{ from: [21.53, 48.9], to: [-21.6, -48.95], says: ['a wood'] }],
  });
  expect(now).toMatchObject({ through: ['ford', 'bridge'] });
  expect(now).not.toHaveProperty('gaps');
});

test('a course that is told to be still so has no end, and the last day that is told of it with who tells it', () => {
  const { features } = JSON.parse(placesGeoJson(site, archive)!) as {
    features: { properties: { id: string }; geometry: { geometries: Record<string, unknown>[] } }[];
  };
  const [, ended, still] = features.find(({ properties }) => properties.id === 'road')!.geometry.geometries;
  expect(still).toMatchObject({
    when: { timespans: [{ start: { in: '2004' }, end: { earliest: '2004-06-01' } }] },
    lastAttested: {
      edtf: '2004-06-01',
      event: 'span',
      '@id': 'https://archive.example/base/events/span/',
    },
  });
  expect(ended).not.toHaveProperty('lastAttested');
});

test('an archive without coordinates has no such file', () => {
  expect(placesGeoJson(site, sampleArchive())).toBeUndefined();
});
