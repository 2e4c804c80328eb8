import { expect, test } from 'vitest';
import { dayFromCivil } from '../../time/edtf/day.ts';
import { groupLanes } from './lane-groups.ts';
import { countOf, moveFrom, type Direction } from './navigate.ts';
import { recordOf } from '../../testing/event-records.ts';
import { timelineEventOf } from '../data/timeline-event.ts';
import { layView, targetAt, targetsOf, viewScale, wholeScale } from './view-layout.ts';
import { edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { viewShapes } from './view-shapes.ts';
import type { ViewEvent } from '../types.ts';

const kinds = [
  { id: 'meeting', name: 'Meeting', glyph: 'circle' },
  { id: 'statement', name: 'Statement', glyph: 'square' },
] as const;

function eventOn(edtf: string, kind: string): ViewEvent {
  const drawn = timelineEventOf(recordOf(`${kind} ${edtf}`, 'point', [['whole', edtf]]))!;
  return { ...drawn, kind, words: edtf, href: '/', actors: [], places: [], documents: [] };
}

const events = [
  eventOn('1995-01-10', 'meeting'),
  eventOn('1995-02-10', 'statement'),
  eventOn('1995-03-10', 'meeting'),
  eventOn('1995-06-10', 'statement'),
];
const scale = viewScale(1000, dayFromCivil(1995, 1, 1), dayFromCivil(1995, 7, 1));
const lanes = groupLanes(events, { kinds, actors: [] }, 'kind', scale);
const layout = layView(lanes, scale, { day: dayFromCivil(1995, 3, 9) });

function walk(from: string | undefined, direction: Direction): string {
  const current = targetsOf(layout).find(({ key }) => key === from);
  const step = moveFrom(targetsOf(layout), current, direction);
  return step.kind === 'to' ? step.target.key : step.kind;
}

test.each<[string | undefined, Direction, string]>([
  [undefined, 'later', 'meeting 1995-01-10'],
  [undefined, 'earlier', 'statement 1995-06-10'],
  ['meeting 1995-01-10', 'later', 'statement 1995-02-10'],
  ['meeting 1995-03-10', 'earlier', 'statement 1995-02-10'],
  ['meeting 1995-03-10', 'down', 'statement 1995-02-10'],
  ['statement 1995-06-10', 'up', 'meeting 1995-03-10'],
  ['statement 1995-06-10', 'down', 'none'],
  ['statement 1995-06-10', 'later', 'after'],
  ['meeting 1995-01-10', 'earlier', 'before'],
])('from %s %s leads to %s', (from, direction, expected) => {
  expect(walk(from, direction)).toBe(expected);
});

test.each<[Direction, string]>([
  ['later', 'meeting 1995-03-10'],
  ['earlier', 'statement 1995-02-10'],
])('from an event that is out of sight %s leads to the one next to it', (direction, expected) => {
  const outOfSight = { ...targetsOf(layout)[0]!, key: 'elsewhere', from: dayFromCivil(1995, 2, 20) };
  const step = moveFrom(targetsOf(layout), outOfSight, direction);
  expect(step).toMatchObject({ kind: 'to', target: { key: expected } });
});

test('before an event comes what began in sight, not a span that reaches into it', () => {
  const [, second] = targetsOf(layout).toSorted((a, b) => a.from - b.from);
  expect(moveFrom(targetsOf(layout), second, 'earlier', second!.from - 5)).toEqual({ kind: 'before' });
  expect(moveFrom(targetsOf(layout), second, 'earlier').kind).toBe('to');
});

test('a pointer finds the nearest event within its reach, and nothing beyond', () => {
  const [first] = targetsOf(layout);
  const { x, y } = first!.box;
  expect(targetAt(targetsOf(layout), x - 5, y + 4, 9)?.key).toBe('meeting 1995-01-10');
  expect(targetAt(targetsOf(layout), x - 30, y + 4, 9)).toBeUndefined();
});

test('the number of nodes depends on lanes and labels, not on events', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...eventOn('1995-01-01', 'meeting'),
    id: `e${index}`,
    drawn: {
      ...events[0]!.drawn,
      from: scale.from + (index % 180),
      to: scale.from + (index % 180),
      marks: [scale.from + (index % 180)],
    },
  }));
  const crowded = layView(groupLanes(many, { kinds, actors: [] }, 'kind', scale), scale);
  expect(viewShapes(crowded, { glyphOf: () => 'circle' }).length).toBeLessThan(600);
  const counted = targetsOf(crowded).reduce((sum, target) => sum + countOf(target), 0);
  expect(counted).toBe(5000);
});

test.each([
  ['from years', 2000, 2025, '2010'],
  ['to months', 1994, 1996, '1995'],
])('the axis tells its ticks %s', (_name, from, to, expected) => {
  const wide = viewScale(1000, dayFromCivil(from, 1, 1), dayFromCivil(to, 1, 1));
  const shapes = viewShapes(layView(lanes, wide), { glyphOf: () => 'circle' });
  expect(shapes.flatMap((shape) => (shape.tag === 'text' ? [shape.content] : []))).toContain(expected);
});

test.each([
  ['1995-01-01/1995-06-30', 15],
  ['1995-06-30/', 20],
  ['/1995-01-01', 20],
])('beside the whole there is room for the signs of %s, and no more than it takes', (edtf, most) => {
  const record = recordOf('it', 'span', [['whole', edtf]]);
  const events = [timelineEventOf(record)!];
  const narrow = { from: dayFromCivil(1995, 1, 1), to: dayFromCivil(1995, 6, 30), start: 0, length: 320 };
  const whole = wholeScale(narrow, events);
  expect(narrow.from - whole.from).toBeGreaterThanOrEqual(15);
  expect(narrow.from - whole.from).toBeLessThanOrEqual(most);
  const bar = layBar(whole, events[0]!.drawn)!;
  expect(bar.x0 - edgeRoom(bar.start)).toBeGreaterThanOrEqual(-1);
  expect(bar.x1 + edgeRoom(bar.end)).toBeLessThanOrEqual(321);
});
