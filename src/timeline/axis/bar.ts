import { mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import { edgeRoom } from './bar-paths.ts';
import { tenth, xOf, type DayScale } from './scale.ts';
import type { Bar, Drawn, Extent } from '../types.ts';

/** Undefined when no part of it falls on the scale. A day reaches from its left edge to the next day's. */
export function layBar(scale: DayScale, drawn: Drawn): Bar | undefined {
  if (drawn.to < scale.from || drawn.from >= scale.to) return undefined;
  const { from, certainFrom, certainTo, to } = drawn;
  const clip = (day: number) => xOf(scale, Math.min(Math.max(day, scale.from), scale.to));
  const extent = (a: number, b: number): Extent[] => {
    const [x, end] = [clip(a), clip(b)];
    return end > x ? [{ x, width: tenth(end - x) }] : [];
  };
  const solid = certainTo >= certainFrom;
  const [certain] = solid ? extent(certainFrom, certainTo + 1) : [];
  // Days named for what has no known start are ends, and an end is the edge behind its day.
  const begins = drawn.startEdge === 'tick' || drawn.startEdge === 'about';
  const named = drawn.marks.map((day) => (begins && day <= certainFrom ? day : day + 1));
  const stretches = drawn.either ?? [[from, to] as const];
  const closed = [
    ...(drawn.startEdge === 'tick' ? stretches.map(([first]) => first) : []),
    ...(drawn.endEdge === 'tick' ? stretches.map(([, last]) => last + 1) : []),
  ];
  return {
    ...(certain !== undefined && { certain }),
    possible: solid
      ? [...extent(from, certainFrom), ...extent(certainTo + 1, to + 1)]
      : stretches.flatMap(([first, last]) => extent(first, last + 1)),
    ticks: [...new Set([...named, ...closed])]
      .filter((day) => day >= scale.from && day <= scale.to)
      .sort((a, b) => a - b)
      .map((day) => xOf(scale, day)),
    start: from < scale.from ? 'cut' : drawn.startEdge,
    end: to >= scale.to ? 'cut' : drawn.endEdge,
    x0: clip(from),
    x1: clip(to + 1),
  };
}

/**
 * A scale of that width over whole days, both inclusive, with room beside them for the signs of ends that are open or
 * not known, so that none lies outside the drawing.
 */
export function scaleWithRoom(from: Day, to: Day, width: number, drawn: readonly Drawn[]): DayScale {
  const left = Math.max(1, mostOf(drawn.map(({ startEdge }) => edgeRoom(startEdge))));
  const right = Math.max(1, mostOf(drawn.map(({ endEdge }) => edgeRoom(endEdge))));
  return { from, to: to + 1, start: left, length: width - left - right };
}
