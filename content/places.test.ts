import { describe, expect, it } from 'vitest';
import { coursesOf, isLocated, pointsOf, precisionOf, spotOf } from '../src/model/located.ts';
import { ellipsoidKm } from '../src/testing/ellipsoid.ts';
import { readPlaces } from './read-record.ts';

const places = new Map(readPlaces().map((place) => [place.id, place]));
const spot = (id: string) => spotOf(places.get(id)!)!;

describe('where the places of the record are', () => {
  it('is told of every place, by coordinates or by how it lies to others', () => {
    const without = [...places.values()].filter((place) => !isLocated(place) && place.where === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('can be drawn of every place', () => {
    for (const place of places.values()) expect(pointsOf(place, places), place.id).not.toHaveLength(0);
  });

  // Kilometres by air as sources state them, in places.yaml or in what it cites.
  it.each([
    ['sus', 'berdzor-lachin', 3.1],
    ['sus', 'aghavno-zabukh', 4.8],
    ['sus', 'tegh', 8.4],
    ['sus', 'goris', 19.6],
    ['sus', 'khankendi-stepanakert', 30.9],
    ['hakari-bridge', 'berdzor-lachin', 10],
    ['damirli-kashen', 'drmbon-gyzylbulag', 14],
    ['aghdam-akna', 'askeran', 10],
    ['shusha-shushi', 'turshsu-lisagor', 12.2],
  ])('%s lies as far from %s as is said, within their precision', (one, other, km) => {
    const [a, b] = [spot(one), spot(other)];
    expect(Math.abs(ellipsoidKm(a.at, b.at) - km)).toBeLessThanOrEqual(precisionOf([a, b]));
  });

  it('is told of by sources that agree, or the drawn one says why it is', () => {
    for (const { id, positions = [] } of places.values()) {
      const spots = positions.filter((one) => one.shape !== 'line');
      const [drawn, ...others] = spots;
      if (drawn === undefined || drawn.because !== undefined) continue;
      for (const other of others)
        expect(ellipsoidKm(drawn.at, other.at), id).toBeLessThanOrEqual(precisionOf([drawn, other]));
    }
  });

  it('is told of every road, with the time for which it ran so where there are several', () => {
    const lines = [...places.values()].map(coursesOf).filter((courses) => courses.length > 0);
    expect(lines.length).toBeGreaterThan(0);
    for (const courses of lines)
      if (courses.length > 1) for (const { when, name } of courses) expect([when, name]).not.toContain(undefined);
  });
});
