import { mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import { laneKeysOf } from './lane-keys.ts';
import type { DayScale } from '../axis/scale.ts';
import { tenth, xOf } from '../axis/scale.ts';
import type { LaneBy, LaneCounts, Overview, TimelineEvent, ViewEvent } from '../types.ts';

/** A run of stretches that is drawn as one count; `from` to `to` are days, `to` not among them. */
export interface CountBox {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly from: Day;
  readonly to: Day;
}

const mostStretches = 500;

/** Days of the shortest stretch with which a period has few enough: a power of two. */
export function shortestStretch(from: Day, to: Day): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2((to - from + 1) / mostStretches)));
}

/**
 * How many events begin when. Stretches begin at multiples of their length from day 0, so that those of archives that are
 * joined fall into each other.
 */
export function overviewOf(events: readonly ViewEvent[], first: Day, to: Day): Overview {
  const days = shortestStretch(first, to);
  const from = Math.floor(first / days) * days;
  const stretches = Math.floor((to - from) / days) + 1;
  const countBy = (by: LaneBy) => {
    const counts: Record<string, number[]> = {};
    for (const event of events) {
      const at = Math.floor((event.drawn.from - from) / days);
      for (const key of laneKeysOf(event, by)) {
        const lane = (counts[key] ??= Array.from({ length: stretches }, () => 0));
        lane[at] = (lane[at] ?? 0) + 1;
      }
    }
    return counts;
  };
  return { from, days, counts: { kind: countBy('kind'), actor: countBy('actor'), layer: countBy('layer') } };
}

/** The counts of several lanes in one, for what is put together under "Others". */
export function addCounts(lanes: readonly (readonly number[])[]): readonly number[] {
  const length = Math.max(0, mostOf(lanes.map((lane) => lane.length)));
  return Array.from({ length }, (_, index) => lanes.reduce((sum, lane) => sum + (lane[index] ?? 0), 0));
}

/**
 * The counts that fall on a scale, each in a box of at least `leastWidth` units. Boxes begin at multiples of their
 * length from the first stretch, so that they stay the same while the view moves.
 */
export function countBoxes(
  { from, days, counts }: LaneCounts,
  scale: DayScale,
  leastWidth: number,
): readonly CountBox[] {
  const perStretch = xOf(scale, scale.from + days) - scale.start;
  const run = Math.max(1, Math.ceil(leastWidth / Math.max(perStretch, 0.01)));
  const first = Math.max(0, Math.floor((scale.from - from) / days / run) * run);
  const boxes: CountBox[] = [];
  for (let at = first; at < counts.length && from + at * days < scale.to; at += run) {
    const count = counts.slice(at, at + run).reduce((sum, one) => sum + one, 0);
    if (count === 0) continue;
    const [start, end] = [from + at * days, from + (at + run) * days];
    const x = xOf(scale, Math.max(start, scale.from));
    boxes.push({
      x,
      width: tenth(xOf(scale, Math.min(end, scale.to)) - x),
      count,
      from: start,
      to: end,
    });
  }
  return boxes;
}

/** Counts with some events more. */
export function withEvents(overview: LaneCounts, events: readonly TimelineEvent[]): LaneCounts {
  const counts = [...overview.counts];
  for (const { drawn } of events) {
    const at = Math.max(0, Math.floor((drawn.from - overview.from) / overview.days));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { ...overview, counts };
}
