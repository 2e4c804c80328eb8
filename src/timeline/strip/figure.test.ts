import { expect, test } from 'vitest';
import { civilOf, dayFromCivil } from '../../time/edtf/day.ts';
import { drawnPoint } from '../../testing/generated-events.ts';
import { attributesOf, type TextShape } from '../axis/shape.ts';
import { textWidth } from '../axis/label-fit.ts';
import { layFigure } from './figure.ts';
import { layRow } from './figure-whole.ts';
import { turned, type FigureEvent, type FigureInput } from './figure-parts.ts';
import { wholePeriod } from './folds.ts';
import { balanceText, breakText, placeNames } from './labels.ts';
import { lensesOf } from './lenses.ts';
import { pileUp } from './levels.ts';

const start = dayFromCivil(2001, 3, 1);

function point(id: string, at: number, more: Partial<FigureEvent> = {}): FigureEvent {
  const drawn = drawnPoint(start + at);
  return {
    id,
    title: `Talks on the water, part ${id}`,
    kind: 'talks',
    attested: false,
    headline: false,
    words: `day ${at}`,
    drawn,
    ...more,
  };
}

function span(id: string, from: number, to: number, more: Partial<FigureEvent['drawn']> = {}): FigureEvent {
  const one = point(id, from);
  return {
    ...one,
    drawn: { ...one.drawn, form: 'span', certainTo: start + to, to: start + to, marks: [], ...more },
  };
}

/** A closure of 200 days with an event every sixth day, many of them at its end, in five years. */
const lead = span('closure', 0, 200, { certainTo: start + 120, marks: [start + 120, start + 195] });
const busyEvents = [
  ...Array.from({ length: 30 }, (_, at) => point(`a${at}`, at * 6, { headline: at % 4 === 0 })),
  ...Array.from({ length: 8 }, (_, at) => point(`b${at}`, 188 + at)),
];
const events = [point('first', -600), lead, ...busyEvents, span('later', 500, 540), point('last', 1200)];

function inputOf(all: readonly FigureEvent[], withLead = true): FigureInput {
  const days = all.flatMap(({ drawn }) => [drawn.from, drawn.to]);
  const whole = wholePeriod(Math.min(...days), Math.max(...days));
  const lenses = lensesOf(all, whole, withLead ? lead : undefined);
  if (lenses.busy === undefined) throw new Error('no busy time');
  return {
    events: all,
    whole,
    lenses: { ...lenses, busy: lenses.busy },
    ...(withLead && { lead: { event: lead, firstDay: start, ends: 2 } }),
    glyphOf: () => 'circle',
  };
}

test('the busy time is that of the lead span, the densest days the fortnight with most', () => {
  const { busy, densest } = inputOf(events).lenses;
  expect([busy.from - start, busy.to - start, busy.count]).toEqual([-8, 209, 38]);
  expect(densest).toMatchObject({ count: 8 });
  expect(densest!.to - densest!.from).toBe(14);
});

test('without a lead span it is where most begin', () => {
  const { busy } = inputOf(events, false).lenses;
  expect(busy.count).toBe(39);
});

test('without a lead span it ends with its last event, and never behind the archive', () => {
  const crowd = Array.from({ length: 20 }, (_, at) => point(`c${at}`, at * 20));
  const all = [point('first', -20_000), ...crowd];
  const days = all.map(({ drawn }) => drawn.from);
  const whole = wholePeriod(Math.min(...days), Math.max(...days));
  expect(lensesOf(all, whole).busy).toMatchObject({ count: 20, from: start - 15, to: start + 381 + 15 });
  const at = { from: whole.from, to: start + 381 };
  expect(lensesOf(all, at).busy).toMatchObject({ count: 20, to: at.to });
});

test.each<[string, readonly FigureEvent[]]>([
  ['few events', events.slice(0, 6)],
  ['events that are spread evenly', Array.from({ length: 40 }, (_, at) => point(`${at}`, at * 40))],
])('%s have no lens', (_, all) => {
  const days = all.map(({ drawn }) => drawn.from);
  expect(lensesOf(all, wholePeriod(Math.min(...days), Math.max(...days)))).toEqual({});
});

test.each([336, 688, 1152])('at %d nothing named lies over another name or outside the drawing', (width) => {
  const { parts, height } = layFigure(inputOf(events), width);
  const texts = parts
    .flatMap(({ pieces }) => pieces.flatMap(({ shapes }) => shapes))
    .filter((shape): shape is TextShape => shape.tag === 'text' && shape.upwards !== true)
    .map(({ x, y, content, anchor }) => {
      const size = textWidth(content, 12);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
      return { content, left, right: left + size, top: y - 10, bottom: y };
    });
  expect(texts.length).toBeGreaterThan(20);
  for (const { content, left, right, top, bottom } of texts) {
    expect(left, content).toBeGreaterThanOrEqual(-1);
    expect(right, content).toBeLessThanOrEqual(width + 2);
    expect(top, content).toBeGreaterThanOrEqual(-2);
    expect(bottom, content).toBeLessThanOrEqual(height);
  }
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.content} / ${other.content}`),
  );
  expect(over).toEqual([]);
});

test.each([336, 1152])(
  'at %d every event of the busy time has a mark that leads to it, or is counted',
  (width) => {
    const { parts } = layFigure(inputOf(events), width);
    const marked = parts
      .filter(({ name }) => name === 'busy')
      .flatMap(({ pieces }) => pieces.flatMap(({ event }) => event?.id ?? []));
    const unmarked = [...busyEvents.map(({ id }) => id), 'closure'].filter((id) => !marked.includes(id));
    const counts = parts
      .flatMap(({ pieces }) => pieces.flatMap(({ shapes }) => shapes))
      .flatMap((shape) =>
        shape.tag === 'text' && shape.content.startsWith('+') ? [Number(shape.content)] : [],
      );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unmarked.length);
  },
);

test('the number of a day stands in the column of that day', () => {
  const [days] = layFigure(inputOf(events), 1152)
    .parts.filter(({ name }) => name === 'densest')
    .slice(-1);
  const texts = days!.pieces
    .flatMap(({ shapes }) => shapes)
    .filter((shape): shape is TextShape => shape.tag === 'text');
  const number = texts.find(({ content }) => content.endsWith('196'))!;
  const [own, next] = [195, 196].map((at) =>
    texts.find(({ content }) => content.startsWith(String(civilOf(start + at).dayOfMonth)))!,
  );
  expect(number.anchor).toBe('middle');
  expect(number.x).toBeGreaterThan(own!.x);
  expect(number.x).toBeLessThan(next!.x - 5);
});

test('where time runs down, what began alone on a day is named in two lines rather than cut', () => {
  const title = 'Talks on the water that are told in more words than one line of a phone has';
  const long = (id: string, at: number) => point(id, at, { title });
  const all = [...events, long('alone', 197), long('one', 199), long('other', 199)];
  const days = layFigure(inputOf(all), 336).parts.findLast(({ name }) => name === 'densest')!;
  const named = (id: string) =>
    days.pieces
      .filter(({ event }) => event?.id === id)
      .flatMap(({ shapes, glyphs = [] }) => ({
        words: shapes.flatMap((shape) => (shape.tag === 'text' ? shape.content : [])).join(' '),
        glyphs: glyphs.length,
      }));
  expect(
    named('alone')
      .map(({ words }) => words)
      .join(' '),
  ).toBe(title);
  expect(named('alone').map(({ glyphs }) => glyphs)).toEqual([1, 0]);
  expect(named('one').map(({ words }) => words.endsWith('…'))).toEqual([true]);
});

test('with thousands of events it stays as large as a page can bear', () => {
  const many = Array.from({ length: 2000 }, (_, at) => point(`m${at}`, at % 400));
  const { parts, height } = layFigure(inputOf([...many, lead, point('last', 3000)]), 1152);
  expect(parts.flatMap(({ pieces }) => pieces).length).toBeLessThan(1000);
  expect(height).toBeLessThan(900);
});

test('marks pile up, what is outermost above all that share its place', () => {
  const at = (x0: number, outermost = false) => ({ x0, x1: x0 + 10, outermost });
  expect(pileUp([at(0), at(2, true), at(5), at(20)], 9)).toEqual([0, 2, 1, 0]);
  expect(pileUp([at(0), at(1), at(2)], 2)).toEqual([0, 1, undefined]);
});

test('of two names whose places meet the earlier stands higher; one without room is left out', () => {
  const name = (x: number) => ({ x, foot: 0, forms: [{ lines: ['name'], width: 100, height: 20 }] });
  const room = { left: 0, right: 1000, top: -60 };
  const [first, second] = placeNames([name(0), name(50)], [], room);
  expect(first!.y).toBeLessThan(second!.y);
  expect(placeNames([name(0), name(20), name(40), name(60)], [], room)[0]).toBeUndefined();
  expect(placeNames([name(950)], [], room)[0]).toMatchObject({ side: 'end', x: 845 });
});

test('a text is broken into lines of about one length', () => {
  expect(breakText('one two three', 30, 10, 2)).toEqual(['one', 'two…']);
  expect(balanceText('one two three four five six', 200, 13, 2)).toHaveLength(1);
  expect(balanceText('Answer on a proposal for a direct dialogue', 200, 13, 2)).toEqual([
    'Answer on a proposal',
    'for a direct dialogue',
  ]);
});

test('turned, what ran across runs down', () => {
  expect(turned('M1 2h3v-4H5l6 -7z')).toBe('M2 1v3h-4V5l-7 6z');
});

test('a name may be read upwards', () => {
  const { parts } = layFigure(inputOf(events), 336);
  const upwards = parts
    .flatMap(({ pieces }) => pieces.flatMap(({ shapes }) => shapes))
    .filter((shape) => shape.tag === 'text' && shape.upwards);
  expect(upwards.map(attributesOf)[0]).toMatchObject({
    transform: expect.stringMatching(/^rotate\(-90 /) as string,
  });
});

/** Of a row of a list: its marks, and the paths of each look. */
function rowOf(some: readonly FigureEvent[]) {
  const { pieces } = layRow(inputOf(events), 328).parts[0]!;
  expect(pieces.length).toBeGreaterThan(0);
  const row = layRow({ ...inputOf(events), events: some }, 328).parts[0]!;
  const shapes = row.pieces.flatMap((piece) => piece.shapes);
  return {
    marks: row.pieces.flatMap(({ glyphs = [] }) => glyphs).length,
    words: shapes.filter(({ tag }) => tag === 'text').length,
    ofLook: (name: string) => shapes.filter(({ look }) => String(look['class']).includes(name)),
  };
}

test('a row of a list has a mark for each of its few points, and no words', () => {
  const row = rowOf(busyEvents.slice(0, 24));
  expect(row.marks).toBe(24);
  expect(row.words).toBe(0);
  expect(row.ofLook('density')).toEqual([]);
});

test('where they are many, only what is known to the day counts as a bar of its day; the rest is hatched', () => {
  const vague = Array.from({ length: 20 }, (_, at) => {
    const one = point(`v${at}`, at * 6);
    return {
      ...one,
      drawn: { ...one.drawn, to: one.drawn.from + 90, certainFrom: one.drawn.from + 91, marks: [] },
    };
  });
  const known = rowOf(busyEvents).ofLook('density');
  const both = rowOf([...busyEvents, ...vague]);
  expect(both.marks).toBe(0);
  expect(both.ofLook('density')).toEqual(known);
  expect(both.ofLook('possible')).toHaveLength(1);
  expect(rowOf(busyEvents).ofLook('possible')).toEqual([]);
});
