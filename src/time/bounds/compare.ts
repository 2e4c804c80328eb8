import { anchorDay } from './anchor-day.ts';
import { dayOf } from './bounds.ts';
import type { Bounds, Limit, Precision } from '../edtf/types.ts';

/** Anything that can stand in a list by date. */
export interface Dated {
  readonly bounds: Bounds;
  readonly precision?: Precision;
  /** Unique in the list, so that no two entries are equal. */
  readonly id: string;
}

/**
 * Total order for lists: by earliest start, then latest start, then latest end, then precision (finer first), then
 * id. A start without an earliest day stands where lists have it, at its latest, before what began on that day; what has
 * no day at all comes last.
 */
export function compareDated(a: Dated, b: Dated): number {
  return (
    compareNumbers(anchorDay(a.bounds) ?? Infinity, anchorDay(b.bounds) ?? Infinity) ||
    compareNumbers(earliestDay(a.bounds), earliestDay(b.bounds)) ||
    compareNumbers(latestDay(a.bounds.start.latest), latestDay(b.bounds.start.latest)) ||
    compareNumbers(latestDay(a.bounds.end.latest), latestDay(b.bounds.end.latest)) ||
    compareNumbers(fineness(a.precision), fineness(b.precision)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const precisions: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

function earliestDay({ start }: Bounds): number {
  return dayOf(start.earliest) ?? -Infinity;
}

function latestDay(limit: Limit): number {
  return dayOf(limit) ?? Infinity;
}

function fineness(precision: Precision | undefined): number {
  return precision === undefined ? precisions.length : precisions.indexOf(precision);
}

// Not a difference: infinities have none.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
