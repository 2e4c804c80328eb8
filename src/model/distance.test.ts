import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ellipsoidKm } from '../testing/ellipsoid.ts';
import { distanceKm } from './distance.ts';
import type { Coordinates } from './position.ts';

// Vincenty's own example on WGS 84 (Flinders Peak to Buninyong): 54.972271 km.
const peak: Coordinates = [144.42486789, -37.95103342];
const buninyong: Coordinates = [143.92649553, -37.65282114];

test('the oracle agrees with a published distance', () => {
  expect(ellipsoidKm(peak, buninyong)).toBeCloseTo(54.972271, 4);
});

test('a great circle is within 0.6 % of the ellipsoid', () => {
  const at = fc.tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(at, fc.double({ min: -40, max: 40, noNaN: true }), (one, step) => {
      const other: Coordinates = [one[0], Math.max(-85, Math.min(85, one[1] + step))];
      const east: Coordinates = [one[0] + step / 2, one[1]];
      for (const there of [other, east]) {
        const km = ellipsoidKm(one, there);
        expect(Math.abs(distanceKm(one, there) - km)).toBeLessThanOrEqual(0.006 * km + 1e-6);
      }
    }),
  );
});
