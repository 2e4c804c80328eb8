import type { Day, Range } from '../../time/edtf/types.ts';
import { tenth, xOf, type DayScale } from '../axis/scale.ts';

/** A stretch of a span as drawn: solid where it certainly lasted, hatched where it may have. */
export interface Stretch {
  readonly kind: 'certain' | 'possible';
  readonly x: number;
  readonly width: number;
}

/** How an end of a bar is drawn: a tick closes it, an arrowhead says "still going on", pieces say "not known". */
export type BarEnd = 'tick' | 'open' | 'unknown';

/** One bar, in user units along the axis. */
export interface Bar {
  readonly stretches: readonly Stretch[];
  /** Where a day is claimed as start or end, each once, in order. */
  readonly ticks: readonly number[];
  readonly end: BarEnd;
  /** Where the drawing of the bar stops. */
  readonly endX: number;
}

/**
 * The bar of a span: possible from the earliest to the latest start, certain up to the earliest end, possible to the
 * latest. `until` stands for an end that is open or unknown (the day it was last attested).
 *
 * @param claimed days that some claim names as start or end
 */
export function barOf(
  scale: DayScale,
  start: Range,
  end: Range,
  claimed: readonly Day[],
  until: Day = scale.to,
): Bar {
  const firstStart = dayOr(start.earliest, scale.from);
  const lastStart = dayOr(start.latest, firstStart);
  const firstEnd = Math.max(dayOr(end.earliest, until), lastStart);
  const lastEnd = Math.max(dayOr(end.latest, until), firstEnd);
  const stretch = (kind: Stretch['kind'], a: Day, b: Day): Stretch[] =>
    b > a ? [{ kind, x: xOf(scale, a), width: tenth(xOf(scale, b) - xOf(scale, a)) }] : [];
  return {
    stretches: [
      ...stretch('possible', firstStart, lastStart),
      ...stretch('certain', lastStart, firstEnd),
      ...stretch('possible', firstEnd, lastEnd),
    ],
    ticks: [...new Set(claimed)].sort((a, b) => a - b).map((day) => xOf(scale, day)),
    end: end.latest.kind === 'day' ? 'tick' : end.latest.kind === 'open' ? 'open' : 'unknown',
    endX: xOf(scale, lastEnd),
  };
}

function dayOr(limit: Range['earliest'], fallback: Day): Day {
  return limit.kind === 'day' ? limit.day : fallback;
}
