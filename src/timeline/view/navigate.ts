import type { Day } from '../../time/edtf/types.ts';
import type { Target } from './view-layout.ts';

/** Where to go from a target. `before` and `after`: there is none in sight, the view has to move. */
export type Move =
  { readonly kind: 'to'; readonly target: Target } | { readonly kind: 'before' | 'after' | 'none' };

export type Direction = 'earlier' | 'later' | 'up' | 'down';

/**
 * The next target in time, over all lanes, or the nearest in the next lane that has any. The current one may be out
 * of sight: then the next is the first that comes after it.
 *
 * @param seenFrom first day in sight: what began earlier and reaches into it is not next before what lies between
 */
export function moveFrom(
  targets: readonly Target[],
  current: Target | undefined,
  direction: Direction,
  seenFrom: Day = -Infinity,
): Move {
  const ordered = targets.toSorted(inTime);
  if (current === undefined) {
    const first = direction === 'earlier' ? ordered.at(-1) : ordered[0];
    return first === undefined ? { kind: 'none' } : { kind: 'to', target: first };
  }
  if (direction === 'up' || direction === 'down') return nearestInLane(targets, current, direction);
  const next = nextInTime(ordered, current, direction);
  if (next !== undefined && (direction === 'later' || next.from >= seenFrom))
    return { kind: 'to', target: next };
  return { kind: direction === 'later' ? 'after' : 'before' };
}

/** How many events a target stands for. */
export function countOf(target: Target): number {
  return target.kind === 'event' ? 1 : target.cluster.count;
}

function nextInTime(
  ordered: readonly Target[],
  current: Target,
  direction: 'earlier' | 'later',
): Target | undefined {
  const at = ordered.findIndex((target) => target.key === current.key);
  if (at !== -1) return ordered[direction === 'later' ? at + 1 : at - 1];
  return direction === 'later'
    ? ordered.find((target) => inTime(target, current) > 0)
    : ordered.findLast((target) => inTime(target, current) < 0);
}

function inTime(a: Target, b: Target): number {
  return a.from - b.from || a.lane - b.lane;
}

function nearestInLane(targets: readonly Target[], { lane, box }: Target, direction: 'up' | 'down'): Move {
  const lanes = [...new Set(targets.map((target) => target.lane))].sort((a, b) => a - b);
  const next = direction === 'down' ? lanes.find((one) => one > lane) : lanes.findLast((one) => one < lane);
  const middle = box.x + box.width / 2;
  const distance = (target: Target) => Math.abs(target.box.x + target.box.width / 2 - middle);
  const [nearest] = targets
    .filter((target) => target.lane === next)
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? { kind: 'none' } : { kind: 'to', target: nearest };
}
