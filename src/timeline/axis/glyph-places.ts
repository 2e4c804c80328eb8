import { xOfMiddle, type DayScale } from './scale.ts';
import type { TimelineEvent } from '../types.ts';

/** A glyph on each named day of a point, or in the middle of the days it may have been. */
export function glyphPlaces({ drawn }: TimelineEvent, scale: DayScale): readonly number[] {
  if (drawn.form !== 'point') return [];
  if (drawn.either !== undefined)
    return drawn.either
      .map(([first, last]) => (first + last) / 2)
      .filter((day) => day >= scale.from && day < scale.to)
      .map((day) => xOfMiddle(scale, day));
  const [only] = drawn.marks;
  // Nearly all have one: the general case would make three arrays for each, at every step of a zoom.
  if (only !== undefined && drawn.marks.length === 1)
    return only >= scale.from && only < scale.to ? [xOfMiddle(scale, only)] : [];
  const days = only === undefined ? [(drawn.from + drawn.to) / 2] : drawn.marks;
  return days.filter((day) => day >= scale.from && day < scale.to).map((day) => xOfMiddle(scale, day));
}
