import { dayAt, type DayScale } from '../axis/scale.ts';

/** What is in sight of the whole: days with their fractions. */
export interface Seen {
  readonly from: number;
  readonly to: number;
}

/** A day that is held at a place of the axis. */
export interface Held {
  readonly day: number;
  readonly x: number;
}

export const leastDaysInSight = 10;

/** A stretch of days as far as the whole allows: neither longer, nor beyond its ends, nor too short to be read. */
export function seenWithin(whole: DayScale, from: number, to: number): Seen {
  const all = whole.to - whole.from;
  const days = Math.min(Math.max(to - from, Math.min(leastDaysInSight, all)), all);
  // The whole is seen as it is: sums of its parts would differ from it by a trace.
  if (days === all) return { from: whole.from, to: whole.to };
  const wanted = days === to - from ? from : (from + to - days) / 2;
  const first = Math.min(Math.max(wanted, whole.from), whole.to - days);
  return { from: first, to: first + days };
}

/** Nearer by a factor, with the day at a place of the axis held there. */
export function zoomedAt(whole: DayScale, seen: Seen, x: number, factor: number): Seen {
  const day = dayAt({ ...whole, ...seen }, x);
  const all = whole.to - whole.from;
  const days = Math.min(Math.max((seen.to - seen.from) / factor, Math.min(leastDaysInSight, all)), all);
  const from = day - ((x - whole.start) / whole.length) * days;
  return seenWithin(whole, from, from + days);
}

/** Moved so that a day comes to a place. */
export function movedTo(whole: DayScale, seen: Seen, { day, x }: Held): Seen {
  const moved = day - dayAt({ ...whole, ...seen }, x);
  return seenWithin(whole, seen.from + moved, seen.to + moved);
}

/** Zoomed and moved so that two days come to two places, as under two fingers. */
export function stretchedTo(whole: DayScale, seen: Seen, a: Held, b: Held): Seen {
  const perUnit = (b.day - a.day) / (b.x - a.x);
  if (!Number.isFinite(perUnit) || perUnit <= 0) return seen;
  const factor = (seen.to - seen.from) / (perUnit * whole.length);
  const middle = { day: (a.day + b.day) / 2, x: (a.x + b.x) / 2 };
  return movedTo(whole, zoomedAt(whole, seen, middle.x, factor), middle);
}
