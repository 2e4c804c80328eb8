import { mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import { edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import type { Fold } from './folds.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { glyphPlaces } from '../axis/mark.ts';
import { packRows, type Stretched } from '../axis/pack.ts';
import { xOf, type DayScale } from '../axis/scale.ts';
import { stackMarks, type Stack } from './stacks.ts';
import { contextOf, showsDays, stepFor, ticksOf, type Tick } from '../axis/ticks.ts';
import type { Bar, TimelineEvent } from '../types.ts';

/** A fold as drawn: points stacked above its axis, spans below. Lengths in user units, y downwards. */
export interface StripFold {
  readonly fold: Fold;
  readonly scale: DayScale;
  readonly top: number;
  readonly axisY: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  /** Days whose numbers stand under the axis, where it has a mark for each day; else none. */
  readonly dayLabels: readonly Tick[];
  readonly contextTicks: readonly Tick[];
  readonly stacks: readonly Stack<StripMark>[];
  /** Instead of stacks, where there are too many points to be drawn one by one. */
  readonly columns: readonly StripColumn[];
  /** Vaguely dated points: a hatch along the axis. */
  readonly hatches: readonly { readonly event: TimelineEvent; readonly bar: Bar }[];
  readonly bars: readonly StripBar[];
  /** Where the marked day lies. */
  readonly dayX?: number;
}

export interface StripMark {
  readonly x: number;
  readonly event: TimelineEvent;
}

/** Points of one cell of the axis, as high as there are many. */
export interface StripColumn {
  readonly x: number;
  readonly height: number;
  readonly events: readonly TimelineEvent[];
}

export interface StripBar {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  /** Top of the bar. */
  readonly y: number;
  readonly label?: BarLabel;
}

export interface BarLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** Under its bar, which is too long for a name beside it. */
  readonly below?: true;
}

export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly folds: readonly StripFold[];
  /** Spans that were left out because many others are longer. */
  readonly spansLeftOut: number;
}

export interface StripOptions {
  readonly width: number;
  /** A day to draw an upright on, such as that of the latest document. */
  readonly markedDay?: Day;
  readonly mostInStack?: number;
}

export const stripSizes = {
  cell: 11,
  stackStep: 12,
  columnHeight: 60,
  barHeight: 9,
  barStep: 22,
  /** What a row is higher by where a name stands under its bar. */
  nameBelow: 14,
  font: 13,
} as const;

// With more, a strip has more nodes and is higher than a page can bear: points become columns, spans the longest.
const mostMarks = 300;
const mostSpans = 30;

/** Lays events on folds, one under the other. */
export function layStrip(
  events: readonly TimelineEvent[],
  folds: readonly Fold[],
  { width, markedDay, mostInStack = 12 }: StripOptions,
): Strip {
  const spans = events.filter(({ drawn }) => drawn.form !== 'point');
  const points = events.filter(({ drawn }) => drawn.form === 'point');
  const longest = spans.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostSpans);
  const room = folds.some((fold) => reachesOut(longest, fold, width)) ? mostEdgeRoom : 0.5;
  const scales = folds.map((fold): DayScale => ({
    from: fold.from,
    to: fold.to,
    start: room,
    length: width - 2 * room,
  }));
  const marks = scales.map((scale) => marksOn(points, scale));
  const dense = marks.flat().length > mostMarks;
  const most = Math.max(
    1,
    mostOf(marks.flatMap((on) => stacksOf(on, Infinity).map(({ shown }) => shown.length))),
  );
  const laid: StripFold[] = [];
  let top = 0;
  folds.forEach((fold, index) => {
    const [scale, on] = [scales[index]!, marks[index]!];
    const stacks = dense ? [] : stacksOf(on, mostInStack);
    const columns = dense ? columnsOf(on, most) : [];
    const hatched = dense ? [] : points.filter(isVague);
    const next = layFold({ fold, scale, top, stacks, columns, hatched, spans: longest, markedDay });
    laid.push(next);
    top = next.bottom + 14;
  });
  return { width, height: Math.ceil(top), folds: laid, spansLeftOut: spans.length - longest.length };
}

interface FoldParts {
  readonly fold: Fold;
  readonly scale: DayScale;
  readonly top: number;
  readonly stacks: readonly Stack<StripMark>[];
  readonly columns: readonly StripColumn[];
  readonly hatched: readonly TimelineEvent[];
  readonly spans: readonly TimelineEvent[];
  readonly markedDay: Day | undefined;
}

function layFold({ fold, scale, top, stacks, columns, hatched, spans, markedDay }: FoldParts): StripFold {
  const { stackStep, columnHeight } = stripSizes;
  const tallest = Math.max(
    1,
    mostOf(stacks.map(({ shown, hidden }) => shown.length + (hidden.length > 0 ? 1 : 0))),
  );
  const axisY = top + 20 + (columns.length > 0 ? columnHeight : tallest * stackStep);
  const hasDays = showsDays(scale);
  const step = hasDays ? eachDay : stepFor(scale, 20);
  // Below the numbers of days the months have a line of their own.
  const under = hasDays ? stripSizes.font : 0;
  const { bars, height } = layBars(spans, scale, axisY + 26 + under);
  return {
    fold,
    scale,
    top,
    axisY,
    bottom: axisY + 20 + under + height,
    ticks: ticksOf(scale, step),
    dayLabels: hasDays ? ticksOf(scale, stepFor(scale, 22)) : [],
    contextTicks: ticksOf(scale, contextOf(step)),
    stacks,
    columns,
    hatches: hatched.flatMap((event) => {
      const bar = layBar(scale, event.drawn);
      return bar === undefined ? [] : [{ event, bar }];
    }),
    bars,
    ...(markedDay !== undefined &&
      markedDay >= scale.from &&
      markedDay < scale.to && { dayX: xOf(scale, markedDay + 0.5) }),
  };
}

const eachDay = { unit: 'day', count: 1 } as const;
const mostEdgeRoom = edgeRoom('unknown');

/** Whether the sign of an open or unknown end would lie outside a fold that has no room beside its days. */
function reachesOut(spans: readonly TimelineEvent[], { from, to }: Fold, width: number): boolean {
  const scale = { from, to, start: 0, length: width };
  return spans.some(({ drawn }) => {
    const bar = layBar(scale, drawn);
    if (bar === undefined) return false;
    const [left, right] = [edgeRoom(bar.start), edgeRoom(bar.end)];
    return (left > 1 && bar.x0 < left) || (right > 1 && bar.x1 > width - right);
  });
}

function lengthOf({ drawn }: TimelineEvent): number {
  return drawn.to - drawn.from;
}

function marksOn(points: readonly TimelineEvent[], scale: DayScale): readonly StripMark[] {
  return points
    .flatMap((event) =>
      glyphPlaces(event.drawn, scale)
        .slice(0, 1)
        .map((x) => ({ x, event })),
    )
    .sort((a, b) => a.x - b.x);
}

function stacksOf(marks: readonly StripMark[], most: number): readonly Stack<StripMark>[] {
  return stackMarks(marks, { start: 0, cell: stripSizes.cell, most });
}

function columnsOf(marks: readonly StripMark[], most: number): readonly StripColumn[] {
  return stacksOf(marks, Infinity).map(({ x, shown }) => ({
    x,
    height: Math.max(2, Math.round((stripSizes.columnHeight * shown.length) / most)),
    events: shown.map(({ event }) => event),
  }));
}

/** Whether a point is known to no day, nor to one of a few. */
function isVague({ drawn }: TimelineEvent): boolean {
  return drawn.marks.length === 0 || drawn.startEdge !== 'tick' || drawn.endEdge !== 'tick';
}

function layBars(
  events: readonly TimelineEvent[],
  scale: DayScale,
  y: number,
): { readonly bars: readonly StripBar[]; readonly height: number } {
  const drafts = events
    .flatMap((event) => {
      const bar = event.drawn.form === 'point' ? undefined : layBar(scale, event.drawn);
      return bar === undefined ? [] : [withLabel(event, bar, scale)];
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 10, most: Infinity });
  const heights: number[] = [];
  drafts.forEach(({ label }, index) => {
    const row = rows[index] ?? 0;
    const needed = stripSizes.barStep + (label?.below === true ? stripSizes.nameBelow : 0);
    heights[row] = Math.max(heights[row] ?? 0, needed);
  });
  const above = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  return {
    bars: drafts.map(({ event, bar, label }, index) => ({
      event,
      bar,
      y: y + above(rows[index] ?? 0),
      ...(label !== undefined && { label }),
    })),
    height: above(heights.length),
  };
}

const labelGap = 8;

interface BarDraft extends Stretched {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  readonly label?: BarLabel;
}

/**
 * A bar is named on its right if there is room, else on its left, else under it, as far as it fits; one that began in an
 * earlier fold is named again, and not on its left.
 */
function withLabel(event: TimelineEvent, bar: Bar, { start, length }: DayScale): BarDraft {
  const right = bar.x1 + edgeRoom(bar.end) + labelGap;
  const left = bar.x0 - edgeRoom(bar.start) - labelGap;
  const width = textWidth(event.title, stripSizes.font);
  const unnamed = { event, bar, x0: left + labelGap, x1: right - labelGap };
  if (right + width <= start + length) {
    return { ...unnamed, x1: right + width, label: { x: right, anchor: 'start', text: event.title } };
  }
  if (bar.start !== 'cut' && left - width >= start) {
    return { ...unnamed, x0: left - width, label: { x: left, anchor: 'end', text: event.title } };
  }
  const text = fitText(event.title, length, stripSizes.font);
  if (text === '') return unnamed;
  const own = textWidth(text, stripSizes.font);
  const x = Math.max(start, Math.min(bar.x0, start + length - own));
  return {
    ...unnamed,
    x0: Math.min(unnamed.x0, x),
    x1: Math.max(unnamed.x1, x + own),
    label: { x, anchor: 'start', text, below: true },
  };
}
