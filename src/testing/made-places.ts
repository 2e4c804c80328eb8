import type { LocatedPlace } from '../map/located-places.ts';
import type { Coordinates } from '../model/position.ts';

/** A place at a point; `given` unless it was worked out. */
export function madePlace(id: string, at: Coordinates, radiusKm = 1, given = true): LocatedPlace {
  return { id, name: id, points: [at], mark: { kind: 'spot', at, radiusKm, given } };
}

/** Some thirty places: most within a region, with long names in pairs, a road, and two at one spot; some further off, one very far. */
export function madeRegion(): readonly LocatedPlace[] {
  const region = Array.from({ length: 14 }, (_, index): LocatedPlace => {
    const at: Coordinates = [21 + ((index * 37) % 50) / 100, 48 + ((index * 23) % 70) / 100];
    return {
      ...madePlace(`near-${index}`, at, index % 4 === 0 ? 3 : 1, index % 5 !== 0),
      name: `Kestrelby ${index} / Stanmoor ${index}`,
    };
  });
  const pair = ['one', 'other'].map((id) => madePlace(`near-${id}`, [21.255, 48.305], 2.5, false));
  const [from, to] = [region[0]!.points[0], region[1]!.points[0]];
  const road: LocatedPlace = {
    id: 'near-road',
    name: 'Kestrelby-Stanmoor road / Stanmoor-Kestrelby road',
    points: [from, to],
    mark: {
      kind: 'line',
      courses: [{ pieces: [{ from, to, known: true }] }],
      within: false,
    },
  };
  const territory: LocatedPlace = {
    id: 'near-land',
    name: 'Kestrel Land / Stan Land',
    points: [[21.2, 48.4]],
    mark: { kind: 'area', at: [21.2, 48.4], radiusKm: 30 },
  };
  const further = (
    [
      [14.4, 50.1],
      [17.1, 48.1],
      [11.6, 48.1],
      [19, 47.5],
      [16.4, 48.2],
      [23.3, 42.7],
      [26.1, 44.4],
    ] as const
  ).map((at, index) => madePlace(`further-${index}`, at, 5));
  return [...region, ...pair, road, territory, ...further, madePlace('far', [-74, 40.7], 10)];
}

/** Places spread over the whole earth, the same at every call. */
export function madeWorld(count: number): readonly LocatedPlace[] {
  return Array.from({ length: count }, (_, index) =>
    // Steps of the golden ratio: spread evenly, and never in rows.
    madePlace(`world-${index}`, [((index * 222.492) % 360) - 180, ((index * 81.3 + 11) % 150) - 70], 5),
  );
}

/** Places with long names in pairs, crowded in circles that lie over each other, the same at every call. */
export function madeCrowd(count: number): readonly LocatedPlace[] {
  return Array.from({ length: count }, (_, index) => ({
    ...madePlace(
      `crowd-${index}`,
      [20 + ((index * 61.803) % 100) / 1000, 48 + ((index * 75.488) % 100) / 1000],
      0.3 + ((index * 37) % 100) / 100,
    ),
    name: `Long name of a place ${index} / Another long name of it ${index}`,
  }));
}
