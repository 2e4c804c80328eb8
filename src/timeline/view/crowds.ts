import { leastOf, mostOf } from '../../text/extremes.ts';
import type { Day } from '../../time/edtf/types.ts';
import type { Stretched } from '../axis/pack.ts';
import { tenth } from '../axis/scale.ts';
import type { TimelineEvent } from '../types.ts';

/** Events too crowded to be drawn one by one. */
export interface LaneCluster {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** Days between which they begin, the last not among them. */
  readonly from: Day;
  readonly to: Day;
  /** None where they have not been read. */
  readonly events: readonly TimelineEvent[];
  /** Takes the lane's lowest row only, below what is drawn one by one. */
  readonly lowest: boolean;
}

/**
 * The counts of cells of the axis that hold too many events. A count takes all rows, so the marks that would lie under
 * it are counted too.
 *
 * @param cells events by the number of their cell, from `start`; a cell is `cell` units wide
 */
export function countCrowds<T extends Stretched & { readonly event: TimelineEvent }>(
  cells: ReadonlyMap<number, readonly TimelineEvent[]>,
  drafts: readonly T[],
  { start, cell }: { readonly start: number; readonly cell: number },
): { readonly marks: readonly T[]; readonly clusters: readonly LaneCluster[] } {
  if (cells.size === 0) return { marks: drafts, clusters: [] };
  const boxes = mergeNeighbours(cells).map(({ first, last, events }) => ({
    x: tenth(start + first * cell),
    width: (last - first + 1) * cell,
    events: [...events],
  }));
  const marks = drafts.filter((draft) => {
    // A longer bar is seen on both sides of a count.
    if (draft.x1 - draft.x0 > cell * 2) return true;
    const box = boxes.find(({ x, width }) => draft.x0 < x + width && draft.x1 > x);
    box?.events.push(draft.event);
    return box === undefined;
  });
  return {
    marks,
    clusters: boxes.map(({ x, width, events }) => {
      const days = events.map(({ drawn }) => drawn.from);
      const ordered = events.toSorted((a, b) => a.drawn.from - b.drawn.from);
      return {
        x,
        width,
        count: events.length,
        from: leastOf(days),
        to: mostOf(days) + 1,
        events: ordered,
        lowest: false,
      };
    }),
  };
}

interface Crowd {
  readonly first: number;
  last: number;
  readonly events: TimelineEvent[];
}

function mergeNeighbours(cells: ReadonlyMap<number, readonly TimelineEvent[]>): Crowd[] {
  const crowds: Crowd[] = [];
  for (const [at, events] of [...cells].sort(([a], [b]) => a - b)) {
    const before = crowds.at(-1);
    // Counts are wider than cells: up to three neighbours share one.
    if (before !== undefined && at - before.first <= 2) {
      before.last = at;
      for (const event of events) before.events.push(event);
    } else {
      crowds.push({ first: at, last: at, events: [...events] });
    }
  }
  return crowds;
}
