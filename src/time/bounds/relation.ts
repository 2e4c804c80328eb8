import type { Bounds, Limit, Range, Ternary } from '../edtf/types.ts';

// Each question is answered from the smallest and largest day that either end may have. Limits that are no day leave
// every day possible, save that nothing ends before it begins.

/** Whether `a` had ended before `b` began. */
export function isBefore(a: Bounds, b: Bounds): Ternary {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first.end.most < second.start.least) return 'yes';
  return first.end.least >= second.start.most ? 'no' : 'maybe';
}

/** Whether `a` began after `b` had ended. */
export function isAfter(a: Bounds, b: Bounds): Ternary {
  return isBefore(b, a);
}

/** Whether `a` lies within `b`, first and last day of `b` counted. */
export function isDuring(a: Bounds, b: Bounds): Ternary {
  const inner = spanOf(a);
  const outer = spanOf(b);
  if (inner.start.least >= outer.start.most && inner.end.most <= outer.end.least) return 'yes';
  return inner.start.most < outer.start.least || inner.end.least > outer.end.most ? 'no' : 'maybe';
}

/** Whether `a` and `b` share a day. */
export function overlaps(a: Bounds, b: Bounds): Ternary {
  const first = spanOf(a);
  const second = spanOf(b);
  if (first.start.most <= second.end.least && second.start.most <= first.end.least) return 'yes';
  return first.end.most < second.start.least || second.end.most < first.start.least ? 'no' : 'maybe';
}

/** Whether `a` and `b` are one day, and the same. */
export function isSameDay(a: Bounds, b: Bounds): Ternary {
  const ends = [spanOf(a), spanOf(b)].flatMap(({ start, end }) => [start, end]);
  const least = Math.max(...ends.map((end) => end.least));
  const most = Math.min(...ends.map((end) => end.most));
  if (least > most) return 'no';
  return ends.every((end) => end.least === end.most) ? 'yes' : 'maybe';
}

interface Days {
  readonly least: number;
  readonly most: number;
}

function spanOf({ start, end }: Bounds): { readonly start: Days; readonly end: Days } {
  const first = daysOf(start);
  const last = daysOf(end);
  return {
    start: { least: first.least, most: Math.min(first.most, last.most) },
    end: { least: Math.max(last.least, first.least), most: last.most },
  };
}

function daysOf({ earliest, latest }: Range): Days {
  return { least: dayOr(earliest, -Infinity), most: dayOr(latest, Infinity) };
}

function dayOr(limit: Limit, other: number): number {
  return limit.kind === 'day' ? limit.day : other;
}
