import type { Day } from '../time/types.ts';
import { edgeRoom, layBar, type Bar } from './bar.ts';
import type { Fold } from './folds.ts';
import { fitText, textWidth } from './label-fit.ts';
import { glyphPlaces } from './lanes.ts';
import { packRows, type Stretched } from './pack.ts';
import { xOf, type DayScale } from './scale.ts';
import { stackMarks, type Stack } from './stacks.ts';
import { contextOf, stepFor, ticksOf, type Tick } from './ticks.ts';
import type { TimelineEvent } from './types.ts';

/** A fold as drawn: points stacked above its axis, spans below. Lengths in user units, y downwards. */
export interface StripFold {
  readonly fold: Fold;
  readonly scale: DayScale;
  readonly top: number;
  readonly axisY: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly contextTicks: readonly Tick[];
  readonly stacks: readonly Stack<StripMark>[];
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

export interface StripBar {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  /** Top of the bar. */
  readonly y: number;
  readonly label?: { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string };
}

export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly folds: readonly StripFold[];
}

export interface StripOptions {
  readonly width: number;
  /** A day to draw an upright on, such as that of the latest document. */
  readonly markedDay?: Day;
  readonly mostInStack?: number;
}

export const stripSizes = { cell: 11, stackStep: 12, barHeight: 9, barStep: 22, font: 13 } as const;

/** Lays events on folds, one under the other. */
export function layStrip(
  events: readonly TimelineEvent[],
  folds: readonly Fold[],
  { width, markedDay, mostInStack = 12 }: StripOptions,
): Strip {
  const laid: StripFold[] = [];
  let top = 0;
  for (const fold of folds) {
    const scale: DayScale = { from: fold.from, to: fold.to, start: 0.5, length: width - 1 };
    const next = layFold(events, fold, scale, top, mostInStack, markedDay);
    laid.push(next);
    top = next.bottom + 14;
  }
  return { width, height: Math.ceil(top), folds: laid };
}

function layFold(
  events: readonly TimelineEvent[],
  fold: Fold,
  scale: DayScale,
  top: number,
  mostInStack: number,
  markedDay: Day | undefined,
): StripFold {
  const { cell, stackStep, barStep } = stripSizes;
  const marks = events
    .flatMap((event) =>
      glyphPlaces(event, scale)
        .slice(0, 1)
        .map((x) => ({ x, event })),
    )
    .sort((a, b) => a.x - b.x);
  const stacks = stackMarks(marks, { start: 0, cell, most: mostInStack });
  const tallest = Math.max(
    1,
    ...stacks.map(({ shown, hidden }) => shown.length + (hidden.length > 0 ? 1 : 0)),
  );
  const axisY = top + 20 + tallest * stackStep;
  const step = stepFor(scale, 20);
  const { bars, rows } = layBars(events, scale, axisY + 26);
  return {
    fold,
    scale,
    top,
    axisY,
    bottom: axisY + 20 + rows * barStep,
    ticks: ticksOf(scale, step),
    contextTicks: ticksOf(scale, contextOf(step)),
    stacks,
    hatches: events.flatMap((event) => {
      const { drawn } = event;
      const bar = drawn.form === 'point' && isVague(event) ? layBar(scale, drawn) : undefined;
      return bar === undefined ? [] : [{ event, bar }];
    }),
    bars,
    ...(markedDay !== undefined &&
      markedDay >= scale.from &&
      markedDay < scale.to && { dayX: xOf(scale, markedDay + 0.5) }),
  };
}

/** Whether a point is known to no day, nor to one of a few. */
function isVague({ drawn }: TimelineEvent): boolean {
  return drawn.marks.length === 0 || drawn.startEdge !== 'tick' || drawn.endEdge !== 'tick';
}

function layBars(
  events: readonly TimelineEvent[],
  scale: DayScale,
  y: number,
): { readonly bars: readonly StripBar[]; readonly rows: number } {
  const drafts = events
    .flatMap((event) => {
      const bar = event.drawn.form === 'point' ? undefined : layBar(scale, event.drawn);
      return bar === undefined ? [] : [withLabel(event, bar, scale)];
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 10, most: Infinity });
  return {
    bars: drafts.map(({ event, bar, label }, index) => ({
      event,
      bar,
      y: y + (rows[index] ?? 0) * stripSizes.barStep,
      ...(label !== undefined && { label }),
    })),
    rows: Math.max(0, ...rows.map((row) => (row ?? 0) + 1)),
  };
}

const labelGap = 8;

interface BarDraft extends Stretched {
  readonly event: TimelineEvent;
  readonly bar: Bar;
  readonly label?: NonNullable<StripBar['label']>;
}

/** A bar is named where it begins: on its right if there is room, else on its left, else as far as it fits. */
function withLabel(event: TimelineEvent, bar: Bar, { start, length }: DayScale): BarDraft {
  const right = bar.x1 + edgeRoom(bar.end) + labelGap;
  const left = bar.x0 - labelGap;
  const width = textWidth(event.title, stripSizes.font);
  const unnamed = { event, bar, x0: bar.x0, x1: right - labelGap };
  if (bar.start === 'cut') return unnamed;
  if (right + width <= start + length) {
    return { ...unnamed, x1: right + width, label: { x: right, anchor: 'start', text: event.title } };
  }
  if (left - width >= start) {
    return { ...unnamed, x0: left - width, label: { x: left, anchor: 'end', text: event.title } };
  }
  const roomier = start + length - right > left - start ? 'start' : 'end';
  const room = roomier === 'start' ? start + length - right : left - start;
  const text = fitText(event.title, room, stripSizes.font);
  if (text === '') return unnamed;
  return roomier === 'start'
    ? { ...unnamed, x1: start + length, label: { x: right, anchor: roomier, text } }
    : { ...unnamed, x0: left - textWidth(text, stripSizes.font), label: { x: left, anchor: roomier, text } };
}
