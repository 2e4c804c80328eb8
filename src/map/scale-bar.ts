import { overlaps, type Box } from './label-places.ts';
import type { Sheet } from './projection.ts';

export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly km: number;
}

/** A length of round kilometres in a corner that nothing else is in; undefined where a kilometre is not as long everywhere. */
export function scaleBarOf(
  sheet: Sheet,
  taken: readonly Box[],
): { readonly bar: ScaleBar; readonly box: Box } | undefined {
  if (!sheet.isToScale) return undefined;
  const wanted = sheet.width / 5 / sheet.unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const km = ([5, 2, 1] as const).find((one) => one * power <= wanted)! * power;
  const width = km * sheet.unitsPerKm;
  const [w, h] = [width + 44, 30];
  const corners: Box[] = [
    [sheet.width - w, sheet.height - h, sheet.width, sheet.height],
    [0, sheet.height - h, w, sheet.height],
    [sheet.width - w, 0, sheet.width, h],
    [0, 0, w, h],
  ];
  const box = corners.find((corner) => !taken.some((other) => overlaps(corner, other))) ?? corners[0]!;
  return { bar: { x: box[0] + 8, y: box[3] - 10, width, km }, box };
}
