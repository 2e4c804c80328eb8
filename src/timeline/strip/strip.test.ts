import { expect, test } from 'vitest';
import { dayFromCivil, isoDay } from '../../time/edtf/day.ts';
import { drawnPoint } from '../../testing/generated-events.ts';
import { textWidth } from '../axis/label-fit.ts';
import type { Drawn, TimelineEvent } from '../types.ts';
import { foldsOf, foldsOfPeriod, wholePeriod, type Fold } from './folds.ts';
import { stackMarks } from './stacks.ts';
import { layStrip } from './strip.ts';

const toldFold = ({ from, to, firstYear, lastYear }: Fold) =>
  `${isoDay(from)}..${isoDay(to)} ${firstYear} ${lastYear}`;

test.each([
  ['1994-12-12', '1995-03-09', '1994-11-01..1995-05-01 1994 1995'],
  ['1995-01-01', '1995-02-15', '1994-12-01..1995-04-01 1994 1995'],
  // A month or less is drawn by its days.
  ['1995-01-01', '1995-01-31', '1994-12-29..1995-02-04 1994 1995'],
  ['1995-02-05', '1995-02-05', '1995-02-02..1995-02-09 1995 1995'],
])('%s to %s has room on both sides', (from, to, expected) => {
  expect(toldFold(wholePeriod(day(from), day(to)))).toBe(expected);
});

test.each([
  ['1992-05-01', '1992-06-01', 3, ['1992-01-01..1993-01-01 1992 1992']],
  [
    '1992-05-01',
    '1994-01-01',
    3,
    [
      '1992-01-01..1993-01-01 1992 1992',
      '1993-01-01..1994-01-01 1993 1993',
      '1994-01-01..1995-01-01 1994 1994',
    ],
  ],
  // Four years do not fit three folds of one, but three of two where they may begin at an odd year.
  [
    '1993-05-01',
    '1996-01-01',
    3,
    [
      '1992-01-01..1994-01-01 1992 1993',
      '1994-01-01..1996-01-01 1994 1995',
      '1996-01-01..1998-01-01 1996 1997',
    ],
  ],
])('%s to %s in at most %i folds', (from, to, most, expected) => {
  expect(foldsOf(day(from), day(to), most).map(toldFold)).toEqual(expected);
});

test.each([1, 2, 3, 7, 19, 40, 99, 450, 3000, 9999, 19_000])(
  '%i years never take more folds than there may be',
  (years) => {
    for (const most of [3, 4, 9])
      for (const first of [-9000, -1, 1999]) {
        const [from, to] = [dayFromCivil(first, 6, 1), dayFromCivil(first + years - 1, 6, 1)];
        const folds = foldsOf(from, to, most);
        expect(folds.length).toBeLessThanOrEqual(most);
        expect(folds[0]!.from).toBeLessThanOrEqual(from);
        expect(folds.at(-1)!.to).toBeGreaterThan(to);
        folds.slice(1).forEach((fold, index) => expect(fold.from).toBe(folds[index]!.to));
      }
  },
);

test.each([336, 688, 1152])(
  'a single month has a mark for each of its days at %i, and numbers apart',
  (width) => {
    const [from, to] = [day('1995-03-01'), day('1995-03-31')];
    const [only, ...others] = layStrip([], foldsOfPeriod(from, to, 9), { width }).folds;
    expect(others).toEqual([]);
    expect(only!.ticks.length).toBeGreaterThanOrEqual(37);
    expect(only!.dayLabels.length).toBeGreaterThan(3);
    const apart = only!.dayLabels.slice(1).map(({ x }, index) => x - only!.dayLabels[index]!.x);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(22);
  },
);

test('a year has marks of weeks or months, and no numbers of days', () => {
  const [only] = layStrip([], foldsOfPeriod(day('1995-01-01'), day('1995-12-31'), 9), { width: 336 }).folds;
  expect(only!.dayLabels).toEqual([]);
});

test('marks are gathered into cells, each with its middle; a tall stack leaves place for its count', () => {
  const marks = [1, 2, 9.9, 10, 25].map((x) => ({ x }));
  expect(stackMarks(marks, { start: 0, cell: 10, most: 2 })).toEqual([
    { x: 5, shown: [{ x: 1 }], hidden: [{ x: 2 }, { x: 9.9 }] },
    { x: 15, shown: [{ x: 10 }], hidden: [] },
    { x: 25, shown: [{ x: 25 }], hidden: [] },
  ]);
  expect(stackMarks(marks, { start: 5, cell: 10, most: 3 }).map(({ x }) => x)).toEqual([0, 10, 30]);
  expect(stackMarks(marks, { start: 0, cell: 10, most: 3 })[0]).toMatchObject({
    shown: marks.slice(0, 3),
    hidden: [],
  });
});

// 400 days on 401 units: a unit a day, half of one free on both sides.
const fold: Fold = { from: 0, to: 400, firstYear: 1970, lastYear: 1971 };
const width = 401;

test('a fold has its points stacked above the axis and its spans in rows below', () => {
  const strip = layStrip(
    [point('a', 12), point('b', 13), span('long', 20, 60), span('over it', 30, 90), span('far', 200, 240)],
    [fold],
    { width, markedDay: 100 },
  );
  const [laid] = strip.folds;
  expect(laid).toMatchObject({ fold, top: 0, axisY: 44, bottom: 44 + 20 + 2 * 22, dayX: 101, columns: [] });
  expect(laid!.scale).toEqual({ from: 0, to: 400, start: 0.5, length: 400 });
  expect(laid!.stacks).toHaveLength(1);
  expect(laid!.stacks[0]!.shown.map(({ x, event }) => [x, event.id])).toEqual([
    [13, 'a'],
    [14, 'b'],
  ]);
  expect(laid!.hatches).toEqual([]);
  expect(laid!.bars.map(({ event, y }) => [event.id, y])).toEqual([
    ['long', 70],
    ['over it', 92],
    ['far', 70],
  ]);
  expect(strip).toMatchObject({ width, height: 44 + 20 + 44 + 14, spansLeftOut: 0 });
  expect(laid!.ticks.length).toBeGreaterThan(4);
  expect(laid!.contextTicks.map(({ day: at }) => isoDay(at))).toEqual(['1970-01-01', '1971-01-01']);
});

test('folds stand under each other, and each shows what falls on it', () => {
  const second: Fold = { from: 400, to: 800, firstYear: 1971, lastYear: 1972 };
  const strip = layStrip([point('a', 12), point('b', 500), span('both', 380, 420)], [fold, second], {
    width,
    markedDay: 400,
  });
  expect(strip.folds.map(({ top }) => top)).toEqual([0, 32 + 20 + 22 + 14]);
  expect(strip.folds.map(({ dayX }) => dayX)).toEqual([undefined, 1]);
  expect(
    strip.folds.map(({ stacks }) => stacks.flatMap(({ shown }) => shown.map(({ event }) => event.id))),
  ).toEqual([['a'], ['b']]);
  expect(strip.folds.map(({ bars }) => bars.map(({ bar }) => [bar.start, bar.end]))).toEqual([
    [['tick', 'cut']],
    [['cut', 'tick']],
  ]);
  expect(strip.folds[1]!.axisY).toBe(strip.folds[1]!.top + 32);
});

test('a stack grows with its marks, and counts what is too many', () => {
  const three = ['a', 'b', 'c'].map((id) => point(id, 12));
  expect(layStrip(three, [fold], { width }).folds[0]!.axisY).toBe(20 + 36);
  const { stacks, axisY } = layStrip(three, [fold], { width, mostInStack: 2 }).folds[0]!;
  expect(stacks[0]!.shown).toHaveLength(1);
  expect(stacks[0]!.hidden).toHaveLength(2);
  expect(axisY).toBe(20 + 24);
  const thirteen = Array.from({ length: 13 }, (_, index) => point(`${index}`, 12));
  expect(layStrip(thirteen, [fold], { width }).folds[0]!.stacks[0]!.shown).toHaveLength(11);
});

test.each<[string, Partial<Drawn>, boolean]>([
  ['a day', {}, false],
  ['one of two days', { to: 14, marks: [12, 14] }, false],
  ['a month', { to: 40, marks: [] }, true],
  ['a day or later', { endEdge: 'unbounded' }, true],
  ['a day or before', { startEdge: 'unbounded' }, true],
  ['about a day', { startEdge: 'about', endEdge: 'about' }, true],
])('a point known as %s has a hatch along the axis: %s', (_, more, hatched) => {
  const [laid] = layStrip([{ ...point('it', 12), drawn: { ...point('it', 12).drawn, ...more } }], [fold], {
    width,
  }).folds;
  expect(laid!.hatches.map(({ event }) => event.id)).toEqual(hatched ? ['it'] : []);
});

test('a vague point out of sight has no hatch', () => {
  const vague = { ...point('it', 900), drawn: { ...point('it', 900).drawn, to: 930, marks: [] } };
  expect(layStrip([vague], [fold], { width }).folds[0]).toMatchObject({ hatches: [], stacks: [] });
});

test('too many points are columns, as high as there are many', () => {
  const many = Array.from({ length: 301 }, (_, index) =>
    point(`${index}`, index < 240 ? 5 : index < 300 ? 120 : 300),
  );
  const { columns, stacks, axisY, hatches } = layStrip(many, [fold], { width }).folds[0]!;
  expect(stacks).toEqual([]);
  expect(hatches).toEqual([]);
  expect(axisY).toBe(20 + 60);
  expect(columns.map(({ height, events }) => [height, events.length])).toEqual([
    [60, 240],
    [15, 60],
    [2, 1],
  ]);
  expect(layStrip(many.slice(1), [fold], { width }).folds[0]!.columns).toEqual([]);
});

test('of very many spans the longest are drawn, and it is said how many are not', () => {
  const spans = Array.from({ length: 33 }, (_, index) => span(`${index}`, index * 10, index * 10 + index));
  const { folds, spansLeftOut } = layStrip(spans, [fold], { width });
  expect(spansLeftOut).toBe(3);
  expect(folds[0]!.bars.map(({ event }) => event.id)).not.toEqual(expect.arrayContaining(['0']));
  expect(folds[0]!.bars).toHaveLength(30);
});

test.each<[string, Partial<Drawn>, number]>([
  ['closed at the edge', {}, 0.5],
  ['not known at the edge', { endEdge: 'unknown' }, 20],
  ['open at the edge', { endEdge: 'open' }, 20],
  ['about at the edge', { endEdge: 'about' }, 0.5],
])('an end that is %s leaves %d units beside the days', (_, more, room) => {
  const edge = span('it', 300, 399);
  const [laid] = layStrip([{ ...edge, drawn: { ...edge.drawn, ...more } }], [{ ...fold, to: 401 }], {
    width,
  }).folds;
  expect(laid!.scale.start).toBe(room);
  expect(laid!.scale.length).toBe(width - 2 * room);
});

test.each<[string, number, Partial<Drawn>, number]>([
  ['behind days enough', 300, { endEdge: 'unknown' }, 0.5],
  ['before the first day', 1, { startEdge: 'unknown' }, 20],
  ['well behind the first day', 30, { startEdge: 'unknown' }, 0.5],
])('the sign of an end that lies %s', (_, from, more, room) => {
  const one = span('it', from, from + 50);
  const [laid] = layStrip([{ ...one, drawn: { ...one.drawn, ...more } }], [fold], { width }).folds;
  expect(laid!.scale.start).toBe(room);
});

// "Name" is 4 letters of about 28 units.
const name = 'Named';
const nameWidth = textWidth(name, 13);
test.each<[string, number, number, unknown]>([
  ['on its right', 10, 40, { x: 41.5 + 1 + 8, anchor: 'start', text: name }],
  ['on its left where there is no room', 330, 390, { x: 330.5 - 1 - 8, anchor: 'end', text: name }],
  ['again on its right where it began before', -20, 40, { x: 41.5 + 1 + 8, anchor: 'start', text: name }],
  ['under it where no side has room', 10, 395, { x: 10.5, anchor: 'start', text: name, below: true }],
  [
    'under it, and in sight, where it goes on',
    -20,
    420,
    { x: 0.5, anchor: 'start', text: name, below: true },
  ],
])('a bar is named %s', (_, from, to, label) => {
  const [laid] = layStrip([{ ...span('it', from, to), title: name }], [fold], { width }).folds;
  expect(laid!.bars[0]!.label).toEqual(label);
});

test('a name on the left is clear of the sign of a beginning that nobody gives', () => {
  const event = { ...span('it', 330, 390), title: name };
  const unknown = { ...event, drawn: { ...event.drawn, startEdge: 'unknown' as const } };
  const { label } = layStrip([unknown], [fold], { width }).folds[0]!.bars[0]!;
  expect(label).toMatchObject({ x: 330.5 - 20 - 8, anchor: 'end' });
});

test('a long name is told under its bar, whole where the drawing is as wide, and never outside', () => {
  const title = 'A name that is too long to be told beside anything in a drawing';
  const laid = (from: number, to: number, called = title) =>
    layStrip([{ ...span('it', from, to), title: called }], [fold], { width }).folds[0]!.bars[0]!.label!;
  const whole = textWidth(title, 13);
  expect(whole).toBeLessThan(width - 1);
  expect(laid(60, 100)).toMatchObject({ text: title, below: true });
  expect(laid(300, 340)).toEqual({ x: width - 0.5 - whole, anchor: 'start', text: title, below: true });
  const longer = `${title}, however wide it is`;
  expect(laid(60, 100, longer).text).toMatch(/^A name .*…$/);
  expect(textWidth(laid(60, 100, longer).text, 13)).toBeLessThanOrEqual(width - 1);
});

test('a row with a name under its bar is higher, and what follows stands below it', () => {
  const rows = (title: string) => {
    const all = [
      { ...span('a', -20, 420), title },
      { ...span('b', 50, 70), title: 'B' },
    ];
    const { bars, bottom } = layStrip(all, [fold], { width }).folds[0]!;
    return { step: bars[1]!.y - bars[0]!.y, bottom };
  };
  // A word that is longer than the drawing names nothing.
  const without = rows('x'.repeat(100));
  expect(rows(name).step - without.step).toBe(14);
  expect(rows(name).bottom - without.bottom).toBe(14);
});

test.each([
  ['a name in the way', 45, 92],
  ['room behind the name', Math.ceil(50.5 + nameWidth + 10 + 0.5), 70],
])('with %s the next bar is in the row that is free', (_, from, y) => {
  const events = [
    { ...span('a', 10, 40), title: name },
    { ...span('b', from, from + 20), title: 'B' },
  ];
  const { bars } = layStrip(events, [fold], { width }).folds[0]!;
  expect(bars.map((bar) => bar.y - bars[0]!.y + 70)[1]).toBe(y);
});

test('what begins beside a bar and above the end of the name under it has a row of its own', () => {
  const title = 'A name that is too long to be told beside anything in a drawing';
  const stepTo = (from: number) => {
    const events = [
      { ...span('a', 60, 100), title },
      { ...span('b', from, from + 20), title: 'B' },
    ];
    const { bars } = layStrip(events, [fold], { width }).folds[0]!;
    expect(bars.map(({ label }) => label?.text)).toEqual([title, 'B']);
    return bars[1]!.y - bars[0]!.y;
  };
  expect(stepTo(150)).toBeGreaterThan(0);
  expect(stepTo(350)).toBeGreaterThan(0);
});

function day(text: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
  return dayFromCivil(year, month, dayOfMonth);
}

function point(id: string, at: number): TimelineEvent {
  return { id, title: id, kind: 'meeting', attested: false, drawn: drawnPoint(at) };
}

function span(id: string, from: number, to: number): TimelineEvent {
  const { drawn, ...rest } = point(id, from);
  return { ...rest, drawn: { ...drawn, form: 'span', certainTo: to, to, marks: [from, to] } };
}
