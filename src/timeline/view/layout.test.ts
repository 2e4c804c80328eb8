import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { laneOf, layLane, visibleEvents } from './lanes.ts';
import { layView } from './view-layout.ts';
import { layBar } from '../axis/bar.ts';
import { packRows } from '../axis/pack.ts';
import { stackMarks } from '../strip/stacks.ts';
import { layStrip } from '../strip/strip.ts';
import { foldsOf } from '../strip/folds.ts';
import type { Drawn, TimelineEvent } from '../types.ts';

const point = (day: number): Drawn => ({
  form: 'point',
  from: day,
  to: day,
  certainFrom: day,
  certainTo: day,
  marks: [day],
  startEdge: 'tick',
  endEdge: 'tick',
});
const span = (from: number, certainTo: number, to: number): Drawn => ({
  ...point(from),
  form: 'span',
  certainTo,
  to,
  marks: [from, to],
});
const event = (id: string, drawn: Drawn): TimelineEvent => ({
  id,
  title: `The event called ${id}`,
  kind: 'meeting',
  attested: false,
  drawn,
});
const anyEvent = fc
  .tuple(
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.boolean(),
  )
  .map(([from, certain, possible, lasts]) =>
    lasts ? span(from, from + certain, from + certain + possible) : point(from),
  );
const anyEvents = fc
  .array(anyEvent, { maxLength: 120 })
  .map((drawn) => drawn.map((one, index) => event(`e${index}`, one)));
const options = { mostRows: 3, fontSizePx: 13, glyphRadius: 5 };

test.each([
  [30, true],
  [8, false],
  [400, false],
])('%i days in sight: a mark for each day between those with numbers is %j', (days, has) => {
  const layout = layView([], { from: 0, to: days, start: 0, length: 1000 });
  expect(layout.dayTicks.length > 0).toBe(has);
  if (has) expect(layout.dayTicks.length).toBeGreaterThanOrEqual(days);
});

test('packed rows never overlap, and no row is used that could be spared', () => {
  const stretches = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 })))
    .map((pairs) => pairs.map(([x0, width]) => ({ x0, x1: x0 + width })).sort((a, b) => a.x0 - b.x0));
  fc.assert(
    fc.property(stretches, (items) => {
      const rows = packRows(items, { gap: 0, most: Infinity });
      const clear = items.every((item, index) =>
        items.slice(0, index).every((other, at) => rows[at] !== rows[index] || other.x1 <= item.x0),
      );
      const deepest = Math.max(
        0,
        ...items.map(({ x0 }) => items.filter((o) => o.x0 <= x0 && x0 < o.x1).length),
      );
      const used = new Set(rows).size;
      return clear && used <= Math.max(1, deepest) + items.filter(({ x0, x1 }) => x0 === x1).length;
    }),
  );
});

test('a stack that is too tall tells the rest as a count, and loses none', () => {
  const marks = Array.from({ length: 9 }, (_, index) => ({ x: 100 + index, id: index }));
  const [stack] = stackMarks(marks, { start: 0, cell: 200, most: 4 });
  expect(stack?.shown.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(stack?.hidden.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8]);
});

test('a bar is solid where it certainly lasted, hatched where it may have, and cut at the edge of the drawing', () => {
  const scale = { from: 0, to: 100, start: 0, length: 1000 };
  expect(layBar(scale, span(10, 19, 39))).toEqual({
    certain: { x: 100, width: 100 },
    possible: [{ x: 200, width: 200 }],
    ticks: [100, 400],
    start: 'tick',
    end: 'tick',
    x0: 100,
    x1: 400,
  });
  expect(layBar(scale, span(-5, 50, 130))).toMatchObject({
    start: 'cut',
    end: 'cut',
    ticks: [],
    x0: 0,
    x1: 1000,
  });
  expect(layBar(scale, span(200, 210, 220))).toBeUndefined();
});

test('a lane shows every event in sight once: as a mark or within a count', () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 2000 }),
      (events, from, days) => {
        const lane = laneOf('all', events);
        const scale = { from, to: from + days, start: 0, length: 800 };
        const drawn = layLane(lane, scale, options);
        const shown = [
          ...drawn.marks.map((mark) => mark.event.id),
          ...drawn.clusters.flatMap((cluster) => cluster.events.map(({ id }) => id)),
        ];
        const expected = events
          .filter((one) => one.drawn.from < scale.to && one.drawn.to >= scale.from)
          .map(({ id }) => id);
        expect(shown.toSorted()).toEqual(expected.toSorted());
        expect(visibleEvents(lane, scale)).toHaveLength(expected.length);
      },
    ),
  );
});

test('labels of one row never run into the next mark', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { marks } = layLane(
        laneOf('all', events),
        { from: 0, to: 3100, start: 0, length: 1000 },
        options,
      );
      return marks.every(({ row, label }, index) => {
        const next = marks.slice(index + 1).find((mark) => mark.row === row);
        const nextX = next?.bar?.x0 ?? Math.min(...(next?.glyphs ?? [Infinity])) - options.glyphRadius;
        return label === undefined || label.x + textWidth(label.text, 13) <= nextX;
      });
    }),
  );
});

test('a count never lies over a glyph or a label', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const scale = { from: 0, to: 3100, start: 0, length: 1000 };
      const { marks, clusters } = layLane(laneOf('all', events), scale, options);
      return clusters.every((count) => {
        const clear = (from: number, to: number) => to <= count.x || from >= count.x + count.width;
        return marks.every(
          ({ glyphs, label, bar }) =>
            (bar !== undefined ||
              glyphs.every((x) => clear(x - options.glyphRadius, x + options.glyphRadius))) &&
            (label === undefined || clear(label.x, label.x + textWidth(label.text, options.fontSizePx))),
        );
      });
    }),
  );
});

test('the label of a span that began before the view stays in sight', () => {
  const scale = { from: 100, to: 200, start: 40, length: 800 };
  const { marks } = layLane(laneOf('spans', [event('long', span(0, 500, 600))]), scale, options);
  expect(marks[0]?.label).toEqual({ x: 41, text: 'The event called long' });
});

test.each([
  ['Meeting at the headquarters', 400, 'Meeting at the headquarters'],
  ['Meeting at the headquarters', 110, 'Meeting at the…'],
  ['Meeting at the headquarters', 20, ''],
  ['A meeting', 30, ''],
])('%j in %i px is told as %j', (text, room, expected) => {
  expect(fitText(text, room, 13)).toBe(expected);
});

test('a strip stacks points over each axis and keeps spans and their names inside its width', () => {
  const events = [
    event('a', point(18_700)),
    event('b', point(18_700)),
    event('long', span(18_650, 18_800, 19_200)),
    event('late', span(19_300, 19_350, 19_352)),
  ];
  const strip = layStrip(events, foldsOf(18_650, 19_352, 9), { width: 336, markedDay: 18_701 });
  const tall = strip.folds.flatMap(({ stacks }) => stacks.map(({ shown }) => shown.length));
  expect(tall).toEqual([2]);
  expect(strip.folds.filter(({ dayX }) => dayX !== undefined)).toHaveLength(1);
  for (const { bars, bottom } of strip.folds) {
    for (const { label, y } of bars) {
      expect(y).toBeLessThan(bottom);
      if (label === undefined) continue;
      const width = textWidth(label.text, 13);
      expect(label.anchor === 'start' ? label.x + width : label.x).toBeLessThanOrEqual(336);
      expect(label.anchor === 'start' ? label.x : label.x - width).toBeGreaterThanOrEqual(0);
    }
  }
});

test('a strip of a great many events keeps to a size, and says what it leaves out', () => {
  const events = Array.from({ length: 5000 }, (_, index) =>
    index % 5 === 0
      ? event(
          `span ${index}`,
          span(18_000 + (index % 1400), 18_000 + (index % 1400) + 30, 18_000 + (index % 1400) + 30),
        )
      : event(`point ${index}`, point(18_000 + (index % 1400))),
  );
  const strip = layStrip(events, foldsOf(18_000, 19_430, 6), { width: 688 });
  const nodes = strip.folds.reduce(
    (sum, fold) => sum + fold.columns.length + fold.bars.length + fold.stacks.length,
    0,
  );
  expect(nodes).toBeLessThan(400);
  expect(strip.height).toBeLessThan(1500);
  expect(strip.spansLeftOut).toBe(970);
  const counted = strip.folds.flatMap(({ columns }) => columns.flatMap((column) => column.events));
  expect(counted).toHaveLength(4000);
});
