import { expect, test } from 'vitest';
import { isoDay, dayFromCivil } from '../../time/edtf/day.ts';
import { drawnPoint, drawnSpan } from '../../testing/generated-events.ts';
import { viewEventOf } from '../../testing/view-events.ts';
import type { Shape } from '../axis/shape.ts';
import type { Drawn, TimelineEvent, ViewEvent } from '../types.ts';
import { countCrowds } from './crowds.ts';
import { groupLanes } from './lane-groups.ts';
import { laneOf, layLane, lowerBound, visibleEvents } from './lanes.ts';
import { moveFrom } from './navigate.ts';
import {
  clusterBox,
  layView,
  rowMiddle,
  targetAt,
  targetsOf,
  viewScale,
  wholeScale,
  type Target,
} from './view-layout.ts';
import { viewShapes, type ViewStyle } from './view-shapes.ts';

// Ten units a day, from day 0 at 100.
const scale = { from: 0, to: 100, start: 100, length: 1000 };
const options = { mostRows: 3, fontSizePx: 10, glyphRadius: 5 };

const event = (id: string, drawn: Drawn, more: Partial<ViewEvent> = {}) =>
  viewEventOf(id, drawn, { words: '', href: '/', ...more });
const points = (...days: readonly number[]) => days.map((day, index) => event(`e${index}`, drawnPoint(day)));

test.each([
  [[], 5, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 6, 3],
])('in %j the first that is at least %i has the index %i', (values, value, index) => {
  expect(lowerBound(values, value)).toBe(index);
});

test('a lane is in order of first days, then last, and knows how far it reaches', () => {
  const lane = laneOf('lane', [
    event('c', drawnPoint(5)),
    event('b', drawnSpan(0, 9)),
    event('a', drawnSpan(0, 3)),
  ]);
  expect(lane.key).toBe('lane');
  expect(lane.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(lane.reach).toEqual([3, 9, 9]);
});

test.each([
  [4, 6, ['b', 'c']],
  [9, 10, ['b']],
  [10, 20, []],
  [0, 5, ['a', 'b']],
  [3, 4, ['a', 'b']],
])('of days %i to %i in sight are %j', (from, to, ids) => {
  const lane = laneOf('lane', [
    event('c', drawnPoint(5)),
    event('b', drawnSpan(0, 9)),
    event('a', drawnSpan(0, 3)),
  ]);
  expect(visibleEvents(lane, { ...scale, from, to }).map(({ id }) => id)).toEqual(ids);
});

const laid = (events: readonly TimelineEvent[], more: Partial<typeof options> = {}) =>
  layLane(laneOf('lane', events), scale, { ...options, ...more });

test('a point has its glyph in the middle of its day and its name beside it', () => {
  expect(laid([event('Talk', drawnPoint(10))])).toEqual({
    key: 'lane',
    rows: 1,
    marks: [
      expect.objectContaining({ glyphs: [205], bar: undefined, row: 0, label: { x: 215, text: 'Talk' } }),
    ],
    clusters: [],
  });
});

test('a span has its name over its bar, from the first day in sight', () => {
  const { marks } = laid([event('Road', drawnSpan(-5, 10))]);
  expect(marks[0]).toMatchObject({ glyphs: [], row: 0, label: { x: 101, text: 'Road' } });
  expect(marks[0]!.bar).toMatchObject({ x0: 100, x1: 210 });
});

test('an empty lane keeps one row', () => {
  expect(laid([])).toEqual({ key: 'lane', rows: 1, marks: [], clusters: [] });
});

test.each<[string, readonly number[], readonly number[]]>([
  ['far apart', [10, 40], [0, 0]],
  ['with a name in the way', [10, 12], [0, 1]],
  ['in the row that is free again', [10, 12, 20], [0, 1, 0]],
])('points %s are in rows %j %j', (_, days, rows) => {
  const events = days.map((day, index) => event(`Meeting ${index}`, drawnPoint(day)));
  expect(laid(events).marks.map(({ row }) => row)).toEqual(rows);
});

test('where every row has a name in the way, the name that ends first is cut', () => {
  const events = ['A very long name indeed', 'A long name', 'Another long name', 'It'].map(
    (title, index) => ({
      ...event(`e${index}`, drawnPoint(10 + 2 * index)),
      title,
    }),
  );
  const { marks, rows } = laid(events);
  expect(rows).toBe(3);
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 1]);
  expect(marks[1]!.label).toBeUndefined();
  expect(marks[3]!.label).toEqual({ x: 275, text: 'It' });
});

test('a name ends before the next mark of its row, and before the edge', () => {
  const long = { ...event('a', drawnPoint(10)), title: 'A name that is long enough to be cut' };
  const { marks } = laid([long, event('b', drawnPoint(20))], { mostRows: 1 });
  expect(marks[0]!.label!.text).toBe('A name that is…');
  expect(laid([{ ...long, drawn: drawnPoint(97) }]).marks[0]!.label).toBeUndefined();
});

test('what does not fit the rows is counted where it begins', () => {
  const { marks, clusters } = laid(points(50, 50, 50, 50, 10));
  expect(marks.map(({ event: { id } }) => id)).toEqual(['e4']);
  expect(clusters).toEqual([
    {
      x: 100 + 41 * 12,
      width: 12,
      count: 4,
      from: 50,
      to: 51,
      events: [
        expect.objectContaining({ id: 'e0' }),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
      lowest: false,
    },
  ]);
  expect(laid(points(50, 50, 50)).clusters).toEqual([]);
  expect(laid(points(50, 50, 50)).rows).toBe(3);
});

test('with an overview its counts stand in the lowest row, events above', () => {
  const lane = { ...laneOf('lane', points(50)), overview: { from: 0, days: 10, counts: [0, 0, 7] } };
  const drawn = layLane(lane, scale, { ...options, counted: true });
  expect(drawn.marks).toHaveLength(1);
  expect(drawn.clusters).toEqual([
    { x: 300, width: 100, count: 7, from: 20, to: 30, events: [], lowest: true },
  ]);
  expect(layLane(lane, scale, options).clusters).toEqual([]);
  const crowded = { ...lane, ...laneOf('lane', points(50, 50, 50)) };
  expect(layLane(crowded, scale, { ...options, counted: true }).clusters.map(({ count }) => count)).toEqual([
    7, 3,
  ]);
  expect(
    layLane({ ...laneOf('lane', points(50, 50)), overview: lane.overview }, scale, {
      ...options,
      counted: true,
    }).rows,
  ).toBe(2);
});

// Cells of ten units from 100.
const draft = (id: string, x0: number, x1: number) => ({ event: event(id, drawnPoint(3)), x0, x1 });
const crowd = (...cells: readonly (readonly [number, readonly number[]])[]) =>
  new Map(cells.map(([at, days]) => [at, points(...days)]));

test('neighbouring crowds share a count, up to three cells', () => {
  const { clusters } = countCrowds(crowd([5, [9]], [0, [2, 1]], [1, [4]], [2, [5]], [3, [7]]), [], {
    start: 100,
    cell: 10,
  });
  expect(clusters.map(({ x, width, count, from, to }) => [x, width, count, from, to])).toEqual([
    [100, 30, 4, 1, 6],
    [130, 30, 2, 7, 10],
  ]);
  expect(clusters[0]!.events.map(({ drawn }) => drawn.from)).toEqual([1, 2, 4, 5]);
  expect(countCrowds(crowd([0, [1]], [3, [2]]), [], { start: 100, cell: 10 }).clusters).toHaveLength(2);
});

test.each([
  ['before a count', 80, 100, true],
  ['touching its first unit', 90, 101, false],
  ['within', 101, 109, false],
  ['behind', 110, 115, true],
  ['over its last unit', 109, 115, false],
  ['as a bar that is seen on both sides', 90, 111, true],
  ['as a bar of just two cells', 95, 115, false],
])('a mark %s (%i to %i) stays: %s', (_, x0, x1, stays) => {
  const { marks, clusters } = countCrowds(crowd([0, [1, 2]]), [draft('mark', x0, x1)], {
    start: 100,
    cell: 10,
  });
  expect(marks).toHaveLength(stays ? 1 : 0);
  expect(clusters[0]).toMatchObject(stays ? { count: 2, to: 3 } : { count: 3, to: 4 });
});

test('without a crowd all marks stay', () => {
  const drafts = [draft('mark', 0, 5)];
  expect(countCrowds(new Map(), drafts, { start: 100, cell: 10 })).toEqual({ marks: drafts, clusters: [] });
});

const kinds = [
  { id: 'meeting', name: 'Meeting', glyph: 'circle' },
  { id: 'road', name: 'Road', glyph: 'bar' },
  { id: 'text', name: 'Text', glyph: 'square' },
] as const;
const frame = {
  kinds,
  actors: [
    { id: 'x', name: 'Actor X' },
    { id: 'y', name: 'Actor Y' },
  ],
};
const outline = (lanes: ReturnType<typeof groupLanes>) =>
  lanes.map(({ lane, name, rows, glyph }) => [
    lane.key,
    name,
    rows,
    glyph,
    lane.events.map(({ id }) => id).join(' '),
  ]);

test.each<['kind' | 'actor' | 'layer', readonly unknown[]]>([
  [
    'kind',
    [
      ['meeting', 'Meeting', 1, 'circle', 'a c'],
      ['road', 'Road', 1, 'bar', 'b'],
    ],
  ],
  [
    'actor',
    [
      ['x', 'Actor X', 1, undefined, 'a b'],
      ['y', 'Actor Y', 1, undefined, 'b'],
      ['', 'No actor named', 1, undefined, 'c'],
    ],
  ],
  [
    'layer',
    [
      ['attested', 'Dated by a document', 1, undefined, 'b'],
      ['context', 'Context', 1, undefined, 'a c'],
    ],
  ],
])('lanes by %s, in the order of the lists, none of them empty', (by, expected) => {
  const events = [
    event('a', drawnPoint(10), { actors: ['x'] }),
    event('b', drawnSpan(30, 40), { kind: 'road', actors: ['x', 'y'], documents: ['letter'] }),
    event('c', drawnPoint(60)),
  ];
  const lanes = outline(groupLanes(events, frame, by, scale));
  expect(lanes.map((lane) => lane.toSpliced(1, 1))).toEqual(
    (expected as unknown[][]).map((lane) => lane.toSpliced(1, 1)),
  );
  expect(lanes.every(([, name]) => typeof name === 'string' && name.length > 3)).toBe(true);
});

test('a lane has as many rows as it needs where the view opens, three at most', () => {
  const rows = (...days: readonly number[]) =>
    groupLanes(points(...days), frame, 'kind', scale).map((lane) => lane.rows);
  expect(rows(10)).toEqual([1]);
  expect(rows(10, 10)).toEqual([2]);
  expect(rows(10, 10, 10, 10, 30, 30, 30)).toEqual([3]);
  // More than could stand side by side are not laid out to be counted.
  expect(rows(...Array.from({ length: 101 }, (_, index) => index * 0.99))).toEqual([3]);
});

const manyKinds = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    name: `Kind ${index}`,
    glyph: 'circle' as const,
  }));
const ofKinds = (count: number, size: (index: number) => number) =>
  manyKinds(count).flatMap(({ id }, index) =>
    Array.from({ length: size(index) }, (_, at) =>
      event(`${id}-${at}`, drawnPoint(90 - index), { kind: id }),
    ),
  );

test('fourteen lanes are kept, of more the thirteen largest', () => {
  expect(
    groupLanes(
      ofKinds(14, () => 1),
      { kinds: manyKinds(14), actors: [] },
      'kind',
      scale,
    ),
  ).toHaveLength(14);
  const lanes = groupLanes(
    ofKinds(16, (index) => (index < 3 ? 1 : 2)),
    { kinds: manyKinds(16), actors: [] },
    'kind',
    scale,
  );
  expect(lanes.map(({ lane }) => lane.key)).toEqual([
    ...manyKinds(16)
      .slice(3)
      .map(({ id }) => id),
    'others',
  ]);
  expect(lanes.at(-1)!.lane.events.map(({ id }) => id)).toEqual(['k2-0', 'k1-0', 'k0-0']);
  expect(lanes.at(-1)!.glyph).toBeUndefined();
  expect(lanes.at(-1)!.name).not.toBe('');
});

test('an event of several actors stands once among the others', () => {
  const actors = Array.from({ length: 16 }, (_, index) => ({ id: `a${index}`, name: `Actor ${index}` }));
  const big = actors
    .slice(3)
    .flatMap(({ id }) => [1, 2].map((day) => event(`${id}-${day}`, drawnPoint(day), { actors: [id] })));
  const lanes = groupLanes(
    [...big, event('shared', drawnPoint(5), { actors: ['a0', 'a1'] })],
    { kinds, actors },
    'actor',
    scale,
  );
  expect(lanes.at(-1)!.lane.events.map(({ id }) => id)).toEqual(['shared']);
});

test('with an overview lanes are chosen, sized and counted by it', () => {
  const overview = { from: 0, days: 10, counts: { kind: { road: [3, 4] }, actor: {}, layer: {} } };
  const lanes = groupLanes(points(10), { ...frame, overview }, 'kind', scale);
  expect(outline(lanes).map(([key, , rows]) => [key, rows])).toEqual([
    ['meeting', 3],
    ['road', 3],
  ]);
  expect(lanes.map(({ lane }) => lane.overview)).toEqual([
    { from: 0, days: 10, counts: [] },
    { from: 0, days: 10, counts: [3, 4] },
  ]);
  const kinds16 = manyKinds(16);
  const counts = Object.fromEntries(kinds16.map(({ id }, index) => [id, [index < 3 ? 1 : 5, 0, 1]]));
  const many = groupLanes(
    [],
    { kinds: kinds16, actors: [], overview: { ...overview, counts: { kind: counts, actor: {}, layer: {} } } },
    'kind',
    scale,
  );
  expect(many).toHaveLength(14);
  expect(many.at(-1)!.lane).toMatchObject({ key: 'others', overview: { counts: [3, 0, 3] } });
});

test('a wide view has the names of lanes beside it, a narrow one above', () => {
  expect(viewScale(1000, 0, 10)).toEqual({ from: 0, to: 10, start: 128, length: 872 });
  expect(viewScale(640, 0, 10)).toMatchObject({ start: 128, length: 512 });
  expect(viewScale(639, 0, 10)).toEqual({ from: 0, to: 10, start: 0, length: 639 });
});

test('the whole has room beside it: fifteen days, or a fiftieth', () => {
  expect(wholeScale({ ...scale, to: 100 }, [])).toMatchObject({
    from: -15,
    to: 115,
    start: 100,
    length: 1000,
  });
  expect(wholeScale({ ...scale, to: 1000 }, [])).toMatchObject({ from: -20, to: 1020 });
});

function viewOf(events: readonly ViewEvent[], day?: number, within = scale) {
  return layView(groupLanes(events, frame, 'kind', within), within, { day });
}

test('lanes stand under the axis and under each other', () => {
  const events = [...points(10, 10), event('road', drawnSpan(20, 40), { kind: 'road' })];
  const view = viewOf(events, 50);
  expect(view.lanes.map(({ key, y, height, rows }) => [key, y, height, rows])).toEqual([
    ['meeting', 46, 47, 2],
    ['road', 93, 26, 1],
  ]);
  expect(view).toMatchObject({ width: 1100, height: 121, dayX: 605 });
  expect(rowMiddle(view.lanes[0]!, 1)).toBe(46 + 21 + 10);
  expect(isoDay(view.contextTicks[0]!.day)).toBe('1970-01-01');
  const narrow = viewOf(events, 100, { ...scale, start: 0 });
  expect(narrow.lanes.map(({ y, height }) => [y, height])).toEqual([
    [63, 47],
    [127, 26],
  ]);
  expect('dayX' in narrow).toBe(false);
  expect('dayX' in viewOf(events, -1)).toBe(false);
  expect(viewOf(events, 0)).toMatchObject({ dayX: 105 });
});

test('a target has the box of its glyphs and bar; a count that of its rows', () => {
  const view = viewOf([event('a', drawnPoint(10)), event('road', drawnSpan(20, 39), { kind: 'road' })]);
  expect(targetsOf(view).map(({ kind, key, from, lane, box }) => [kind, key, from, lane, box])).toEqual([
    ['event', 'a', 10, 0, { x: 198, y: 46, width: 14, height: 21 }],
    ['event', 'road', 20, 1, { x: 300, y: 72, width: 200, height: 21 }],
  ]);
  const crowded = viewOf(points(50, 50, 50, 50));
  const [count] = targetsOf(crowded);
  expect(count).toMatchObject({ kind: 'cluster', key: 'e0', from: 50, lane: 0 });
  expect(count!.box).toEqual({ x: 592, y: 47, width: 12, height: 21 });
  const three = { ...crowded.lanes[0]!, rows: 3, height: 68 };
  const { drawing } = three;
  expect(clusterBox(three, drawing.clusters[0]!)).toEqual({ x: 592, y: 47, width: 12, height: 63 });
  expect(clusterBox(three, { ...drawing.clusters[0]!, lowest: true })).toEqual({
    x: 592,
    y: 89,
    width: 12,
    height: 21,
  });
});

test('a count of what has not been read is known by its lane and its days', () => {
  const overview = { from: 0, days: 10, counts: { kind: { road: [3, 4] }, actor: {}, layer: {} } };
  const view = layView(groupLanes([], { ...frame, overview }, 'kind', scale), scale, { counted: true });
  expect(targetsOf(view).map(({ key }) => key)).toEqual(['road 0', 'road 10']);
});

const target = (key: string, from: number, lane: number, x: number): Target => {
  const box = { x, y: lane * 20, width: 10, height: 10 };
  return { kind: 'event', key, from, lane, box, reach: box } as unknown as Target;
};
const targets = [target('c', 3, 1, 30), target('a', 1, 0, 10), target('b', 3, 0, 32), target('d', 9, 2, 90)];
const moved = (current: string | undefined, direction: Parameters<typeof moveFrom>[2], seenFrom?: number) => {
  const move = moveFrom(
    targets,
    targets.find(({ key }) => key === current),
    direction,
    seenFrom,
  );
  return move.kind === 'to' ? move.target.key : move.kind;
};

test.each<[string | undefined, Parameters<typeof moveFrom>[2], string]>([
  [undefined, 'up', 'a'],
  ['a', 'later', 'b'],
  ['b', 'later', 'c'],
  ['c', 'earlier', 'b'],
  ['a', 'down', 'c'],
  ['d', 'up', 'c'],
  ['c', 'up', 'b'],
  ['c', 'down', 'd'],
  ['d', 'down', 'none'],
  ['a', 'up', 'none'],
])('from %s %s is %s', (current, direction, expected) => {
  expect(moved(current, direction)).toBe(expected);
});

test('nothing leads nowhere; what begins just in sight is next', () => {
  expect(moveFrom([], undefined, 'later')).toEqual({ kind: 'none' });
  expect(moveFrom([], undefined, 'earlier')).toEqual({ kind: 'none' });
  expect(moved('b', 'earlier', 1)).toBe('a');
  expect(moved('b', 'earlier', 2)).toBe('before');
  expect(moved('c', 'later', 100)).toBe('d');
});

test.each([
  [15, 5, 1, 'a'],
  [20.5, 5, 1, 'a'],
  [21, 5, 1, undefined],
  [9, 5, 1, undefined],
  [9.5, 5, 1, 'a'],
  [15, 11, 1, undefined],
  [15, -0.5, 1, 'a'],
  [23, 14, 5.1, 'a'],
  [23, 14, 5, undefined],
  [26, 5, 10, 'a'],
  [27, 5, 10, 'b'],
  [25, 5, 10, 'a'],
])('at %d, %d within %d is %s', (x, y, reach, expected) => {
  const two = [target('a', 1, 0, 10), target('b', 3, 0, 32)];
  expect(targetAt(two, x, y, reach)?.key).toBe(expected);
});

const said = (shapes: readonly Shape[], part: string) =>
  shapes.flatMap((shape) =>
    String(shape.look['class']).split(' ')[0] === `draw-${part}`
      ? [shape.tag === 'text' ? `${shape.content} ${shape.x} ${shape.y}` : shape.d]
      : [],
  );
const circles: ViewStyle = { glyphOf: () => 'circle' };

test.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'days',
    '1995-02-20',
    '1995-03-05',
    ['20', '21', '22', '23', '24', '25', '26', '27', '28', '1', '2', '3', '4'],
    ['February 1995', 'March 1995'],
  ],
  [
    'weeks',
    '1995-02-20',
    '1995-04-24',
    ['20', '27', '6', '13', '20', '27', '3', '10', '17'],
    ['February 1995', 'March 1995', 'April 1995'],
  ],
  ['months', '1994-11-01', '1995-05-01', ['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'], ['1994', '1995']],
  ['years', '1991-01-01', '1995-09-01', ['1991', '1992', '1993', '1994', '1995'], []],
])('the axis tells %s, and what they are of', (_, from, to, ticks, context) => {
  const [first, last] = [from, to].map((text) => {
    const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
    return dayFromCivil(year, month, day);
  });
  const within = { from: first!, to: last!, start: 128, length: _ === 'years' ? 300 : 800 };
  const shapes = viewShapes(layView([], within), circles);
  const words = (part: string) => said(shapes, part).map((text) => text.replace(/ [\d.]+ [\d.]+$/, ''));
  expect(words('month-label')).toEqual(ticks);
  expect(words('year-label')).toEqual(context);
});

test('the axis, its ticks and the marked day', () => {
  const view = layView([], scale, { day: 50 });
  const shapes = viewShapes(view, circles);
  expect(said(shapes, 'axis')).toEqual(['M100 42H1100']);
  expect(said(shapes, 'marked-day')).toEqual(['M605 2V48']);
  expect(said(shapes, 'grid')[0]).toMatch(/^M140 42V48M/);
  expect(said(shapes, 'minor-tick')[0]).toMatch(/^M140 37v5M/);
  expect(said(shapes, 'tick')).toEqual(['M100 4V42M410 4V42M690 4V42M1000 4V42']);
  expect(said(shapes, 'month-label')[0]).toBe('5 144 35');
  expect(said(shapes, 'year-label')).toEqual([
    'January 1970 105 16',
    'February 1970 415 16',
    'March 1970 695 16',
    'April 1970 1005 16',
  ]);
  expect(said(viewShapes(layView([], scale), circles), 'marked-day')).toEqual(['']);
});

test('what is running at the left edge is told there, and pushed out by the next', () => {
  const at = (from: number) =>
    said(viewShapes(layView([], { ...scale, from, to: from + 100 }), circles), 'year-label')[0];
  expect(at(10)).toBe('January 1970 105 16');
  expect(at(25)).toBe('February 1970 165 16');
  // A tick before the edge is no tick in sight.
  expect(said(viewShapes(layView([], { ...scale, from: 10, to: 110 }), circles), 'tick')[0]).toBe(
    'M310 4V42M590 4V42M900 4V42',
  );
});

test('a lane is drawn by tone, its counts and names besides', () => {
  const events = [
    event('plain', drawnPoint(10)),
    event('dated', drawnPoint(30), { attested: true }),
    event('faint', drawnPoint(50)),
    event('both', drawnPoint(70), { attested: true }),
  ];
  const view = viewOf(events);
  const shapes = viewShapes(view, { ...circles, isFaint: ({ id }) => id === 'faint' || id === 'both' });
  const glyphs = shapes.filter(({ look }) => String(look['class']).startsWith('draw-glyph'));
  expect(
    glyphs.map((shape) => [
      shape.look['class'],
      shape.tag === 'path' ? /M([\d.]+) ([\d.]+)/.exec(shape.d)?.slice(1).join(' ') : '',
    ]),
  ).toEqual([
    ['draw-glyph', '200 56'],
    ['draw-glyph attested', '400 56'],
    ['draw-glyph faint', '600 56'],
    ['draw-glyph attested faint', '800 56'],
    ['draw-glyph', '1 55.5'],
  ]);
  const labels = shapes.filter(({ look }) => String(look['class']).startsWith('draw-label'));
  expect(labels.map(({ look }) => look['class'])).toEqual([
    'draw-label',
    'draw-label attested',
    'draw-label attested faint',
    'draw-label faint',
  ]);
  expect(said(shapes, 'label')[0]).toBe('plain 215 60.5');
  expect(said(shapes, 'lane-name')).toEqual(['Meeting 18 60']);
  expect(said(shapes, 'grid').at(-1)).toBe('M0 71H1100');
  expect(said(shapes, 'count')).toEqual(['']);
  // Texts stand behind all paths, the names of lanes before other words.
  expect(shapes.findIndex(({ tag }) => tag === 'text')).toBe(
    shapes.findLastIndex(({ tag }) => tag === 'path') + 1,
  );
  expect(shapes.find(({ tag }) => tag === 'text')!.look['class']).toBe('draw-lane-name');
});

test('a span has its name at the height of its bar, a solid glyph beside its lane', () => {
  const shapes = viewShapes(viewOf([event('road', drawnSpan(20, 40), { kind: 'road' })]), circles);
  expect(said(shapes, 'label')).toEqual(['road 301 58']);
  expect(said(shapes, 'certain')[0]).toBe('M300 61h210v6h-210z');
  expect(said(shapes, 'solid-glyph')[0]).toMatch(/^M0\.8 51/);
});

test('counts are boxes with their number in the middle', () => {
  const shapes = viewShapes(viewOf(points(50, 50, 50, 50)), circles);
  expect(said(shapes, 'count')).toEqual(['M592 47h12v21h-12z']);
  const numbers = shapes.flatMap((shape) =>
    shape.tag === 'text' && shape.anchor === 'middle' ? [shape] : [],
  );
  expect(numbers.map(({ content, x, y }) => [content, x, y])).toEqual([['4', 598, 61.5]]);
});

test('a narrow view has names above their lanes; others have no glyph', () => {
  const shapes = viewShapes(viewOf(points(10), undefined, { ...scale, start: 0 }), circles);
  expect(said(shapes, 'lane-name')).toEqual(['Meeting 18 59']);
  const others = layView([{ lane: laneOf('others', points(10)), name: 'Others', rows: 1 }], scale);
  expect(said(viewShapes(others, circles), 'lane-name')).toEqual(['Others 0 60']);
  // Its mark, and no glyph beside its name.
  expect(said(viewShapes(others, circles), 'glyph').slice(1)).toEqual(['', '', '', '']);
});

test('a lane with nothing in sight is folded, and has its room again when there is', () => {
  const lanes = [
    { lane: laneOf('a', points(10)), name: 'A', rows: 1 },
    { lane: laneOf('b', points(5000)), name: 'B', rows: 1 },
  ];
  const [here, away] = [layView(lanes, scale), layView(lanes, { ...scale, to: 6000 })];
  expect(here.lanes.map(({ folded, height }) => [folded, height > 0])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(said(viewShapes(here, circles), 'lane-name')).toEqual(['A 0 60']);
  expect(away.lanes.map(({ folded }) => folded)).toEqual([false, false]);
  expect(away.height).toBeGreaterThan(here.height);
});

test('what is pressed is the mark with its name', () => {
  const [only] = targetsOf(viewOf(points(10)));
  expect(only!.reach.width).toBeGreaterThan(only!.box.width);
  expect(targetAt([only!], only!.box.x + only!.box.width + 4, only!.box.y + 5, 1)?.key).toBe(only!.key);
});
