import { leastOf, mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { LaneCluster } from './crowds.ts';
import { layLane, type Lane, type LaneDrawing, type LaneMark } from './lanes.ts';
import { xOf, type DayScale } from '../axis/scale.ts';
import { contextOf, showsDays, stepFor, ticksOf, type Step, type Tick } from '../axis/ticks.ts';
import { edgeRoom } from '../axis/bar-paths.ts';
import { textWidth } from '../axis/label-fit.ts';
import type { TimelineEvent, TimelineKind } from '../types.ts';

/** A lane of the view: its name, the glyph beside it, and how many rows it keeps at every zoom. */
export interface ViewLane {
  readonly lane: Lane;
  readonly name: string;
  readonly glyph?: TimelineKind['glyph'];
  readonly rows: number;
}

export interface LaidLane extends Omit<ViewLane, 'lane'> {
  readonly key: string;
  readonly drawing: LaneDrawing;
  readonly y: number;
  readonly height: number;
  /** Nothing of it is in sight: it takes no room until something is. */
  readonly folded: boolean;
}

/** Something that can be pointed at or focused, with its box. */
export type Target = TargetPlace &
  (
    | { readonly kind: 'event'; readonly mark: LaneMark }
    | { readonly kind: 'cluster'; readonly cluster: LaneCluster }
  );

interface TargetPlace {
  /** The same as long as it stands for the same event or count. */
  readonly key: string;
  /** Its first possible day. */
  readonly from: Day;
  readonly lane: number;
  /** Of its mark. */
  readonly box: Box;
  /** Of its mark and its name: where it is pressed. */
  readonly reach: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ViewLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: DayScale;
  readonly step: Step;
  readonly ticks: readonly Tick[];
  /** Of days between those, where there is room for a mark and not for a number. */
  readonly dayTicks: readonly Tick[];
  readonly contextTicks: readonly Tick[];
  readonly lanes: readonly LaidLane[];
  /** The movable day, when it is in sight. */
  readonly dayX?: number;
}

export const viewSizes = {
  axis: 46,
  row: 21,
  glyphRadius: 5,
  font: 13,
  /** Room for the names of lanes, where the view is wide enough to have them beside. */
  names: 128,
  narrow: 640,
} as const;

/** Where the days lie in a view of that width: beside the names of its lanes, or below them where it is narrow. */
export function viewScale(widthPx: number, from: Day, to: Day): DayScale {
  const start = widthPx < viewSizes.narrow ? 0 : viewSizes.names;
  return { from, to, start, length: widthPx - start };
}

// So that a glyph on the first or the last day is whole.
const leastPadDays = 15;
const padShare = 0.02;

/** A scale widened by room beside its first and last day, also for the signs of ends that are open or not known. */
export function wholeScale(scale: DayScale, events: readonly TimelineEvent[]): DayScale {
  const { from, to, length } = scale;
  const leastPad = Math.max(leastPadDays, (to - from) * padShare);
  const reach = (pad: number) => {
    const perUnit = (to - from + 2 * pad) / length;
    const beyond = events.flatMap(({ drawn }) => [
      from - (drawn.from - edgeRoom(drawn.startEdge) * perUnit),
      drawn.to + 1 + edgeRoom(drawn.endEdge) * perUnit - to,
    ]);
    return beyond.reduce((most, days) => Math.max(most, days), pad);
  };
  const pad = reach(leastPad);
  return { ...scale, from: from - pad, to: to + pad };
}

export interface ViewOptions {
  /** The movable day. */
  readonly day?: Day | undefined;
  /** Draws counts for what has not been read. */
  readonly counted?: boolean;
}

export function layView(
  lanes: readonly ViewLane[],
  scale: DayScale,
  { day, counted = false }: ViewOptions = {},
): ViewLayout {
  const { axis, row, glyphRadius, font } = viewSizes;
  const nameAbove = scale.start === 0 ? 17 : 0;
  const step = stepFor(scale, 46);
  const laid: LaidLane[] = [];
  let y: number = axis;
  for (const { lane, ...rest } of lanes) {
    const drawing = layLane(lane, scale, { mostRows: rest.rows, fontSizePx: font, glyphRadius, counted });
    const folded = drawing.marks.length === 0 && drawing.clusters.length === 0;
    const height = folded ? 0 : rest.rows * row + 5;
    const above = folded ? 0 : nameAbove;
    laid.push({ ...rest, key: lane.key, drawing, y: y + above, height, folded });
    y += above + height;
  }
  return {
    width: scale.start + scale.length,
    height: y + 2,
    scale,
    step,
    ticks: ticksOf(scale, step),
    dayTicks: step.unit !== 'day' && showsDays(scale) ? ticksOf(scale, { unit: 'day', count: 1 }) : [],
    contextTicks: ticksOf(scale, contextOf(step), { withBefore: true }),
    lanes: laid,
    ...(day !== undefined && day >= scale.from && day < scale.to && { dayX: xOf(scale, day + 0.5) }),
  };
}

/** Middle of a row's glyphs. */
export function rowMiddle(lane: LaidLane, row: number): number {
  return lane.y + row * viewSizes.row + 10;
}

/** Everything that can be pointed at or focused. Asked for when the view rests, not at every step of a zoom. */
export function targetsOf({ lanes }: Pick<ViewLayout, 'lanes'>): readonly Target[] {
  return lanes.flatMap(laneTargets);
}

function laneTargets(lane: LaidLane, index: number): readonly Target[] {
  const marks = lane.drawing.marks.map((mark): Target => ({
    kind: 'event',
    key: mark.event.id,
    from: mark.event.drawn.from,
    mark,
    lane: index,
    box: markBox(lane, mark),
    reach: reachOf(lane, mark),
  }));
  const clusters = lane.drawing.clusters.map((cluster): Target => ({
    kind: 'cluster',
    key: cluster.events[0]?.id ?? `${lane.key} ${cluster.from}`,
    from: cluster.from,
    cluster,
    lane: index,
    box: clusterBox(lane, cluster),
    reach: clusterBox(lane, cluster),
  }));
  return [...marks, ...clusters].sort((a, b) => a.box.x - b.box.x);
}

function markBox(lane: LaidLane, { glyphs, bar, row }: LaneMark): Box {
  const room = viewSizes.glyphRadius + 2;
  const xs = [...glyphs.flatMap((x) => [x - room, x + room]), ...(bar ? [bar.x0, bar.x1] : [])];
  const x = leastOf(xs);
  return { x, y: rowMiddle(lane, row) - 10, width: mostOf(xs) - x, height: viewSizes.row };
}

function reachOf(lane: LaidLane, mark: LaneMark): Box {
  const box = markBox(lane, mark);
  const { label } = mark;
  if (label === undefined) return box;
  const end = Math.max(box.x + box.width, label.x + textWidth(label.text, viewSizes.font));
  return { ...box, width: end - box.x };
}

/** The box of a count, without the line below the lane. */
export function clusterBox(lane: LaidLane, { x, width, lowest }: LaneCluster): Box {
  const top = lowest ? (lane.rows - 1) * viewSizes.row : 0;
  return { x, y: lane.y + top + 1, width, height: lane.height - top - 5 };
}

/** The target under a point, or the nearest within reach of a finger. */
export function targetAt(
  targets: readonly Target[],
  x: number,
  y: number,
  withinPx: number,
): Target | undefined {
  let best: Target | undefined;
  let bestDistance = withinPx;
  for (const target of targets) {
    const { reach: box } = target;
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    const distance = Math.hypot(dx, dy);
    if (distance < bestDistance) [best, bestDistance] = [target, distance];
  }
  return best;
}
