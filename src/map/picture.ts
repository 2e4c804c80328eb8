import type { GeoGeometryObjects } from 'd3-geo';
import { distanceKm } from '../model/distance.ts';
import type { Coordinates } from '../model/position.ts';
import { leastOf, mostOf } from '../text/extremes.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { diameterKm, type Frame } from './frames.ts';
import { holds, overlaps, placeLabels, type Box, type PlacedLabel, type ToName } from './label-places.ts';
import type { LocatedPlace } from './located-places.ts';
import { sheetOf, type Sheet, type Spot } from './projection.ts';

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

export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly km: number;
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
  /** Points that a nearer map shows. */
  readonly window?: readonly Coordinates[];
  /** Whether everything outside is pointed at, however far: what no other map shows. */
  readonly pointsFar?: boolean;
  /** Which places are named; without it, all. */
  readonly named?: (place: LocatedPlace) => boolean;
}

export const dotRadius = 3;
const roadRoom = 3;

/** Lays a map out: where each place stands on the sheet, which are drawn as one, and where their names stand. */
export function pictureOf(frame: Frame<LocatedPlace>, options: PictureOptions): MapPicture {
  const { width, mostHeight, fontSize, words, named = () => true } = options;
  const lineHeight = Math.round(fontSize * 1.2);
  const sheet = sheetOf(
    frame.inside.flatMap(({ points }) => points),
    { width, side: width * 0.16, top: 34, bottom: 46, mostHeight, leastHeight: Math.min(160, mostHeight) },
  );
  const windowBox = options.window === undefined ? undefined : boxRound(options.window.map(sheet.project));
  const lines = frame.inside
    .flatMap((place) => lineOf(place, sheet))
    .filter(({ toName: { at } }) => windowBox === undefined || !holds(windowBox, at));
  const marks = marksOf(frame.inside, sheet, windowBox);
  const arrows = arrowsOf(frame, sheet, options.pointsFar === true);
  const bar = scaleBarOf(sheet, [
    ...marks.map(({ at: [x, y], radius }): Box => [
      x - radius - 6,
      y - radius - 6,
      x + radius + 6,
      y + radius + 6,
    ]),
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
    land: options.land === undefined ? '' : sheet.pathOf(options.land(sheet)),
    marks: marks.map(({ places, at, radius, dot, nameOnly, ownersOf }, index) => ({
      places,
      at,
      radius,
      dot,
      nameOnly,
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

  function marksOf(places: readonly LocatedPlace[], on: Sheet, window: Box | undefined) {
    const spots = places.flatMap((place) => {
      const at = place.mark.kind === 'line' ? shortOf(place, on) : on.project(place.mark.at);
      return at === undefined || (window !== undefined && holds(window, at)) ? [] : [{ item: place, at }];
    });
    // A territory that is larger than much of the sheet is a name, and stands for itself.
    const broad = spots.filter(({ item }) => isBroad(item));
    const others = spots.filter(({ item }) => !isBroad(item));
    // A wide circle is not what the dots in its middle are known to.
    const isWide = ({ item }: { readonly item: LocatedPlace }) => reachOf(item) > dotRadius * 4;
    const together = (some: typeof others) => [
      ...clustersOf(some.filter(isWide), { join: 1, most: mostMarks }).map(markOf),
      ...clustersOf(
        some.filter((one) => !isWide(one)),
        { join: dotRadius * 2.4, most: mostMarks },
      ).map(markOf),
    ];
    return [
      ...broad.map(({ item, at }) => markOf({ members: [item], at })),
      // What is named is not joined with what is not: its mark would be another's.
      ...together(others.filter(({ item }) => !named(item))),
      ...together(others.filter(({ item }) => named(item))),
    ];

    function reachOf(place: LocatedPlace): number {
      const km = place.mark.kind === 'line' ? diameterKm([place]) / 2 : place.mark.radiusKm;
      return km * on.unitsPerKm;
    }

    function isBroad({ mark }: LocatedPlace): boolean {
      return mark.kind === 'area' && mark.radiusKm * on.unitsPerKm > Math.min(on.width, on.height) / 8;
    }
    function markOf({ members, at }: Cluster<LocatedPlace>) {
      const nameOnly = members.length === 1 && isBroad(members[0]);
      const most = mostOf(members.map(reachOf));
      const dot = !nameOnly && members.some(({ mark }) => mark.kind === 'spot' && mark.given);
      const radius = nameOnly || (dot && most <= dotRadius + 1) ? 0 : Math.max(most, dotRadius + 1);
      const few = members.length <= mostNamed;
      const ways = few
        ? [members.map(({ name }) => [name]), members.map(({ name }) => broken(name))]
        : [[[words.several(members.length)]]];
      const distinct = ways.filter((way, index) => index === 0 || way.some((lines) => lines.length > 1));
      return {
        places: members,
        at,
        radius,
        dot,
        nameOnly,
        toName: {
          at,
          loose: nameOnly,
          radius: nameOnly ? 0 : Math.max(radius, dotRadius),
          ways: distinct.map((way) => way.flat()),
        },
        ownersOf: (lines: readonly string[]): readonly (LocatedPlace | 'all')[] => {
          if (!few) return ['all'];
          const way = distinct.find((one) => one.flat().length === lines.length) ?? distinct[0]!;
          return way.flatMap((some, member) => some.map(() => members[member]!));
        },
      };
    }
  }
}

/** More marks than this are joined until they are fewer. */
const mostMarks = 120;
/** More names than this at one mark are told as their number. */
export const mostNamed = 3;

/** "Aville / Beville" in two lines, each as heavy as the other. */
function broken(name: string): readonly string[] {
  const parts = name.split(' / ');
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} /` : part));
}

function toNameOf(at: Spot, radius: number, ways: ToName['ways']): ToName {
  return { at, radius, ways };
}

function lineOf(place: LocatedPlace, sheet: Sheet) {
  if (place.mark.kind !== 'line') return [];
  const longest = longestOf(place, sheet);
  if (longest === undefined || longest.length < leastLine) return [];
  const { within } = place.mark;
  const courses = place.mark.courses.map(({ pieces, ...course }) => ({
    ...course,
    pieces: pieces.map(({ from, to, known }) => ({
      from: sheet.project(from),
      to: sheet.project(to),
      known,
    })),
  }));
  const toName = toNameOf(longest.at, roadRoom, [[place.name], broken(place.name)]);
  return [{ place, courses, within, toName }];
}

/** A line that is shorter than its name's letters is a mark among others. */
const leastLine = 14;

/** Where a line that is too short to be drawn as one stands. */
function shortOf(place: LocatedPlace, sheet: Sheet): Spot | undefined {
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

/** What lies further off the nearest place than the places lie apart says nothing of them. */
const furthestPointed = 1;

function arrowsOf({ inside, outside }: Frame<LocatedPlace>, sheet: Sheet, pointsFar: boolean) {
  const middle: Spot = [sheet.width / 2, sheet.height / 2];
  const mostKm = pointsFar ? Infinity : furthestPointed * diameterKm(inside);
  const margin = 10;
  if (outside.length > mostPointed) return [];
  return outside.flatMap((place) => {
    if (place.mark.kind === 'line') return [];
    const there = sheet.project(place.mark.at);
    const [dx, dy] = [there[0] - middle[0], there[1] - middle[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) return [];
    const part = Math.min(Math.abs((middle[0] - margin) / dx), Math.abs((middle[1] - margin) / dy), 1);
    const to: Spot = [middle[0] + dx * part, middle[1] + dy * part];
    const nearest = nearestTo(place.mark.at, inside);
    if (nearest.km > mostKm) return [];
    return [{ place, from: [to[0] - (dx / length) * 22, to[1] - (dy / length) * 22] as const, to, nearest }];
  });
}

/**
 * Which place of a map lies nearest to a point outside: a distance from it is the same however wide the map is drawn, and
 * one from the edge is not. Points that are known go before the middle of a territory and before lines.
 */
function nearestTo(at: Coordinates, inside: readonly LocatedPlace[]) {
  const spots = inside.filter(({ mark }) => mark.kind === 'spot');
  const [first, ...rest] = (spots.length > 0 ? spots : inside).map((place) => ({
    place,
    km: leastOf(place.points.map((point) => distanceKm(point, at))),
  }));
  return rest.reduce((least, one) => (one.km < least.km ? one : least), first!);
}

const mostPointed = 20;

function scaleBarOf(
  sheet: Sheet,
  taken: readonly Box[],
): { readonly bar: ScaleBar; readonly box: Box } | undefined {
  if (!sheet.isToScale) return undefined;
  const wanted = sheet.width / 5 / sheet.unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const km = ([5, 2, 1] as const).find((one) => one * power <= wanted)! * power;
  const width = km * sheet.unitsPerKm;
  const [w, h] = [width + 44, 30];
  const corners: Box[] = [
    [sheet.width - w, sheet.height - h, sheet.width, sheet.height],
    [0, sheet.height - h, w, sheet.height],
    [sheet.width - w, 0, sheet.width, h],
    [0, 0, w, h],
  ];
  const box = corners.find((corner) => !taken.some((other) => overlaps(corner, other))) ?? corners[0]!;
  return { bar: { x: box[0] + 8, y: box[3] - 10, width, km }, box };
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
