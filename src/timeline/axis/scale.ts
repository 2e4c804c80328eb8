import type { Day } from '../../time/edtf/types.ts';

/** A linear scale from days to user units: the left edge of day `from` lies at `start`, that of `to` at `start + length`. */
export interface DayScale {
  readonly from: Day;
  readonly to: Day;
  readonly start: number;
  readonly length: number;
}

/** Position of a day's left edge, rounded to a tenth of a unit. */
export function xOf(scale: DayScale, day: Day): number {
  return tenth(scale.start + (day - scale.from) * unitsPerDay(scale));
}

/** Position of the middle of a day. */
export function xOfMiddle(scale: DayScale, day: Day): number {
  return xOf(scale, day + 0.5);
}

/** The day, with its fraction, at a position. */
export function dayAt(scale: DayScale, x: number): number {
  return scale.from + (x - scale.start) / unitsPerDay(scale);
}

export function unitsPerDay({ from, to, length }: DayScale): number {
  return to === from ? length : length / (to - from);
}

/** Rounded to a tenth: more would only make drawings longer. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
