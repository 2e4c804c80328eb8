import type { Bounds, Range, Ternary } from '../edtf/types.ts';
import { dayOf } from './bounds.ts';

/**
 * Whether `a` and `b` share a day. It is answered from the smallest and largest day that either end may have. Limits that
 * are no day leave every day possible, save that nothing ends before it begins.
 */
export function overlaps(a: Bounds, b: Bounds): Ternary {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first.start.most <= second.end.least && second.start.most <= first.end.least) return 'yes';
  return first.end.most < second.start.least || second.end.most < first.start.least ? 'no' : 'maybe';
}

interface Days {
  readonly least: number;
  readonly most: number;
}

function spanOf({ start, end }: Bounds): { readonly start: Days; readonly end: Days } {
  const first = outermost(start);
  const last = outermost(end);
  return {
    start: { least: first.least, most: Math.min(first.most, last.most) },
    end: { least: Math.max(last.least, first.least), most: last.most },
  };
}

function outermost({ earliest, latest }: Range): Days {
  return { least: dayOf(earliest) ?? -Infinity, most: dayOf(latest) ?? Infinity };
}
