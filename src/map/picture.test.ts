import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../model/distance.ts';
import type { Coordinates } from '../model/position.ts';
import { ellipsoidKm } from '../testing/ellipsoid.ts';
import { madeCrowd, madePlace, madeRegion, madeWorld } from '../testing/made-places.ts';
import { clustersOf } from './clusters.ts';
import { boxOf, framesOf } from './frames.ts';
import { crosses, overlaps, type Box } from './label-places.ts';
import { pictureOf, type MapPicture } from './picture.ts';
import { sheetOf } from './projection.ts';

const words = {
  several: (count: number) => `${count} places`,
  beyond: (name: string, km: number, from: string) => [
    [`to ${name},`, `about ${Math.round(km)} km from ${from}`],
  ],
  window: 'the map above',
};
const widths = [336, 688, 1152];
const sizeOf = (width: number) => ({ width, mostHeight: 900, fontSize: width === 336 ? 12 : 13.5, words });

test('how far off a place lies is told alike at every width, from the nearest place of the map', () => {
  const { wide } = framesOf(madeRegion());
  const told = widths.map((width) =>
    pictureOf(wide, { ...sizeOf(width), pointsFar: true }).arrows.map(({ place, nearest, label }) => [
      place.id,
      nearest.place.id,
      nearest.km,
      label?.lines,
    ]),
  );
  expect(told[0]).toHaveLength(1);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  const [far, from, km] = told[0]![0]!;
  const at = (id: unknown) => madeRegion().find((place) => place.id === id)!.points[0];
  expect(Math.abs(ellipsoidKm(at(far), at(from)) - Number(km))).toBeLessThanOrEqual(0.01 * Number(km));
});

test('a name does not stand under the circles of places that are not named', () => {
  const region = madeRegion();
  const picture = pictureOf(framesOf(region).near!, {
    ...sizeOf(336),
    named: ({ id }) => id === 'near-land' || id === 'near-1',
  });
  expect(picture.marks.filter(({ label }) => label !== undefined)).toHaveLength(2);
  expectApart(picture);
});

test('the one name of a map of very many places stands on it, and its mark is its own', () => {
  const [one, ...others] = madeWorld(2500);
  const picture = pictureOf(
    { inside: [one!, ...others], outside: [] },
    { ...sizeOf(336), mostHeight: 420, named: ({ id }) => id === one!.id },
  );
  const labelled = picture.marks.filter(({ label }) => label !== undefined);
  expect(labelled.map(({ places }) => places.map(({ id }) => id))).toEqual([[one!.id]]);
});

describe.each(widths)('at %i', (width) => {
  test.each(['near', 'wide'] as const)(
    'no name of the %s map covers another, a mark, or the edge',
    (which) => {
      const frames = framesOf(madeRegion());
      const window = frames.near!.inside.flatMap(({ points }) => points);
      const more = which === 'wide' ? { window, pointsFar: true } : {};
      const picture = pictureOf(frames[which]!, { ...sizeOf(width), ...more });
      expect(picture.arrows.map(({ place: { id } }) => id)).toEqual(which === 'wide' ? ['far'] : []);
      const labels = labelsOf(picture);
      expect(labels).toHaveLength(
        picture.marks.length + picture.lines.length + picture.arrows.length + (which === 'wide' ? 1 : 0),
      );
      expectApart(picture);
    },
  );

  test('thousands of places all over the world are told as their numbers', () => {
    const { near, wide } = framesOf(madeWorld(3000));
    expect([near, wide.outside]).toEqual([undefined, []]);
    const picture = pictureOf(wide, sizeOf(width));
    expect(picture.marks.length).toBeLessThanOrEqual(120);
    expect(picture.marks.reduce((sum, { places }) => sum + places.length, 0)).toBe(3000);
    expect(picture.scaleBar).toBeUndefined();
    expectApart(picture);
  });

  test.each([60, 200, 400])('no name of a crowd of %i stands over another', (count) => {
    const { near, wide } = framesOf(madeCrowd(count));
    const labels = labelsOf(pictureOf(near ?? wide, sizeOf(width)));
    expect(labels.length).toBeGreaterThan(0);
    const met = labels.flatMap((one, index) =>
      labels.slice(index + 1).filter((other) => overlaps(one.box, other.box)),
    );
    expect(met).toEqual([]);
  });

  test('a place alone has a map of some kilometres', () => {
    const picture = pictureOf({ inside: [madePlace('alone', [21.5, 48.9])], outside: [] }, sizeOf(width));
    expect(picture.marks).toHaveLength(1);
    expect(picture.marks[0]!.at.every((one) => Number.isFinite(one) && one > 0)).toBe(true);
    expect(picture.scaleBar!.km).toBeLessThanOrEqual(50);
  });
});

test.each([
  [12, 336, 'its circle'],
  [12, 688, 'its circle'],
  [200, 336, 'its name alone'],
  [200, 688, 'its name alone'],
])(
  'of an area of %i km on a sheet of %i, %s is drawn, and what lies in it stands apart',
  (km, width, drawn) => {
    // At the edge of all the places.
    const at: Coordinates = [21.2, 48.7];
    const lake = {
      id: 'lake',
      name: 'Lake',
      points: [at],
      mark: { kind: 'area', at, radiusKm: km },
    } as const;
    const inside = [...framesOf(madeRegion()).near!.inside.filter(({ id }) => id !== 'near-land'), lake];
    const picture = pictureOf({ inside, outside: [] }, sizeOf(width));
    const mark = picture.marks.find(({ places }) => places.some(({ id }) => id === 'lake'))!;
    expect(mark.places).toHaveLength(1);
    expect([mark.broad, mark.dot, mark.label !== undefined]).toEqual([true, false, true]);
    const { scaleBar } = picture;
    if (drawn === 'its circle') expect(mark.radius).toBeCloseTo((km * scaleBar!.width) / scaleBar!.km, 1);
    const [x, y] = mark.at;
    expect(Math.min(x, y, picture.width - x, picture.height - y)).toBeGreaterThanOrEqual(mark.radius);
    expect([mark.nameOnly, mark.radius > 0]).toEqual(drawn === 'its circle' ? [false, true] : [true, false]);
    expectApart(picture);
  },
);

test('a place that is known to some kilometres is a circle of them, and a dot where a source gives the point', () => {
  const region = madeRegion();
  const { marks, scaleBar } = pictureOf(framesOf(region).near!, sizeOf(688));
  const unitsPerKm = scaleBar!.width / scaleBar!.km;
  for (const { places, radius, dot } of marks) {
    const [place] = places;
    if (places.length > 1 || place.mark.kind !== 'spot') continue;
    expect(dot).toBe(place.mark.given && place.mark.radiusKm * unitsPerKm <= 12);
    if (radius > 0 && radius > 4.1) expect(radius / unitsPerKm).toBeCloseTo(place.mark.radiusKm, 1);
    else expect(place.mark.radiusKm * unitsPerKm).toBeLessThanOrEqual(4.1);
  }
});

test('on a map that is true to scale, distances are those of the ellipsoid within two per cent', () => {
  const at = fc.tuple(
    fc.double({ min: 20, max: 24, noNaN: true }),
    fc.double({ min: 47, max: 50, noNaN: true }),
  );
  const sheet = sheetOf(
    [
      [20, 47],
      [24, 50],
    ],
    { width: 688, side: 60, top: 20, bottom: 20, mostHeight: 900, leastHeight: 100 },
  );
  expect(sheet.isToScale).toBe(true);
  fc.assert(
    fc.property(at, at, (one: Coordinates, other: Coordinates) => {
      const [[x0, y0], [x1, y1]] = [sheet.project(one), sheet.project(other)];
      const km = Math.hypot(x1 - x0, y1 - y0) / sheet.unitsPerKm;
      expect(Math.abs(km - ellipsoidKm(one, other))).toBeLessThanOrEqual(0.02 * km + 0.01);
    }),
  );
});

test('a frame over the line of dates is as wide as the places are', () => {
  expect(
    boxOf([
      [179, 0],
      [-179, 10],
    ]),
  ).toEqual([179, 0, 181, 10]);
  const sheet = sheetOf(
    [
      [179, 50],
      [-179, 51],
    ],
    { width: 400, side: 40, top: 20, bottom: 20, mostHeight: 400, leastHeight: 100 },
  );
  const [[x0], [x1]] = [sheet.project([179, 50]), sheet.project([-179, 51])];
  expect(x0).toBeLessThan(x1);
  expect(x1 - x0).toBeGreaterThan(200);
});

test('the map of most is where the gaps jump, and what is furthest off is pointed at', () => {
  const { near, wide } = framesOf(madeRegion());
  expect(near!.inside.every(({ id }) => id.startsWith('near-'))).toBe(true);
  expect(near!.inside).toHaveLength(18);
  expect(wide.outside.map(({ id }) => id)).toEqual(['far']);
});

test('a road may run beside its straight pieces as far as it is known, to scale', () => {
  const [one, other] = [madePlace('one', [21, 48]), madePlace('other', [21.4, 48.2])];
  const pieces = [{ from: one.points[0], to: other.points[0], known: true }];
  const road = (besideKm?: number) => ({
    ...one,
    id: `road-${besideKm}`,
    points: [one.points[0], other.points[0]] as const,
    mark: {
      kind: 'line' as const,
      courses: [{ pieces, ...(besideKm !== undefined && { besideKm }) }],
      within: false,
    },
  });
  const frame = { inside: [one, other, road(8), road()], outside: [] };
  const { lines, scaleBar } = pictureOf(frame, sizeOf(688));
  const [known, untold] = lines.map(({ courses }) => courses[0]!.beside);
  expect(known! / (scaleBar!.width / scaleBar!.km)).toBeCloseTo(8, 1);
  expect(untold).toBe(0);
});

test('places that lie evenly have one map', () => {
  const even = Array.from({ length: 25 }, (_, index) =>
    madePlace(`p${index}`, [20 + (index % 5), 45 + Math.floor(index / 5)]),
  );
  expect(framesOf(even).near).toBeUndefined();
  expect(framesOf(even).wide.inside).toHaveLength(25);
});

test('what stands close together is one cluster, and nothing is lost', () => {
  const spots = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(spots, (all) => {
      const clusters = clustersOf(
        all.map((at, item) => ({ at, item })),
        { join: 8, most: 100 },
      );
      expect(clusters.length).toBeLessThanOrEqual(100);
      expect(clusters.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
        all.map((_, item) => item),
      );
    }),
  );
});

test('coast lines are cut at the sheet and weigh little', () => {
  const file = new URL('../../node_modules/world-atlas/land-110m.json', import.meta.url);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const { land, width, height } = pictureOf(
    { inside: madeWorld(50), outside: [] },
    { ...sizeOf(688), land: () => mesh(topology, topology.objects.land) },
  );
  expect(land.length).toBeGreaterThan(1000);
  expect(land.length).toBeLessThan(40_000);
  expect(land.replace(/[Ml](-?[\d.]+) (-?[\d.]+)/g, '')).toBe('');
  // Lines are told by how far they lead: added up they stay on the sheet, so that no rounding has been added up.
  let [atX, atY] = [0, 0];
  for (const [, command, x, y] of land.matchAll(/([Ml])(-?[\d.]+) (-?[\d.]+)/g)) {
    [atX, atY] = command === 'M' ? [Number(x), Number(y)] : [atX + Number(x), atY + Number(y)];
    expect(atX).toBeGreaterThanOrEqual(-1e-6);
    expect(atX).toBeLessThanOrEqual(width + 1e-6);
    expect(atY).toBeGreaterThanOrEqual(-1e-6);
    expect(atY).toBeLessThanOrEqual(height + 1e-6);
  }
});

test('the made region is as large as it says', () => {
  const [one, other] = madeRegion();
  expect(distanceKm(one!.points[0], other!.points[0])).toBeLessThan(60);
});

function labelsOf({ marks, lines, arrows, window }: MapPicture) {
  return [...marks, ...lines, ...arrows, ...(window === undefined ? [] : [window])].flatMap(
    ({ label }) => label ?? [],
  );
}

function expectApart(picture: MapPicture): void {
  const labels = labelsOf(picture);
  for (const [index, label] of labels.entries()) {
    const [left, upper, right, lower] = label.box;
    expect([left >= 0, upper >= 0, right <= picture.width, lower <= picture.height]).not.toContain(false);
    for (const other of labels.slice(index + 1)) {
      expect(overlaps(label.box, other.box), `${label.lines.join()} / ${other.lines.join()}`).toBe(false);
      if (other.leader !== undefined) expect(crosses(other.leader, label.box)).toBe(false);
    }
    for (const { from, to } of picture.arrows) expect(crosses([from, to], label.box)).toBe(false);
    for (const mark of picture.marks) {
      // Names stand in a wide circle, and over its edge.
      if (mark.label === label || mark.broad) continue;
      const r = Math.max(mark.radius, 3);
      const box: Box = [mark.at[0] - r, mark.at[1] - r, mark.at[0] + r, mark.at[1] + r];
      expect(overlaps(label.box, box), `${label.lines.join()} on ${mark.places[0].name}`).toBe(false);
    }
  }
}
