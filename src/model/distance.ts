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

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
