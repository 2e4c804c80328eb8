import { civilOf } from '../../time/edtf/day.ts';
import type { Listed } from '../types.ts';
import { anchorDay } from './rows.ts';

/** Every year under which an event is listed, in order, with how many; undated events have none. */
export function yearsOf(
  events: readonly Listed[],
): readonly { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const event of events) {
    const year = yearListed(event);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}

/** The year that an event is listed under: that of the earliest day on which it can have begun. */
export function yearListed(event: Listed): number | undefined {
  const day = anchorDay(event);
  return day === undefined ? undefined : civilOf(day).year;
}
