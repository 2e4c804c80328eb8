import type { Coordinates } from '../model/position.ts';

const a = 6378.137;
const f = 1 / 298.257223563;
const b = a * (1 - f);

/** Kilometres between two points on the ellipsoid of WGS 84 by Vincenty's inverse formula; within a millimetre but for antipodes. */
export function ellipsoidKm([lon1, lat1]: Coordinates, [lon2, lat2]: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const L = radians(lon2 - lon1);
  const u1 = Math.atan((1 - f) * Math.tan(radians(lat1)));
  const u2 = Math.atan((1 - f) * Math.tan(radians(lat2)));
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = L;
  for (let round = 0; round < 200; round += 1) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    if (sinSigma === 0) return 0;
    const cosSigma = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (c1 * c2 * sl) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2Middle = cos2Alpha === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2Alpha;
    const C = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda =
      L +
      (1 - C) *
        f *
        sinAlpha *
        (sigma + C * sinSigma * (cos2Middle + C * cosSigma * (-1 + 2 * cos2Middle ** 2)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const uu = (cos2Alpha * (a ** 2 - b ** 2)) / b ** 2;
    const A = 1 + (uu / 16384) * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
    const B = (uu / 1024) * (256 + uu * (-128 + uu * (74 - 47 * uu)));
    const delta =
      B *
      sinSigma *
      (cos2Middle +
        (B / 4) *
          (cosSigma * (-1 + 2 * cos2Middle ** 2) -
            (B / 6) * cos2Middle * (-3 + 4 * sinSigma ** 2) * (-3 + 4 * cos2Middle ** 2)));
    return b * A * (sigma - delta);
  }
  throw new Error('the points are almost antipodes');
}
