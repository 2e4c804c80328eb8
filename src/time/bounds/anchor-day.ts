import type { Bounds, Day } from '../edtf/types.ts';
import { dayOf } from './bounds.ts';

/** The day that something is sorted by: the earliest it can have begun, or else the latest; undefined where no day limits it. */
export function anchorDay({ start, end }: Bounds): Day | undefined {
  return dayOf(start.earliest) ?? dayOf(start.latest) ?? dayOf(end.earliest) ?? dayOf(end.latest);
}
