import { geoCircle, type GeoGeometryObjects } from 'd3-geo';
import { degreeKm, type Coordinates } from '../model/position.ts';
import { arrowsOf } from './arrows.ts';
import { diameterKm, type Frame } from './frames.ts';
import { holds, placeLabels, type Box, type PlacedLabel } from './label-places.ts';
import { toNameOf } from './labels.ts';
import { lineOf } from './lines.ts';
import type { LocatedPlace } from './located-places.ts';
import { dotRadius, marksOf } from './marks.ts';
import { sheetOf, type Sheet, type Spot } from './projection.ts';
import { scaleBarOf, type ScaleBar } from './scale-bar.ts';

/** Everything that a map shows, laid out: a template draws it, and knows no geometry. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Path of the coast lines; empty where none is in sight. */
  readonly land: string;
  readonly lines: readonly DrawnLine[];
  readonly marks: readonly DrawnMark[];
  /** What lies outside, at the edge at which it does. */
  readonly arrows: readonly DrawnArrow[];
  /** Where the nearer map is, on a wider one. */
  readonly window?: { readonly box: Box; readonly label?: PlacedLabel };
  /** Absent where a kilometre is not as long everywhere. */
  readonly scaleBar?: ScaleBar;
}

export interface DrawnLine {
  readonly place: LocatedPlace;
  /** The place is somewhere along it, and not the line itself. */
  readonly within: boolean;
  readonly courses: readonly {
    /** When it ran so, EDTF; absent where it always did. */
    readonly when?: string;
    readonly name?: string;
    /** How far beside its pieces it may run, in units of the sheet. */
    readonly beside: number;
    readonly pieces: readonly { readonly from: Spot; readonly to: Spot; readonly known: boolean }[];
  }[];
  readonly label?: PlacedLabel;
}

export interface DrawnMark {
  readonly places: readonly [LocatedPlace, ...LocatedPlace[]];
  readonly at: Spot;
  /** Somewhere in a circle of this radius; 0 where that is no larger than the dot. */
  readonly radius: number;
  /** Whether a source gives the very point. */
  readonly dot: boolean;
  /** A territory whose limits are not drawn has its name only. */
  readonly nameOnly: boolean;
  /** An area that is wide on this sheet: others stand in its circle, which is drawn lightly. */
  readonly broad: boolean;
  /** Whose name each line of the label is; `all` where it tells their number. */
  readonly owners: readonly (LocatedPlace | 'all')[];
  readonly label?: PlacedLabel;
}

export interface DrawnArrow {
  readonly place: LocatedPlace;
  /** How far it is from the place of the map that lies nearest to it. */
  readonly nearest: { readonly place: LocatedPlace; readonly km: number };
  readonly from: Spot;
  readonly to: Spot;
  readonly label?: PlacedLabel;
}

/** What the words of a picture are. */
export interface PictureWords {
  /** What stands at a mark of many places: their number. */
  readonly several: (count: number) => string;
  /** Lines, in the ways in which they may be broken: "to Aville,", "about 45 km from Beville" */
  readonly beyond: (name: string, km: number, from: string) => readonly (readonly string[])[];
  readonly window: string;
}

export interface PictureOptions {
  readonly width: number;
  readonly mostHeight: number;
  readonly fontSize: number;
  readonly words: PictureWords;
  /** Coast lines as fine as a sheet bears them. */
  readonly land?: (sheet: Sheet) => GeoGeometryObjects;
  /** The ground of the same places and size, where many pictures stand on one. */
  readonly ground?: PictureGround;
  /** Points that a nearer map shows. */
  readonly window?: readonly Coordinates[];
  /** Whether everything outside is pointed at, however far: what no other map shows. */
  readonly pointsFar?: boolean;
  /** Which places are named; without it, all. */
  readonly named?: (place: LocatedPlace) => boolean;
}

/** What a picture stands on: it is the same whatever is named or set off. */
export interface PictureGround {
  readonly sheet: Sheet;
  readonly land: string;
}

/** The ground of a picture of some places. */
export function groundOf(
  places: readonly LocatedPlace[],
  { width, mostHeight, land }: Pick<PictureOptions, 'width' | 'mostHeight' | 'land'>,
): PictureGround {
  const sheet = sheetOf(places.flatMap(({ points }) => points).concat(roundAreas(places)), {
    width,
    side: width * 0.16,
    top: 34,
    bottom: 46,
    mostHeight,
    leastHeight: Math.min(160, mostHeight),
  });
  return { sheet, land: land === undefined ? '' : sheet.pathOf(land(sheet)) };
}

/** Where the circles of areas end; not those of territories that reach about as far as all the places. */
function roundAreas(places: readonly LocatedPlace[]): readonly Coordinates[] {
  const across = diameterKm(places);
  return places.flatMap(({ mark }) =>
    mark.kind === 'area' && (across === 0 || mark.radiusKm * 2 <= across / 2)
      ? (geoCircle()
          .center([...mark.at])
          .radius(mark.radiusKm / degreeKm)
          .precision(90)()
          .coordinates.flat() as [number, number][])
      : [],
  );
}

/** Lays a map out: where each place stands on the sheet, which are drawn as one, and where their names stand. */
export function pictureOf(frame: Frame<LocatedPlace>, options: PictureOptions): MapPicture {
  const { width, fontSize, words, named = () => true } = options;
  const lineHeight = Math.round(fontSize * 1.2);
  const { sheet, land } = options.ground ?? groundOf(frame.inside, options);
  const windowBox = options.window === undefined ? undefined : boxRound(options.window.map(sheet.project));
  const lines = frame.inside
    .flatMap((place) => lineOf(place, sheet))
    .filter(({ toName: { at } }) => windowBox === undefined || !holds(windowBox, at));
  const marks = marksOf(frame.inside, sheet, { window: windowBox, named, words });
  const arrows = arrowsOf(frame, sheet, options.pointsFar === true);
  const bar = scaleBarOf(sheet, [
    ...marks.map(({ at: [x, y], radius, broad }): Box => {
      const reach = (broad ? 0 : radius) + 6;
      return [x - reach, y - reach, x + reach, y + reach];
    }),
    ...arrows.map(({ to: [x, y] }): Box => [x - 60, y - 20, x + 60, y + 20]),
  ]);

  const wanted = [
    ...marks.map(({ toName }) => toName),
    ...lines.map(({ toName }) => toName),
    ...arrows.map(({ place, to, nearest }) =>
      toNameOf(to, 6, words.beyond(place.name, nearest.km, nearest.place.name)),
    ),
    ...(windowBox === undefined ? [] : [toNameOf(middleOf(windowBox), halfOf(windowBox), [[words.window]])]),
  ];
  const isNamed = [
    ...marks.map(({ places }) => places.some(named)),
    ...lines.map(({ place }) => named(place)),
    ...arrows.map(() => true),
    ...(windowBox === undefined ? [] : [true]),
  ];
  const unnamed = wanted
    .filter((_, index) => !isNamed[index])
    .map(({ at: [x, y], radius }): Box => {
      const reach = Math.max(radius, dotRadius);
      return [x - reach, y - reach, x + reach, y + reach];
    });
  const found = placeLabels(
    wanted.filter((_, index) => isNamed[index]),
    {
      width,
      height: sheet.height,
      fontSize,
      lineHeight,
      taken: bar === undefined ? [] : [bar.box],
      avoided: unnamed,
      areas: marks
        .filter(({ broad, nameOnly }) => broad && !nameOnly)
        .map(({ at: [x, y], radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
      barred: arrows.map(({ from, to }) => [from, to] as const),
      lines: lines.flatMap(({ courses }) =>
        courses.flatMap(({ pieces }) => pieces.map(({ from, to }) => [from, to] as const)),
      ),
    },
  );
  let next = 0;
  const labels = isNamed.map((one) => (one ? found[next++] : undefined));
  const labelAt = (index: number) => {
    const label = labels[index];
    return label === undefined ? {} : { label };
  };
  return {
    width,
    height: sheet.height,
    fontSize,
    lineHeight,
    land,
    marks: marks.map(({ places, at, radius, dot, nameOnly, broad, ownersOf }, index) => ({
      places,
      at,
      radius,
      dot,
      nameOnly,
      broad,
      ...labelAt(index),
      owners: ownersOf(labels[index]?.lines ?? []),
    })),
    lines: lines.map(({ place, courses, within }, index) => ({
      place,
      courses,
      within,
      ...labelAt(marks.length + index),
    })),
    arrows: arrows.map((arrow, index) => ({
      ...arrow,
      ...labelAt(marks.length + lines.length + index),
    })),
    ...(windowBox !== undefined && { window: { box: windowBox, ...labelAt(labels.length - 1) } }),
    ...(bar !== undefined && { scaleBar: bar.bar }),
  };
}

function boxRound(spots: readonly Spot[]): Box {
  const room = 6;
  return spots.reduce<Box>(
    ([left, upper, right, lower], [x, y]) => [
      Math.min(left, x - room),
      Math.min(upper, y - room),
      Math.max(right, x + room),
      Math.max(lower, y + room),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

function middleOf([left, upper, right, lower]: Box): Spot {
  return [(left + right) / 2, (upper + lower) / 2];
}

function halfOf([left, upper, right, lower]: Box): number {
  return Math.max(right - left, lower - upper) / 2;
}
