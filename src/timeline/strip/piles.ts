import { glyphPlaces } from '../axis/mark.ts';
import type { DayScale } from '../axis/scale.ts';
import { pointsOf, type FigureEvent } from './figure-parts.ts';
import { countsOver, pileUp, type Piled } from './levels.ts';

/** A point of a figure in a pile of marks along an axis. */
export interface PiledPoint extends Piled {
  readonly event: FigureEvent;
  /** Where its signs stand along the axis, in order; one or more. */
  readonly places: readonly number[];
  /** The first of them. */
  readonly at: number;
  /** From 0 at the axis. */
  readonly level: number;
}

/** The points of some events in piles along an axis, and the counts of those for which a pile has no room. */
export function pilesOf(
  events: readonly FigureEvent[],
  scale: DayScale,
  { radius, most }: { readonly radius: number; readonly most: number },
): { readonly piled: readonly PiledPoint[]; readonly counts: ReturnType<typeof countsOver> } {
  const marks = pointsOf(events)
    .flatMap((event) => {
      const places = glyphPlaces(event.drawn, scale);
      const [first, last] = [places[0], places.at(-1)];
      if (first === undefined || last === undefined) return [];
      const [x0, x1] = [first - radius - 0.5, last + radius + 0.5];
      return [{ event, places, at: first, x0, x1, outermost: event.headline }];
    })
    .sort((a, b) => a.x0 - b.x0);
  const levels = pileUp(marks, most);
  const piled = marks.flatMap((mark, index) => {
    const level = levels[index];
    return level === undefined ? [] : [{ ...mark, level }];
  });
  return { piled, counts: countsOver(marks, levels) };
}
