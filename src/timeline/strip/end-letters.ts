import type { Day } from '../../time/edtf/types.ts';
import { xOf, type DayScale } from '../axis/scale.ts';

/** An end of a span as its sources give it: the letter that names it, and the days on which it may lie. */
export interface LetteredEnd {
  readonly letter: string;
  readonly from: Day;
  readonly to: Day;
}

/** Where a letter stands: `level` 0 beside the bar, more where letters would meet. */
export interface PlacedLetter {
  readonly letter: string;
  readonly x: number;
  readonly level: number;
  /** From where to where an end lies that is known to many days only; its letter stands before it. */
  readonly possible?: readonly [from: number, to: number];
}

/** An end known to fewer days is drawn as a day: its last one. */
const fewDays = 7;
const letterRoom = 16;

/** Places every letter where the tick of its end stands, behind its day, or before the days that it may lie on. */
export function placeLetters(ends: readonly LetteredEnd[], scale: DayScale): readonly PlacedLetter[] {
  let level = 0;
  let taken = -Infinity;
  return ends.map(({ letter, from, to }) => {
    const [start, end] = [xOf(scale, from), xOf(scale, to + 1)];
    const isVague = to - from >= fewDays;
    const x = isVague ? start - letterRoom / 2 : end;
    level = x - taken < letterRoom ? level + 1 : 0;
    taken = end;
    return { letter, x, level, ...(isVague && { possible: [start, end] as const }) };
  });
}
