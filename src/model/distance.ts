import type { Coordinates } from './position.ts';

/** Mean radius of the earth in kilometres (IUGG). */
export const earthKm = 6371.0088;

/** Kilometres between two points along a great circle of a sphere; within 0.6 % of the distance on the ellipsoid. */
export function distanceKm([west, south]: Coordinates, [east, north]: Coordinates): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const square =
    half(north - south) + Math.cos(radians(south)) * Math.cos(radians(north)) * half(east - west);
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Kilometres from a point to a straight piece, on the plane that touches the earth at the point: for pieces of some hundred kilometres. */
export function distanceToPieceKm(point: Coordinates, from: Coordinates, to: Coordinates): number {
  const scale = radians(1) * earthKm;
  const flat = ([lon, lat]: Coordinates) =>
    [turn(lon - point[0]) * scale * Math.cos(radians(point[1])), (lat - point[1]) * scale] as const;
  const [ax, ay] = flat(from);
  const [bx, by] = flat(to);
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** A difference of longitudes, the short way round. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
