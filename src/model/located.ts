import type { Coordinates, LinePosition, Position, SpotPosition } from './position.ts';
import type { Place } from './vocabulary.ts';

/** A piece of a line that is drawn straight. `known`: both its ends are places; otherwise it leads over a gap. */
export interface LinePiece {
  readonly from: Coordinates;
  readonly to: Coordinates;
  readonly known: boolean;
  /** What is said of a gap, and the ids of the places in it that have no coordinates. */
  readonly over?: readonly string[];
}

type Places = ReadonlyMap<string, Place>;

/** The claim of a point or an area that is drawn: the first. */
export function spotOf({ positions = [] }: Place): SpotPosition | undefined {
  return positions.find((one): one is SpotPosition => one.shape !== 'line');
}

/** Every course of a place that is a line, each for its time. */
export function coursesOf({ positions = [] }: Place): readonly LinePosition[] {
  return positions.filter((one): one is LinePosition => one.shape === 'line');
}

/** Whether anybody says where a place is: by coordinates, or by places that have them. */
export function isLocated(place: Place): boolean {
  return spotOf(place) !== undefined || coursesOf(place).length > 0;
}

/** The straight pieces of a course. Places that have no coordinates are passed by. */
export function piecesOf({ through }: LinePosition, places: Places): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let from: Coordinates | undefined;
  let over: string[] = [];
  for (const stop of through) {
    const place = typeof stop === 'string' ? places.get(stop) : undefined;
    const to = place === undefined ? undefined : spotOf(place)?.at;
    if (to === undefined) {
      over.push(typeof stop === 'string' ? stop : stop.gap);
      continue;
    }
    if (from !== undefined)
      pieces.push({ from, to, known: over.length === 0, ...(over.length > 0 && { over }) });
    from = to;
    over = [];
  }
  return pieces;
}

/** How far off a position may be, in words of a comparison: two places are told apart beyond both. */
export function precisionOf(positions: readonly Pick<Position, 'precisionKm'>[]): number {
  return positions.reduce((sum, { precisionKm }) => sum + precisionKm, 0);
}
