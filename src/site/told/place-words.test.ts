import { describe, expect, test } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import { gazetteerSchema } from '../../model/gazetteer.ts';
import { placeSchema, type Place } from '../../model/vocabulary.ts';
import { sampleArchive, sampleSpan } from '../../testing/sample-archive.ts';
import { mapWords as words } from '../../words/chapters/map.ts';
import { say } from '../../words/say.ts';
import { mapOf } from '../maps.ts';
import { nearWords, placesNear, toldPositions, toldRelation } from './place-words.ts';

const placeAt = (id: string, more: Record<string, unknown> = {}, names = [id]): Place =>
  placeSchema.parse({ id, names: names.map((name) => ({ name, by: 'all' })), ...more });
const grounds = { precisionKm: 2.5, basis: 'gazetteer', sources: [{ from: 'list' }] };
const point = (lon: number, lat: number, more: Record<string, unknown> = {}) => ({
  shape: 'point',
  at: [lon, lat],
  ...grounds,
  ...more,
});
const gazetteers = [
  gazetteerSchema.parse({
    id: 'list',
    publisher: 'A list of names',
    licence: 'free to use',
    url: 'https://list.example/',
  }),
];
const archiveOf = (...places: readonly Place[]): Archive =>
  sampleArchive({ documents: [], events: [], places, gazetteers });
const told = (place: Place, ...others: readonly Place[]) => toldPositions(archiveOf(place, ...others), place);

describe('a claim of where a place is', () => {
  test('has its coordinates, how exactly they are known, by what, and from whom', () => {
    expect(told(placeAt('town', { positions: [point(19.577, 47.555)] }))).toEqual([
      {
        where: '47.555° N, 19.577° E',
        how: 'Known to 2.5 km; a list of places gives it',
        remarks: [],
        sources: [{ words: 'A list of names, free to use', url: 'https://list.example/' }],
      },
    ]);
  });

  test.each([
    [0, 0, '0° N, 0° E'],
    [-46.5, -39.25, '39.25° S, 46.5° W'],
  ])('at %d, %d is written %s', (lon, lat, where) => {
    expect(told(placeAt('town', { positions: [point(lon, lat)] }))[0]!.where).toBe(where);
  });

  test('that is not drawn says how far it is from the drawn one, and the drawn one why it is', () => {
    const [drawn, other] = told(
      placeAt('town', { positions: [point(0, 0, { because: 'it is newer' }), point(0, 1)] }),
    );
    expect(drawn!.remarks).toEqual(['Why this one is drawn: it is newer']);
    expect(other!.remarks).toEqual(['110 km from the point that is drawn.']);
  });

  test('shows its working and its note, in this order', () => {
    const position = point(0, 0, { basis: 'worked-out', note: 'A ford.', working: 'half way' });
    const [only] = told(placeAt('town', { positions: [position] }));
    expect(only!.how).toBe('Known to 2.5 km; worked out by the archive');
    expect(only!.remarks).toEqual(['How: half way', 'A ford.']);
  });

  test('names what the place is called there, at the address that was read', () => {
    const sources = [
      { from: 'list', name: 'Oldtown', url: 'https://list.example/7' },
      { from: 'nobody-listed' },
    ];
    expect(told(placeAt('town', { positions: [point(0, 0, { sources })] }))[0]!.sources).toEqual([
      { words: 'A list of names, free to use: “Oldtown”', url: 'https://list.example/7' },
      { words: 'nobody-listed', url: null },
    ]);
  });

  test('of a line has the places it leads through, gaps said as such, its name and when it ran so', () => {
    const line = {
      shape: 'line',
      name: 'Old course',
      through: ['town', { gap: 'not located' }, 'elsewhere'],
      when: '1994/1995',
      ...grounds,
    };
    const road = placeAt('road', { positions: [point(0, 0), line] });
    const [, course] = told(road, placeAt('town', {}, ['Kestrelby', 'Stanmoor']));
    expect(course).toMatchObject({
      where: 'Old course. Leads through Kestrelby / Stanmoor, then (not located), then elsewhere',
      when: { words: 'from 1994 to 1995' },
      // A line has no distance from a point.
      remarks: [],
    });
    const { name: _, ...unnamed } = line;
    expect(told(placeAt('road', { positions: [unnamed] }))[0]!.where).toBe(
      'Leads through town, then (not located), then elsewhere',
    );
  });
});

test('a course that is told to be still so is told with its last day, and with who tells it', () => {
  const line = (by: Record<string, unknown>) => ({
    shape: 'line',
    through: ['town', 'elsewhere'],
    when: '1994/..',
    lastAttested: { edtf: '1995-03-09', ...by },
    ...grounds,
  });
  const whenOf = (by: Record<string, unknown>) =>
    told(placeAt('road', { positions: [line(by)] }), placeAt('town'))[0]!.when;
  expect(whenOf({ from: 'list', url: 'https://list.example/9' })).toMatchObject({
    words: 'from 1994, still going on when last attested on 9 March 1995',
    by: { words: 'A list of names', url: 'https://list.example/9' },
  });
  expect(whenOf({ event: 'nowhere' })).not.toHaveProperty('by');
});

describe('how a place lies to others', () => {
  const relation = (more: Record<string, unknown>) =>
    toldRelation(archiveOf(placeAt('town', {}, ['Kestrelby', 'Stanmoor'])), placeAt('ford', more));
  const located = archiveOf(placeAt('town', { positions: [point(0, 0)] }));

  test.each([
    [{ relation: 'between', of: ['town', 'mill'] }, 'Between Kestrelby / Stanmoor and mill. No source'],
    [{ relation: 'near', of: ['town'] }, 'Near Kestrelby / Stanmoor. No source'],
    [{ relation: 'near', of: ['mill'], withinKm: 3.5 }, 'Within 3.5 km of mill. No source'],
    [{ relation: 'along', of: ['mill'] }, 'Along mill. No source'],
    [{ relation: 'not-located' }, 'Not located: no source gives coordinates.'],
  ])('%j', (where, words) => {
    expect(relation({ where })).toMatch(words);
  });

  test('is not told of a place with coordinates; of one with neither it is said that nobody tells', () => {
    expect(relation({ positions: [point(0, 0)] })).toBeUndefined();
    expect(toldRelation(located, placeAt('ford'))).toBe('Nobody was found to say where it is.');
    expect(relation({})).toBeUndefined();
  });
});

describe('what is near a place', () => {
  const exact = { precisionKm: 0.5 };
  const at = (id: string, lat: number, more = exact, name = id) =>
    placeAt(id, { positions: [point(0, lat, more)] }, [name]);
  const town = at('town', 0);
  // 0.01 degrees are 1.1 km.
  const others = [
    ...Array.from({ length: 10 }, (_, index) => at(`far-${index}`, 0.1 + index * 0.08)),
    at('second', 0.025),
    at('twin', 0.01, exact, 'B'),
    at('other-twin', -0.01, exact, 'A'),
    at('may-be', 0.04),
    at('vague', 0.005, { precisionKm: 9 }),
    placeAt('moor', { positions: [point(0, 0.005, { shape: 'area', precisionKm: 40 })] }),
    placeAt('road', {
      positions: [
        {
          ...grounds,
          shape: 'line',
          through: ['town', 'far-9'],
          precisionKm: 8,
          basis: 'worked-out',
          working: 'S',
        },
      ],
    }),
    placeAt('nowhere'),
  ];
  const ids = (near: readonly { readonly place: Place }[]) => near.map(({ place }) => place.id);

  test('are the others that can be within so many kilometres, the nearest first, then by name', () => {
    const near = placesNear(archiveOf(town, ...others), town, 4);
    expect(ids(near)).toEqual(['other-twin', 'twin', 'second', 'may-be']);
    expect(near[0]).toEqual({
      place: expect.anything() as Place,
      km: expect.closeTo(1.11, 1) as number,
      least: expect.closeTo(0.11, 1) as number,
      most: expect.closeTo(2.11, 1) as number,
    });
    expect(ids(placesNear(archiveOf(town, ...others), town, 3))).toEqual(['other-twin', 'twin', 'second']);
  });

  const archive = (...where: readonly (readonly string[])[]) =>
    sampleArchive({
      documents: [],
      events: where.map(([first = '', ...rest], index) => ({
        data: sampleSpan({
          id: `event-${index}`,
          places: [first.replace('near ', ''), ...rest],
          ...(first.startsWith('near ') && { placeNote: first }),
        }),
        summary: ['Something.'],
      })),
      places: [town, ...others],
      gazetteers,
    });
  const of = (id: string) => [town, ...others].find((place) => place.id === id)!;

  test.each<readonly [string, string, readonly (readonly string[])[], number]>([
    ['at it, and at what is near it for certain', 'town', [['town'], ['twin'], ['town', 'twin']], 3],
    ['not where a note says that it was elsewhere', 'town', [['town'], ['near town']], 1],
    ['not at what only may be so near', 'town', [['town'], ['may-be']], 1],
    [
      'not in a territory, on a road, or at what is vaguely known',
      'town',
      [['moor'], ['road'], ['vague']],
      0,
    ],
    ['none near a territory, though they are in it', 'moor', [['moor'], ['twin']], 0],
    ['none near a road, though it leads by', 'road', [['road'], ['town']], 0],
    ['none near what is itself known to more', 'vague', [['vague'], ['town']], 0],
  ])('events are counted %s', (_, asked, where, count) => {
    const made = archive(...where);
    const { lead } = nearWords(made, of(asked));
    const km = mapOf(made).map!.nearbyKm;
    expect(km).toBe(5);
    expect(lead).toBe(
      count === 0 ? '' : `${count} event${count === 1 ? '' : 's'} certainly within ${km} km of ${asked}.`,
    );
  });

  test('where more events are told near by, it is said which are not counted', () => {
    const { lead } = nearWords(archive(['town'], ['near twin']), town);
    expect(lead).toBe(`1 event certainly within 5 km of town. ${words.notCounted}`);
  });

  test('is told from as near to as far as it can be, and of a road that it is drawn by way of it', () => {
    const { near } = nearWords(archive(['road'], ['twin'], ['twin']), town);
    expect(near.map(({ place, message, ...values }) => say(message, { place: place.id, ...values }))).toEqual(
      [
        'road, drawn by way of it: 1 event',
        'other-twin, 0.1 to 2.1 km away: no event',
        'twin, 0.1 to 2.1 km away: 2 events',
        'second, 1.8 to 3.8 km away: no event',
        'may-be, 3.4 to 5.4 km away: no event',
      ],
    );
  });
});
