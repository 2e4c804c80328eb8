import {
  geoAzimuthalEqualArea,
  geoAzimuthalEquidistant,
  geoEqualEarth,
  geoPath,
  type GeoGeometryObjects,
  type GeoProjection,
} from 'd3-geo';
import { distanceKm } from '../model/distance.ts';
import type { Coordinates } from '../model/position.ts';
import { tenth } from '../timeline/axis/scale.ts';
import { boxOf } from './frames.ts';

/** A point of a drawing, in user units, y downwards. */
export type Spot = readonly [x: number, y: number];

/** A sheet that places are drawn on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly project: (at: Coordinates) => Spot;
  /** User units for a kilometre in the middle of the sheet. */
  readonly unitsPerKm: number;
  /** Whether a kilometre is as long everywhere on the sheet, within a few per cent: only then a scale bar is true. */
  readonly isToScale: boolean;
  /** Path of a geometry, cut at the edges of the sheet. */
  readonly pathOf: (geometry: GeoGeometryObjects) => string;
}

export interface Room {
  readonly width: number;
  /** Space at the left and right, for the names of places at the edges. */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  readonly mostHeight: number;
  readonly leastHeight: number;
}

/** Kilometres across, up to which an azimuthal map is true to scale, and up to which it can be read. */
const toScaleKm = 3000;
const azimuthalKm = 12000;

/** A sheet on which points fill the room. Its projection follows how far they reach: a region, a continent, the world. */
export function sheetOf(points: readonly Coordinates[], room: Room): Sheet {
  const [west, south, east, north] = boxOf(points);
  const middle: Coordinates = [(west + east) / 2, (south + north) / 2];
  const acrossKm = Math.max(
    distanceKm([west, middle[1]], [middle[0], middle[1]]) * 2,
    distanceKm([middle[0], south], [middle[0], north]),
    1,
  );
  const projection = projectionFor(acrossKm, middle);
  const box = [middle, ...points, ...edgesOf(west, south, east, north)];
  const { width, side, top, bottom, mostHeight, leastHeight } = room;
  const [left, upper, right, lower] = projectedBox(projection, box);
  const inner = { width: width - 2 * side, height: mostHeight - top - bottom };
  const scale = Math.min(
    inner.width / Math.max(right - left, 1e-9),
    inner.height / Math.max(lower - upper, 1e-9),
  );
  // A place alone would be drawn as large as its street.
  const most = (inner.width / (leastAcrossKm * 2)) * unitsOfKm(projection, middle) ** -1;
  const factor = Math.min(scale, most);
  const height = Math.max(leastHeight, Math.ceil((lower - upper) * factor + top + bottom));
  projection.scale(projection.scale() * factor);
  const [x0, y0, x1, y1] = projectedBox(projection, box);
  const [tx, ty] = projection.translate();
  projection.translate([tx + width / 2 - (x0 + x1) / 2, ty + (top + height - bottom) / 2 - (y0 + y1) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    project: (at) => spotOf(projection, at),
    unitsPerKm: unitsOfKm(projection, middle),
    isToScale: acrossKm <= toScaleKm,
    pathOf: (geometry) => {
      const pen = thinPen(leastStep);
      geoPath(projection, pen)(geometry);
      return pen.path();
    },
  };
}

const leastAcrossKm = 10;
/** Steps of a coast that are shorter are left out: they would not be seen, and are most of it. */
const leastStep = 1.4;

/**
 * A canvas for d3-geo that writes a path, without points that lie closer together than a step. Lines are written by how far
 * they lead, in short numbers, from where the path was written to: rounding does not add up.
 */
function thinPen(step: number) {
  const parts: string[] = [];
  let last: Spot = [0, 0];
  let written: Spot = [0, 0];
  let waiting: Spot | undefined;
  const write = (command: 'M' | 'l', x: number, y: number) => {
    const [fromX, fromY] = command === 'l' ? written : [0, 0];
    const [toX, toY] = [tenth(x), tenth(y)];
    parts.push(`${command}${tenth(toX - fromX)} ${tenth(toY - fromY)}`);
    written = [toX, toY];
    last = [x, y];
    waiting = undefined;
  };
  const end = () => {
    if (waiting !== undefined) write('l', ...waiting);
  };
  return {
    path: () => {
      end();
      // A line that was thinned to nothing is a move without a line.
      return parts.filter((part, index) => part[0] !== 'M' || parts[index + 1]?.[0] === 'l').join('');
    },
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      end();
      write('M', x, y);
    },
    lineTo: (x: number, y: number) => {
      if (Math.hypot(x - last[0], y - last[1]) >= step) write('l', x, y);
      else waiting = [x, y];
    },
    arc: () => undefined,
    closePath: end,
  };
}

function projectionFor(acrossKm: number, [lon, lat]: Coordinates): GeoProjection {
  if (acrossKm > azimuthalKm)
    return geoEqualEarth().rotate([-lon, 0]).scale(1).translate([0, 0]).precision(0.1);
  const azimuthal = acrossKm > toScaleKm ? geoAzimuthalEqualArea() : geoAzimuthalEquidistant();
  // The default precision of d3-geo is of pixels, and here a unit is the earth's radius.
  return azimuthal.rotate([-lon, -lat]).clipAngle(150).scale(1).translate([0, 0]);
}

/** Points along the edges of a box, as they bulge. */
function edgesOf(west: number, south: number, east: number, north: number): readonly Coordinates[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((part): Coordinates[] => [
    [west + part * (east - west), south],
    [west + part * (east - west), north],
  ]);
}

function projectedBox(projection: GeoProjection, points: readonly Coordinates[]) {
  let [left, upper, right, lower] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const at of points) {
    const [x, y] = spotOf(projection, at);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [upper, lower] = [Math.min(upper, y), Math.max(lower, y)];
  }
  return [left, upper, right, lower] as const;
}

function unitsOfKm(projection: GeoProjection, [lon, lat]: Coordinates): number {
  const step = 0.05;
  const [low, high] = [Math.max(-89, lat - step), Math.min(89, lat + step)];
  const [x0, y0] = spotOf(projection, [lon, low]);
  const [x1, y1] = spotOf(projection, [lon, high]);
  return Math.hypot(x1 - x0, y1 - y0) / distanceKm([lon, low], [lon, high]);
}

function spotOf(projection: GeoProjection, [lon, lat]: Coordinates): Spot {
  const spot = projection([lon, lat]);
  if (spot === null) throw new Error(`${lon}, ${lat} is not on this map`);
  return spot;
}
