import { mostOf } from '../text/extremes.ts';
import { distanceKm } from './distance.ts';
import { coursesOf, piecesOf, spotOf, type LinePiece } from './located.ts';
import type { Coordinates, SpotPosition } from './position.ts';
import type { Place } from './vocabulary.ts';

/** Where a place can be that is told by others alone: somewhere in a circle, or somewhere along pieces of lines. */
export type WhereItCanBe =
  | { readonly kind: 'circle'; readonly at: Coordinates; readonly radiusKm: number }
  | { readonly kind: 'stretches'; readonly courses: readonly Stretch[] };

/** A stretch of a line, as it ran at a time. */
export interface Stretch {
  readonly pieces: readonly LinePiece[];
  /** EDTF; absent where it always ran so. */
  readonly when?: string;
  /** Of one whose `when` is open at its end: the last day on which it is told to have run so, EDTF. */
  readonly lastAttested?: string;
  /** How far beside its straight pieces it may run, in kilometres; absent where nobody says. */
  readonly besideKm?: number;
}

type Places = ReadonlyMap<string, Place>;

/**
 * Where a place that has no coordinates can be, by how it lies to others. `between`: a circle that touches both. `near`:
 * a circle that holds all that is near enough to each of them; undefined where nobody says how near. `along`: the
 * stretch of each line from one of the places to the other, the whole line where it does not lead through two of them,
 * and where no line is named the straight way from each place to the next. Undefined where that cannot be drawn.
 */
export function whereItCanBe({ where }: Place, places: Places): WhereItCanBe | undefined {
  if (where === undefined || where.relation === 'not-located') return undefined;
  const others = where.of.flatMap((id) => places.get(id) ?? []);
  const spots = others.flatMap((place) => spotOf(place) ?? []);
  switch (where.relation) {
    case 'between': {
      const [one, other] = spots;
      return one === undefined || other === undefined
        ? undefined
        : { kind: 'circle', at: middleOf([one, other]), radiusKm: distanceKm(one.at, other.at) / 2 };
    }
    case 'near':
      return where.withinKm === undefined || spots.length === 0 || spots.length < others.length
        ? undefined
        : {
            kind: 'circle',
            at: middleOf(spots),
            // What is within a distance of each of some points is within it of their middle.
            radiusKm: where.withinKm + mostOf(spots.map(({ precisionKm }) => precisionKm)),
          };
    case 'along': {
      const courses = stretchesAlong(others, spots, places).filter(({ pieces }) => pieces.length > 0);
      return courses.length === 0 ? undefined : { kind: 'stretches', courses };
    }
  }
}

function stretchesAlong(
  others: readonly Place[],
  spots: readonly SpotPosition[],
  places: Places,
): readonly Stretch[] {
  const lines = others.flatMap(coursesOf);
  if (lines.length === 0)
    return [
      { pieces: spots.slice(1).map(({ at }, index) => ({ from: spots[index]!.at, to: at, known: true })) },
    ];
  const ends = new Set(others.filter((place) => spotOf(place) !== undefined).map(({ id }) => id));
  return lines.map((line) => {
    const stops = line.through.flatMap((stop, index) =>
      typeof stop === 'string' && ends.has(stop) ? [index] : [],
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const through =
      first === undefined || last === undefined || first === last
        ? line.through
        : line.through.slice(first, last + 1);
    return {
      pieces: piecesOf({ ...line, through }, places),
      ...(line.when !== undefined && { when: line.when }),
      ...(line.lastAttested !== undefined && { lastAttested: line.lastAttested.edtf }),
      besideKm: line.precisionKm,
    };
  });
}

/** The middle of points, over the line of dates too where that is the shorter way. */
function middleOf(spots: readonly SpotPosition[]): Coordinates {
  const [first] = spots;
  const west = first?.at[0] ?? 0;
  const turns = spots.map(({ at: [lon] }) => ((((lon - west + 180) % 360) + 360) % 360) - 180);
  const lon = west + meanOf(turns);
  return [((((lon + 180) % 360) + 360) % 360) - 180, meanOf(spots.map(({ at: [, lat] }) => lat))];
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
