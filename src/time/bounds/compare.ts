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
 * id. A start without an earliest day comes first, because it may be any day before the rest; what has no day at all
 * comes last.
 */
export function compareDated(a: Dated, b: Dated): number {
  return (
    compareNumbers(sortableStart(a.bounds), sortableStart(b.bounds)) ||
    compareNumbers(latestDay(a.bounds.start.latest), latestDay(b.bounds.start.latest)) ||
    compareNumbers(latestDay(a.bounds.end.latest), latestDay(b.bounds.end.latest)) ||
    compareNumbers(fineness(a.precision), fineness(b.precision)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const precisions: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

function sortableStart({ start, end }: Bounds): number {
  if (start.earliest.kind === 'day') return start.earliest.day;
  return start.latest.kind === 'day' || end.earliest.kind === 'day' || end.latest.kind === 'day'
    ? -Infinity
    : Infinity;
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
