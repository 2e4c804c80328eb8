import { expect, test } from 'vitest';
import { drawnPoint } from '../../testing/generated-events.ts';
import type { Bar, BarEnd, Drawn } from '../types.ts';
import { layBar, scaleWithRoom } from './bar.ts';
import { barPaths, barShapes, edgeRoom } from './bar-paths.ts';
import { densityShape, windowOf } from './density.ts';
import { glyphPath, glyphs, isSolidGlyph } from './glyph.ts';
import { fitText, textWidth } from './label-fit.ts';
import { lookOf, type Part, type TextPart } from './look.ts';
import { addMark, glyphPlaces, layMark } from './mark.ts';
import { packRows } from './pack.ts';
import { dayAt, tenth, unitsPerDay, xOf, xOfMiddle } from './scale.ts';
import { attributesOf, boxPath, pathShape, textShape } from './shape.ts';

// Ten units a day, from day 0 at 5.
const scale = { from: 0, to: 100, start: 5, length: 1000 };

const day = (at: number, more: Partial<Drawn> = {}): Drawn => ({ ...drawnPoint(at), ...more });
const span = (from: number, to: number, more: Partial<Drawn> = {}): Drawn =>
  day(from, { form: 'span', certainTo: to, to, marks: [from, to], ...more });

test('a day has a left edge and a middle, and a place has a day', () => {
  expect(xOf(scale, 0)).toBe(5);
  expect(xOf(scale, 100)).toBe(1005);
  expect(xOfMiddle(scale, 3)).toBe(40);
  expect(dayAt(scale, 40)).toBe(3.5);
  expect(unitsPerDay(scale)).toBe(10);
  expect(unitsPerDay({ ...scale, to: 0 })).toBe(1000);
  expect(tenth(1.26)).toBe(1.3);
  expect(tenth(-1.26)).toBe(-1.3);
});

test.each<[string, Drawn, Partial<Bar>]>([
  ['certain all through', span(10, 19), { certain: { x: 105, width: 100 }, possible: [], ticks: [105, 205] }],
  [
    'hatched at both ends',
    span(12, 15, { from: 10, to: 19, marks: [] }),
    {
      certain: { x: 125, width: 40 },
      possible: [
        { x: 105, width: 20 },
        { x: 165, width: 40 },
      ],
      ticks: [105, 205],
    },
  ],
  [
    'nothing certain',
    day(10, { certainFrom: 20, certainTo: 9, to: 19, marks: [] }),
    { possible: [{ x: 105, width: 100 }], ticks: [105, 205] },
  ],
  [
    'about: no ticks but at what is named',
    span(10, 19, { startEdge: 'about', endEdge: 'about', marks: [10] }),
    { ticks: [105], start: 'about', end: 'about' },
  ],
  [
    'an end that nobody knows closes nothing',
    span(10, 19, { endEdge: 'unknown', marks: [10] }),
    { ticks: [105], end: 'unknown', x0: 105, x1: 205 },
  ],
  [
    'named days of what has no known start are ends',
    span(10, 19, { startEdge: 'unknown', marks: [10, 19] }),
    { ticks: [115, 205], start: 'unknown' },
  ],
  [
    'one of two stretches',
    day(10, {
      certainFrom: 31,
      certainTo: 9,
      to: 30,
      marks: [],
      either: [
        [10, 12],
        [28, 30],
      ],
    }),
    {
      possible: [
        { x: 105, width: 30 },
        { x: 285, width: 30 },
      ],
      ticks: [105, 135, 285, 315],
    },
  ],
  [
    'cut before',
    span(-5, 9),
    { certain: { x: 5, width: 100 }, ticks: [105], start: 'cut', end: 'tick', x0: 5 },
  ],
  ['cut behind', span(90, 100), { certain: { x: 905, width: 100 }, ticks: [905], end: 'cut', x1: 1005 }],
  ['up to the last day', span(90, 99), { ticks: [905, 1005], end: 'tick', x1: 1005 }],
])('a bar: %s', (_, drawn, expected) => {
  const bar = layBar(scale, drawn)!;
  expect(bar).toMatchObject(expected);
  expect('certain' in bar).toBe('certain' in expected || drawn.certainTo >= drawn.certainFrom);
});

test.each([
  [-10, -1, false],
  [-10, 0, true],
  [99, 105, true],
  [100, 105, false],
])('of days %i to %i something falls on the scale: %s', (from, to, seen) => {
  expect(layBar(scale, span(from, to)) !== undefined).toBe(seen);
});

test('a scale leaves the room that the signs of ends take', () => {
  expect(scaleWithRoom(0, 9, 100, [])).toEqual({ from: 0, to: 10, start: 1, length: 98 });
  expect(scaleWithRoom(0, 9, 100, [span(0, 9, { startEdge: 'unknown', endEdge: 'open' })])).toEqual({
    from: 0,
    to: 10,
    start: edgeRoom('unknown'),
    length: 100 - edgeRoom('unknown') - edgeRoom('open'),
  });
});

test.each<[BarEnd, number]>([
  ['open', 9],
  ['unknown', 20],
  ['unbounded', 12],
  ['tick', 1],
  ['about', 1],
  ['cut', 1],
])('the sign of an end that is %s takes %i units', (edge, room) => {
  expect(edgeRoom(edge)).toBe(room);
});

const bar = (more: Partial<Bar>): Bar => ({
  possible: [],
  ticks: [],
  start: 'tick',
  end: 'tick',
  x0: 100,
  x1: 200,
  ...more,
});
const band = { y: 10, height: 6, overhang: 2 };

test.each<[string, Partial<Bar>, ReturnType<typeof barPaths>]>([
  ['nothing', {}, { certain: '', possible: '', unknown: '', unbounded: '', edges: '' }],
  [
    'certain, possible, ticks',
    {
      certain: { x: 120, width: 60 },
      possible: [
        { x: 100, width: 20 },
        { x: 180, width: 20 },
      ],
      ticks: [100, 200],
    },
    {
      certain: 'M120 10h60v6h-60z',
      possible: 'M100 10h20v6h-20zM180 10h20v6h-20z',
      unknown: '',
      unbounded: '',
      edges: 'M100 8v10M200 8v10',
    },
  ],
  [
    'an unknown end',
    { end: 'unknown' },
    {
      certain: '',
      possible: '',
      unknown: 'M204 10h5v6h-5zM212 10h3v6h-3zM218 10h1.5v6h-1.5z',
      unbounded: '',
      edges: '',
    },
  ],
  [
    'an unknown start',
    { start: 'unknown' },
    {
      certain: '',
      possible: '',
      unknown: 'M91 10h5v6h-5zM85 10h3v6h-3zM80.5 10h1.5v6h-1.5z',
      unbounded: '',
      edges: '',
    },
  ],
  [
    'any day on that side',
    { start: 'unbounded', end: 'unbounded' },
    {
      certain: '',
      possible: '',
      unknown: '',
      unbounded: 'M94 10h6v6h-6zM88 10h3v6h-3zM200 10h6v6h-6zM209 10h3v6h-3z',
      edges: '',
    },
  ],
  [
    'open on both sides',
    { start: 'open', end: 'open' },
    {
      certain: '',
      possible: '',
      unknown: '',
      unbounded: '',
      edges: 'M98 8.5l-4.5 4.5l4.5 4.5M202 8.5l4.5 4.5l-4.5 4.5',
    },
  ],
])('the paths of a bar: %s', (_, more, expected) => {
  expect(barPaths(bar(more), band)).toEqual(expected);
});

test('an arrowhead is never taller than six units to a side', () => {
  expect(barPaths(bar({ end: 'open' }), { y: 0, height: 30, overhang: 0 }).edges).toBe('M202 9l6 6l-6 6');
});

test('a bar of its own has the parts that it shows, hatched ones first, each in its tone', () => {
  const shown = bar({
    certain: { x: 0, width: 1 },
    possible: [{ x: 1, width: 1 }],
    end: 'unknown',
    start: 'unbounded',
    ticks: [0],
  });
  expect(barShapes(shown, band, true).map(({ look }) => look['class'])).toEqual(
    ['possible', 'certain', 'unknown', 'unbounded', 'edge'].map((part) => `draw-${part} attested`),
  );
  expect(barShapes(bar({ ticks: [0] }), band, false).map(({ look }) => look['class'])).toEqual(['draw-edge']);
});

test('a minimap has a column for each four units, as high as events begin there', () => {
  const shape = densityShape(
    [
      [0, 4],
      [0.1, 4],
      [1, 1],
      [2, 0],
      [99, 2],
    ],
    { from: 0, to: 100, start: 0, length: 400 },
    46,
  );
  expect(shape.look['class']).toBe('draw-density');
  expect(shape.d).toBe('M0 6h3v40h-3zM4 41h3v5h-3zM396 36h3v10h-3z');
  // What is few is seen too.
  expect(
    densityShape(
      [
        [0, 100],
        [1, 1],
      ],
      { from: 0, to: 100, start: 0, length: 400 },
      46,
    ).d,
  ).toBe('M0 6h3v40h-3zM4 44h3v2h-3z');
  expect(densityShape([], { from: 0, to: 100, start: 0, length: 400 }, 46).d).toBe('');
});

test.each([
  [10, 50, { x: 105, width: 400 }],
  [-10, 50, { x: 5, width: 500 }],
  [50, 200, { x: 505, width: 500 }],
  [50, 50.1, { x: 505, width: 6 }],
])('of days %d to %d in sight the minimap shows %j', (from, to, expected) => {
  expect(windowOf(scale, { from, to })).toEqual(expected);
});

test.each([
  ['circle', 'M90 50A10 10 0 0 1 110 50A10 10 0 0 1 90 50z'],
  ['square', 'M91 41L109 41L109 59L91 59z'],
  ['diamond', 'M100 38L112 50L100 62L88 50z'],
  ['triangle', 'M100 39L112 59.5L88 59.5z'],
  ['dome', 'M88.5 57.5L88.5 55A11.5 11.5 0 0 1 111.5 55L111.5 57.5z'],
  ['cross', 'M91 41L109 59M109 41L91 59'],
  ['bar', 'M89.5 41L89.5 59M110.5 41L110.5 59M89.5 47L110.5 47L110.5 53L89.5 53z'],
] as const)('the glyph %s round 100, 50', (glyph, path) => {
  expect(glyphPath(glyph, 100, 50, 10)).toBe(path);
  expect(glyphs).toContain(glyph);
  expect(isSolidGlyph(glyph)).toBe(glyph === 'bar');
});

test.each([
  ['', 0],
  ['l', 3],
  ['m', 8.3],
  ['W', 8.3],
  ['A', 6],
  ['Z', 6],
  ['a', 5.2],
  ['ա', 5.2],
  ['—', 8.3],
  ['’', 3],
  ['Ab l', 6 + 5.2 + 3 + 3],
])('%j is %d wide in ten-pixel letters', (text, width) => {
  expect(textWidth(text, 10)).toBeCloseTo(width);
});

test.each([
  ['abc abc', 36, 'abc abc'],
  ['abc abc', 34, ''],
  ['abcd efg abc', 62, 'abcd efg abc'],
  ['abcd efg abc', 55, 'abcd efg…'],
  ['abcd efg abc', 42.5, 'abcd efg…'],
  ['abcd efg abc', 42.3, ''],
  ['abc, efg, abc', 55, 'abc, efg…'],
  ['abcdefgh abc', 55, ''],
  ['ab efg abc', 44, ''],
  ['ab abc', 20, ''],
  ['abc', 15.6, 'abc'],
  ['abc', 15.5, ''],
  ['', 5, ''],
])('%j in %d units is %j', (text, room, expected) => {
  expect(fitText(text, room, 10)).toBe(expected);
});

const stroked = { fill: 'none', stroke: 'currentColor' };
test.each<[Part | TextPart, object, object]>([
  ['axis', stroked, stroked],
  ['tick', stroked, stroked],
  ['minor-tick', stroked, stroked],
  ['grid', stroked, stroked],
  ['window-frame', stroked, stroked],
  ['count', stroked, stroked],
  ['marked-day', { ...stroked, 'stroke-width': 1.25 }, { ...stroked, 'stroke-width': 1.25 }],
  ['edge', { ...stroked, 'stroke-width': 1.5 }, { ...stroked, 'stroke-width': 1.5 }],
  ['certain', { fill: 'currentColor' }, { fill: 'currentColor' }],
  ['unknown', { fill: 'currentColor' }, { fill: 'currentColor' }],
  ['density', { fill: 'currentColor' }, { fill: 'currentColor' }],
  ['possible', { fill: 'url(#hatch) none' }, { fill: 'url(#hatch-attested) none' }],
  ['unbounded', { fill: 'url(#hatch) none' }, { fill: 'url(#hatch-attested) none' }],
  [
    'glyph',
    { ...stroked, 'stroke-width': 1.3 },
    { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 1.3 },
  ],
  [
    'solid-glyph',
    { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 1.3 },
    { fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 1.3 },
  ],
  ['window', { fill: 'none' }, { fill: 'none' }],
  ['year-label', {}, {}],
  ['month-label', {}, {}],
  ['label', {}, {}],
  ['quiet-label', {}, {}],
  ['strong-label', {}, {}],
  ['lane-name', {}, {}],
])('%s is painted by its attributes, hollow where no document dates it', (part, context, attested) => {
  expect(lookOf(part)).toEqual({ class: `draw-${part}`, ...context });
  expect(lookOf(part, { attested: true })).toEqual({ class: `draw-${part} attested`, ...attested });
  expect(lookOf(part, { faint: true })).toEqual({ class: `draw-${part} faint`, ...context });
  expect(lookOf(part, { attested: true, faint: true })['class']).toBe(`draw-${part} attested faint`);
  expect(lookOf(part)).toBe(lookOf(part));
});

test.each<[string, Drawn, readonly number[]]>([
  ['a day', day(10), [110]],
  ['the first day', day(0), [10]],
  ['the last day', day(99), [1000]],
  ['a day behind', day(100), []],
  ['a day before', day(-1), []],
  ['one of two days', day(10, { to: 12, certainFrom: 13, certainTo: 9, marks: [10, 12] }), [110, 130]],
  ['one of two days, one of them out of sight', day(-1, { to: 12, marks: [-1, 12] }), [130]],
  ['one of two days, one of them behind', day(90, { to: 100, marks: [90, 100] }), [910]],
  ['no day', day(10, { to: 20, marks: [] }), [160]],
  [
    'one of two stretches',
    day(10, {
      to: 30,
      marks: [],
      either: [
        [10, 12],
        [28, 30],
      ],
    }),
    [120, 300],
  ],
  [
    'one of two stretches, one out of sight',
    day(-10, {
      to: 30,
      marks: [],
      either: [
        [-10, -8],
        [28, 30],
      ],
    }),
    [300],
  ],
  [
    'one of two stretches, one behind',
    day(10, {
      to: 102,
      marks: [],
      either: [
        [10, 12],
        [99, 102],
      ],
    }),
    [120],
  ],
  ['a span', span(10, 20), []],
])('glyphs of %s', (_, drawn, places) => {
  expect(glyphPlaces(drawn, scale)).toEqual(places);
});

test.each<[string, Drawn, boolean]>([
  ['a day', day(10), false],
  ['about a day', day(10, { startEdge: 'about', endEdge: 'about' }), true],
  ['a day or later', day(10, { endEdge: 'unbounded' }), true],
  ['one of two days', day(10, { to: 11 }), true],
  ['a span of a day', span(10, 10), true],
])('%s has a bar: %s', (_, drawn, has) => {
  expect(layMark(scale, drawn).bar !== undefined).toBe(has);
});

function painted(drawn: Drawn, glyph: 'circle' | 'square' = 'square') {
  const paths = { glyphs: '', certain: '', possible: '', edges: '' };
  addMark(paths, layMark(scale, drawn), drawn, { glyph, y: 50, radius: 10, below: 5 });
  return paths;
}

test('a mark is put to those that are painted alike', () => {
  expect(painted(day(10))).toEqual({
    glyphs: 'M101 41L119 41L119 59L101 59z',
    certain: '',
    possible: '',
    edges: '',
  });
  // Between days of which one is right runs a line, and there is no bar.
  expect(painted(day(10, { to: 12, certainFrom: 13, certainTo: 9, marks: [10, 12] }))).toMatchObject({
    certain: '',
    possible: '',
    edges: 'M120 50H120',
  });
  expect(painted(span(10, 19))).toEqual({
    glyphs: '',
    certain: 'M105 55h100v6h-100z',
    possible: '',
    edges: 'M105 53v10M205 53v10',
  });
  expect(painted(day(10, { to: 19, certainFrom: 20, certainTo: 9, marks: [] }))).toMatchObject({
    possible: 'M105 55h100v4h-100z',
    edges: 'M105 53v8M205 53v8',
  });
  expect(painted(span(10, 19, { endEdge: 'unknown', marks: [] })).certain).toContain('M209 55h5v6h-5z');
  expect(painted(span(10, 19, { endEdge: 'unbounded', marks: [] })).possible).toContain('M205 55h6v6h-6z');
  const either = painted(
    day(10, {
      to: 30,
      certainFrom: 31,
      certainTo: 9,
      marks: [],
      either: [
        [10, 12],
        [28, 30],
      ],
    }),
  );
  expect(either.edges).not.toContain('H');
  expect(either.possible).toBe('M105 55h30v4h-30zM285 55h30v4h-30z');
});

test('rows are the first that are free, as far as there are rows', () => {
  const items = [
    { x0: 0, x1: 10 },
    { x0: 5, x1: 20 },
    { x0: 12, x1: 15 },
    { x0: 14, x1: 30 },
    { x0: 16, x1: 18 },
  ];
  expect(packRows(items, { gap: 2, most: Infinity })).toEqual([0, 1, 0, 2, 3]);
  expect(packRows(items, { gap: 1, most: 2 })).toEqual([0, 1, 0, undefined, 0]);
});

test('shapes tell their place and look', () => {
  expect(boxPath(1.26, 2, 3.04, 4)).toBe('M1.3 2h3v4h-3z');
  expect(attributesOf(pathShape('grid', 'M0 0'))).toEqual({ class: 'draw-grid', ...stroked, d: 'M0 0' });
  const text = textShape('label', { x: 1.26, y: 2 }, 'Word', { attested: true });
  expect(text).toMatchObject({ tag: 'text', x: 1.3, y: 2, content: 'Word', anchor: 'start' });
  expect(attributesOf(text)).toEqual({ class: 'draw-label attested', x: 1.3, y: 2 });
  const middle = textShape('label', { x: 1, y: 2 }, 'Word', { anchor: 'middle' });
  expect(attributesOf(middle)).toEqual({ class: 'draw-label', x: 1, y: 2, 'text-anchor': 'middle' });
});
