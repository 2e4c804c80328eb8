import { edgeRoom } from '../axis/bar-paths.ts';
import { countCrowds, type LaneCluster } from './crowds.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { layMark, type Mark } from '../axis/mark.ts';
import { countBoxes, withEvents } from '../data/overview.ts';
import { tenth, unitsPerDay, type DayScale } from '../axis/scale.ts';
import type { LaneCounts, TimelineEvent } from '../types.ts';

/** Events of one lane, in order of their first possible day. */
export interface Lane {
  readonly key: string;
  readonly events: readonly TimelineEvent[];
  /** Latest day that any event up to this one reaches: finds those that began before the view and still go on. */
  readonly reach: readonly number[];
  /** How many more there are that are drawn as counts, where `counted` is asked for. */
  readonly overview?: LaneCounts;
}

/** One event in its lane. */
export interface LaneMark extends Mark {
  readonly event: TimelineEvent;
  readonly row: number;
  readonly label: { readonly x: number; readonly text: string } | undefined;
}

export interface LaneDrawing {
  readonly key: string;
  readonly rows: number;
  readonly marks: readonly LaneMark[];
  readonly clusters: readonly LaneCluster[];
}

export interface LaneOptions {
  readonly mostRows: number;
  readonly fontSizePx: number;
  /** Half of a glyph's width. */
  readonly glyphRadius: number;
  /** Draws the counts of the lane's overview beside its events. */
  readonly counted?: boolean;
}

/** Prepares a lane once, for any number of drawings. */
export function laneOf(key: string, events: readonly TimelineEvent[]): Lane {
  const ordered = [...events].sort((a, b) => a.drawn.from - b.drawn.from || a.drawn.to - b.drawn.to);
  let furthest = -Infinity;
  const reach = ordered.map(({ drawn }) => (furthest = Math.max(furthest, drawn.to)));
  return { key, events: ordered, reach };
}

// Room for a count of four digits.
const leastCountWidth = 34;

/** Lays a lane on a scale: rows so that nothing overlaps, labels as far as they fit, counts where it is too crowded. */
export function layLane(lane: Lane, scale: DayScale, options: LaneOptions): LaneDrawing {
  const { glyphRadius } = options;
  const overview = options.counted === true ? lane.overview : undefined;
  const mostRows = overview === undefined ? options.mostRows : options.mostRows - 1;
  const cell = glyphRadius * 2 + 2;
  const crowded = new Map<number, TimelineEvent[]>();
  const rows: RowEnd[] = [];
  const drafts: Draft[] = [];
  const place = (event: TimelineEvent) => {
    const draft = draftOf(event, scale, options);
    if (draft === undefined) return;
    const row = chooseRow(rows, draft, mostRows);
    if (row === undefined) {
      const at = cellAt(scale, draft.x0, cell);
      const there = crowded.get(at);
      if (there === undefined) crowded.set(at, [event]);
      else there.push(event);
      return;
    }
    rows[row] = { mark: draft.x1, label: Math.max(draft.x1, draft.labelX + draft.labelWidth) };
    draft.row = row;
    drafts.push(draft);
  };
  const events = visibleEvents(lane, scale);
  for (let first = 0, end = 0; first < events.length; first = end) {
    const at = firstCell(events[first]!, scale, cell);
    while (end < events.length && firstCell(events[end]!, scale, cell) === at) end += 1;
    if (end - first > mostRows) crowded.set(at, [...(crowded.get(at) ?? []), ...events.slice(first, end)]);
    else for (let index = first; index < end; index += 1) place(events[index]!);
  }
  const right = scale.start + scale.length;
  if (overview !== undefined) {
    nameMarks(drafts, [], right, options);
    const counts = withEvents(overview, [...crowded.values()].flat());
    const clusters = countBoxes(counts, scale, leastCountWidth).map((box) => ({
      ...box,
      events: [],
      lowest: true,
    }));
    return { key: lane.key, rows: Math.max(1, rows.length), marks: drafts, clusters };
  }
  const { marks, clusters } = countCrowds(crowded, drafts, { start: scale.start, cell });
  nameMarks(marks, clusters, right, options);
  return { key: lane.key, rows: Math.max(1, rows.length), marks, clusters };
}

/** Events of a lane that touch the scale, without looking at those before or after. */
export function visibleEvents({ events, reach }: Lane, scale: DayScale): readonly TimelineEvent[] {
  const first = lowerBound(reach, scale.from);
  const visible: TimelineEvent[] = [];
  for (let index = first; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined || event.drawn.from >= scale.to) break;
    if (event.drawn.to >= scale.from) visible.push(event);
  }
  return visible;
}

/** First index whose value is at least `value`, in ascending values. */
export function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Draft extends LaneMark {
  row: number;
  label: LaneMark['label'];
  readonly x0: number;
  readonly x1: number;
  /** A span's label stands over its bar, from the first day in sight; a point's stands beside its last glyph. */
  readonly labelX: number;
  readonly labelWidth: number;
}

interface RowEnd {
  readonly mark: number;
  readonly label: number;
}

const labelGap = 5;
const rowGap = 4;

function cellAt({ start }: DayScale, x: number, cell: number): number {
  return Math.floor((x - start) / cell);
}

/** The cell an event begins in. They come in order of their first day, so those of one cell follow each other. */
function firstCell({ drawn }: TimelineEvent, scale: DayScale, cell: number): number {
  return Math.floor(((Math.max(drawn.from, scale.from) - scale.from) * unitsPerDay(scale)) / cell);
}

function draftOf(event: TimelineEvent, scale: DayScale, options: LaneOptions): Draft | undefined {
  const { drawn, title } = event;
  const { glyphRadius, fontSizePx } = options;
  const { glyphs, bar } = layMark(scale, drawn);
  const [firstGlyph, lastGlyph] = [glyphs[0], glyphs.at(-1)];
  if (bar === undefined && firstGlyph === undefined) return undefined;
  const x0 = Math.min((firstGlyph ?? Infinity) - glyphRadius, bar?.x0 ?? Infinity);
  return {
    event,
    row: 0,
    glyphs,
    bar,
    label: undefined,
    x0,
    x1: Math.max(
      (lastGlyph ?? -Infinity) + glyphRadius,
      bar === undefined ? -Infinity : bar.x1 + edgeRoom(bar.end),
    ),
    labelX: lastGlyph === undefined ? x0 + 1 : lastGlyph + glyphRadius + labelGap,
    labelWidth: textWidth(title, fontSizePx),
  };
}

/** The row where the label before leaves most room; one where only the mark fits if there is no such. */
function chooseRow(rows: readonly RowEnd[], { x0 }: Draft, most: number): number | undefined {
  const clear = rows.findIndex(({ label }) => label + rowGap <= x0);
  if (clear !== -1) return clear;
  if (rows.length < most) return rows.length;
  let best: number | undefined;
  rows.forEach(({ mark, label }, index) => {
    if (mark + rowGap > x0) return;
    if (best === undefined || label < (rows[best]?.label ?? Infinity)) best = index;
  });
  return best;
}

/**
 * Gives each mark as much of its name as there is room for before the next one in its row, and before the next count,
 * which takes all rows.
 */
function nameMarks(
  drafts: readonly Draft[],
  clusters: readonly LaneCluster[],
  right: number,
  { fontSizePx }: LaneOptions,
): void {
  const nextInRow = new Map<number, number>();
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]!;
    const count = clusters.find(({ x, width }) => x + width > draft.labelX);
    const end = Math.min(nextInRow.get(draft.row) ?? right, count?.x ?? right);
    nextInRow.set(draft.row, draft.x0);
    const text = fitText(draft.event.title, end - draft.labelX - rowGap, fontSizePx);
    if (text !== '') draft.label = { x: tenth(draft.labelX), text };
  }
}
