import { toNameOf, waysOf } from './labels.ts';
import type { LocatedPlace } from './located-places.ts';
import type { Sheet, Spot } from './projection.ts';

const roadRoom = 3;

/** A line that is long enough to be drawn as one, with where its name may stand. */
export function lineOf(place: LocatedPlace, sheet: Sheet) {
  if (place.mark.kind !== 'line') return [];
  const longest = longestOf(place, sheet);
  if (longest === undefined || longest.length < leastLine) return [];
  const { within } = place.mark;
  const courses = place.mark.courses.map(({ pieces, besideKm = 0, ...course }) => ({
    ...course,
    beside: besideKm * sheet.unitsPerKm,
    pieces: pieces.map(({ from, to, known }) => ({
      from: sheet.project(from),
      to: sheet.project(to),
      known,
    })),
  }));
  const toName = toNameOf(longest.at, roadRoom, waysOf(place.name));
  return [{ place, courses, within, toName }];
}

/** A line that is shorter than its name's letters is a mark among others. */
const leastLine = 14;

/** Where a line that is too short to be drawn as one stands. */
export function shortOf(place: LocatedPlace, sheet: Sheet): Spot | undefined {
  const longest = longestOf(place, sheet);
  if (longest === undefined) return sheet.project(place.points[0]);
  return longest.length < leastLine ? longest.at : undefined;
}

/** The longest straight piece of a line that somebody locates. */
function longestOf({ mark }: LocatedPlace, sheet: Sheet) {
  if (mark.kind !== 'line') return undefined;
  return mark.courses
    .flatMap(({ pieces }) => pieces)
    .filter(({ known }) => known)
    .reduce<{ readonly at: Spot; readonly length: number } | undefined>((most, piece) => {
      const [from, to] = [sheet.project(piece.from), sheet.project(piece.to)];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const at: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      return most === undefined || length > most.length ? { at, length } : most;
    }, undefined);
}
