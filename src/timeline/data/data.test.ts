import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawn, ViewEvent } from '../types.ts';
import { drawnPoint, drawnSpan } from '../../testing/generated-events.ts';
import { viewEventOf as event } from '../../testing/view-events.ts';
import { laneKeysOf } from './lane-keys.ts';
import { eventsOnDay, wordsOnDay } from './on-day.ts';
import { addCounts, countBoxes, overviewOf, withEvents } from './overview.ts';
import { packEvents, unpackEvents } from './wire.ts';

test('an event stands in the lane of its kind, of each actor, of its layer', () => {
  const one = event('a', drawnPoint(1), { actors: ['x', 'y'], documents: ['letter'] });
  expect(laneKeysOf(one, 'kind')).toEqual(['meeting']);
  expect(laneKeysOf(one, 'actor')).toEqual(['x', 'y']);
  expect(laneKeysOf(one, 'layer')).toEqual(['attested']);
  const bare = event('b', drawnPoint(1));
  expect(laneKeysOf(bare, 'actor')).toEqual(['']);
  expect(laneKeysOf(bare, 'layer')).toEqual(['context']);
});

/** A point that was on one of two stretches of days. */
const eitherStretch = event('talk', {
  ...drawnPoint(7),
  certainFrom: 31,
  certainTo: 6,
  to: 30,
  either: [
    [7, 9],
    [28, 30],
  ],
});
const road: Drawn = { ...drawnSpan(10, 30), certainFrom: 12, certainTo: 20 };
test.each<[string, readonly ViewEvent[], number, readonly string[]]>([
  ['before', [event('road', road)], 9, []],
  ['the first possible day', [event('road', road)], 10, ['road, day 1, if it was going on']],
  ['before it is certain', [event('road', road)], 11, ['road, day 1 to 2, if it was going on']],
  ['the first certain day', [event('road', road)], 12, ['road, day 1 to 3']],
  ['the last certain day', [event('road', road)], 20, ['road, day 9 to 11']],
  ['after', [event('road', road)], 25, ['road, day 14 to 16, if it was going on']],
  ['the last possible day', [event('road', road)], 30, ['road, day 19 to 21, if it was going on']],
  ['behind', [event('road', road)], 31, []],
  ['a known first day', [event('road', drawnSpan(10, 30))], 10, ['road, day 1']],
  ['a day of many', [event('road', drawnSpan(10, 2000))], 1009, ['road, day 1,000']],
  ['a point on its day', [event('talk', drawnPoint(7))], 7, ['talk']],
  [
    'a point on one of its days',
    [event('talk', { ...drawnPoint(7), certainFrom: 10, certainTo: 6, to: 9 })],
    8,
    ['talk, possibly'],
  ],
  ['a point between the stretches it lies in', [eitherStretch], 15, []],
  ['a point in one of its stretches', [eitherStretch], 28, ['talk, possibly']],
  [
    'certain ones first, then by their first day',
    [
      event('late', drawnSpan(9, 30)),
      event('maybe', { ...drawnPoint(7), certainFrom: 31, certainTo: 6, to: 30 }),
      event('early', drawnSpan(5, 30)),
    ],
    10,
    ['early, day 6', 'late, day 2', 'maybe, possibly'],
  ],
])('on a day: %s', (_, events, day, expected) => {
  expect(eventsOnDay(events, day).map(wordsOnDay)).toEqual(expected);
});

test('an overview counts where events begin, in each lane they stand in', () => {
  const events = [
    event('a', drawnPoint(0), { actors: ['x', 'y'] }),
    event('b', drawnSpan(1, 9), { kind: 'road', documents: ['letter'] }),
    event('c', drawnPoint(9), { actors: ['x'] }),
  ];
  expect(overviewOf(events, 0, 9)).toEqual({
    from: 0,
    days: 1,
    counts: {
      kind: { meeting: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1], road: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0] },
      actor: {
        x: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        y: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        '': [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
      },
      layer: { context: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1], attested: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0] },
    },
  });
});

test.each([
  [499, 1, 500],
  [500, 2, 251],
  [999, 2, 500],
  [1000, 4, 251],
  [0, 1, 1],
])('of %i days beyond the first a stretch has %i, and there are %i', (to, days, stretches) => {
  const overview = overviewOf([event('a', drawnPoint(to))], 0, to);
  expect(overview.days).toBe(days);
  expect(overview.counts.kind['meeting']).toHaveLength(stretches);
  expect(overview.counts.kind['meeting']!.at(-1)).toBe(1);
});

test('counts of lanes are added, as long as the longest', () => {
  expect(addCounts([[1, 2], [10], []])).toEqual([11, 2]);
  expect(addCounts([])).toEqual([]);
});

// Ten units a day; a stretch of two days has twenty.
const scale = { from: 0, to: 20, start: 100, length: 200 };
const lane = { from: 0, days: 2, counts: [1, 0, 2, 3, 0, 0, 0, 4, 5, 6] };
test.each<[string, Partial<typeof scale>, number, readonly (readonly number[])[]]>([
  [
    'a stretch each',
    {},
    20,
    [
      [100, 20, 1, 0, 2],
      [140, 20, 2, 4, 6],
      [160, 20, 3, 6, 8],
      [240, 20, 4, 14, 16],
      [260, 20, 5, 16, 18],
      [280, 20, 6, 18, 20],
    ],
  ],
  [
    'two together where one is too narrow',
    {},
    21,
    [
      [100, 40, 1, 0, 4],
      [140, 40, 5, 4, 8],
      [220, 40, 4, 12, 16],
      [260, 40, 11, 16, 20],
    ],
  ],
  [
    'cut at both edges',
    { from: 5, to: 15, length: 100 },
    21,
    [
      [100, 30, 5, 4, 8],
      [170, 30, 4, 12, 16],
    ],
  ],
  ['all in one', {}, 500, [[100, 200, 21, 0, 50]]],
])('counts in boxes: %s', (_, more, least, expected) => {
  const boxes = countBoxes(lane, { ...scale, ...more }, least);
  expect(boxes.map(({ x, width, count, from, to }) => [x, width, count, from, to])).toEqual(expected);
});

test('before the first stretch there is no box', () => {
  const boxes = countBoxes({ ...lane, from: 10 }, scale, 20);
  expect(boxes.map(({ from }) => from)).toEqual([10, 14, 16]);
});

test('events are counted in besides, early ones in the first stretch', () => {
  const counted = withEvents(
    lane,
    [drawnPoint(-3), drawnPoint(3), drawnSpan(19, 90), drawnPoint(23)].map((drawn) => event('a', drawn)),
  );
  expect(counted).toEqual({ from: 0, days: 2, counts: [2, 1, 2, 3, 0, 0, 0, 4, 5, 7, undefined, 1] });
  expect(lane.counts[0]).toBe(1);
});

const anyDay = fc.integer({ min: -5000, max: 5000 });
const anyDrawn: fc.Arbitrary<Drawn> = fc
  .record({
    form: fc.constantFrom('point' as const, 'span' as const, 'several' as const),
    from: anyDay,
    certainFrom: anyDay,
    certainTo: anyDay,
    to: anyDay,
    marks: fc.array(anyDay, { maxLength: 4 }),
    either: fc.array(fc.tuple(anyDay, anyDay), { maxLength: 3 }),
    startEdge: fc.constantFrom('tick', 'about', 'open', 'unknown', 'unbounded'),
    endEdge: fc.constantFrom('tick', 'about', 'open', 'unknown', 'unbounded'),
  })
  .map(({ either, ...rest }) => ({ ...rest, ...(either.length > 0 && { either }) }));
const lists = {
  kinds: [
    { id: 'meeting', name: 'Meeting', glyph: 'circle' },
    { id: 'road', name: 'Road', glyph: 'bar' },
  ],
  actors: [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
  ],
  places: [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ],
  documents: [
    { id: 'd', name: 'D' },
    { id: 'e', name: 'E' },
  ],
} as const;

test('what is packed is unpacked as it was', () => {
  fc.assert(
    fc.property(
      anyDrawn,
      fc.boolean(),
      fc.subarray(['x', 'y']),
      fc.subarray(['p', 'q']),
      fc.subarray(['d', 'e']),
      fc.option(fc.constant('day 3'), { nil: undefined }),
      (drawn, attested, actors, places, documents, dayOfSpan) => {
        const one = event('a', drawn, {
          kind: attested ? 'road' : 'meeting',
          attested,
          actors,
          places,
          documents,
          ...(dayOfSpan !== undefined && { dayOfSpan }),
        });
        expect(unpackEvents(packEvents([one], lists), lists)).toEqual([one]);
      },
    ),
  );
});

test('what is packed is JSON: names once, days from the first', () => {
  const one = event(
    'a',
    { ...drawnSpan(100, 109), marks: [100, 109] },
    { kind: 'road', attested: true, actors: ['y'], dayOfSpan: 'day 3', documents: ['d'] },
  );
  expect(packEvents([one], lists)).toEqual({
    documents: ['d'],
    events: [['a', 'a', 1, 1, [1, 0, 100, 0, 9, 9, 2, 0, 9], 'on a', 'day 3', '/events/a/', [1], [], [0]]],
  });
});

test('a name that is in no list is left empty', () => {
  const packed = packEvents([event('a', drawnPoint(1), { kind: 'unheard', actors: ['nobody'] })], lists);
  expect(packed.events[0]![2]).toBe(-1);
  expect(unpackEvents(packed, lists)[0]).toMatchObject({ kind: '', actors: [''] });
});
