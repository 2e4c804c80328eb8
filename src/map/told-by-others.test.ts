import { expect, test } from 'vitest';
import type { Coordinates } from '../model/position.ts';
import { placeSchema } from '../model/vocabulary.ts';
import { framesOf } from './frames.ts';
import { overlaps } from './label-places.ts';
import { locatedPlaces } from './located-places.ts';
import { pictureOf } from './picture.ts';

const sources = [{ from: 'list' }];
const named = (id: string, more: object) =>
  placeSchema.parse({ id, names: [{ name: `Name of ${id}`, by: 'everyone' }], ...more });
const spot = (id: string, at: Coordinates) =>
  named(id, { positions: [{ shape: 'point', at, precisionKm: 0.2, basis: 'gazetteer', sources }] });
const line = { shape: 'line', precisionKm: 1, basis: 'worked-out', working: 'Straight.', sources };
const places = new Map(
  [
    spot('ford', [21.5, 48.9]),
    spot('mill', [21.6, 48.95]),
    spot('inn', [21.75, 48.92]),
    spot('bridge', [21.9, 49]),
    named('road', { positions: [{ ...line, through: ['ford', 'mill', 'inn', 'bridge'] }] }),
    named('farm', { where: { relation: 'near', of: ['mill'], withinKm: 4 } }),
    named('camp', { where: { relation: 'along', of: ['road', 'mill', 'inn'] } }),
    named('chapel', { where: { relation: 'near', of: ['inn'] } }),
  ].map((place) => [place.id, place]),
);
const words = {
  several: (count: number) => `${count} places`,
  beyond: (name: string, km: number) => [[name, `${km} km`]],
  window: 'window',
};
const located = locatedPlaces({ places });
const pictures = [336, 688, 1152].map((width) =>
  pictureOf(framesOf(located).wide, { width, mostHeight: 900, fontSize: 12, words }),
);

test('what nobody tells how near it is stands on no map', () => {
  expect(located.map(({ id }) => id)).toEqual(['ford', 'mill', 'inn', 'bridge', 'road', 'farm', 'camp']);
});

test.each(pictures)(
  'a place near another is a circle of its own, hatched and without a dot ($width)',
  (picture) => {
    const of = (id: string) => picture.marks.find((mark) => mark.places.some((place) => place.id === id))!;
    expect(of('farm').places.map(({ id }) => id)).toEqual(['farm']);
    expect(of('farm').dot).toBe(false);
    expect(of('farm').radius * (picture.scaleBar!.km / picture.scaleBar!.width)).toBeCloseTo(4.2, 1);
    expect(of('mill').dot).toBe(true);
    expect(of('mill').radius).toBeLessThan(of('farm').radius / 4);
  },
);

test.each(pictures)('a place along a road is the stretch of it ($width)', ({ lines }) => {
  const [road, camp] = ['road', 'camp'].map((id) => lines.find(({ place }) => place.id === id)!);
  expect([road!.within, camp!.within]).toEqual([false, true]);
  expect(camp!.courses[0]!.pieces).toEqual([road!.courses[0]!.pieces[1]]);
});

test.each(pictures)('each of them is named, and no name covers another ($width)', ({ marks, lines }) => {
  const labels = [...marks, ...lines].map(({ label }) => label);
  expect(labels).not.toContain(undefined);
  labels.forEach((one, index) =>
    labels.slice(index + 1).forEach((other) => expect(overlaps(one!.box, other!.box)).toBe(false)),
  );
});

test('a road that is too short to be drawn as one is a mark among others', () => {
  const far = new Map([...places, ['far', spot('far', [60, 20])] as const]);
  const frame = { inside: locatedPlaces({ places: far }), outside: [] };
  const { lines, marks } = pictureOf(frame, { width: 336, mostHeight: 560, fontSize: 12, words });
  expect(lines).toEqual([]);
  expect(marks.flatMap((mark) => mark.places.map(({ id }) => id)).sort()).toEqual([
    ...frame.inside.map(({ id }) => id).sort(),
  ]);
});
