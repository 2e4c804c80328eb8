import { mostOf } from '../../text/extremes.ts';
import { boxPath, pathShape, type PathShape } from './shape.ts';
import { xOf, type DayScale } from './scale.ts';

const columnWidth = 4;
const columnGap = 1;

/**
 * Density over the whole period, for a minimap: a column for each stretch of 4 units, as high as events begin in it.
 *
 * @param counts how many begin, and on which day
 */
export function densityShape(
  counts: Iterable<readonly [day: number, count: number]>,
  whole: DayScale,
  height: number,
): PathShape {
  const columns = new Map<number, number>();
  for (const [day, count] of counts) {
    const column = Math.floor(xOf(whole, day) / columnWidth);
    columns.set(column, (columns.get(column) ?? 0) + count);
  }
  const most = Math.max(1, mostOf(columns.values()));
  const d = [...columns].map(([column, count]) => {
    const tall = count === 0 ? 0 : Math.max(2, Math.round(((height - 6) * count) / most));
    return tall === 0 ? '' : boxPath(column * columnWidth, height - tall, columnWidth - columnGap, tall);
  });
  return pathShape('density', d.join(''));
}

/** What is in sight of the whole, on a minimap: its left edge and its width, never too narrow to be seen. */
export function windowOf(
  whole: DayScale,
  seen: Pick<DayScale, 'from' | 'to'>,
): { readonly x: number; readonly width: number } {
  const x = xOf(whole, Math.max(seen.from, whole.from));
  return { x, width: Math.max(6, xOf(whole, Math.min(seen.to, whole.to)) - x) };
}
