import { describe, expect, it } from 'vitest';
import { framesOf } from '../src/map/frames.ts';
import { overlaps } from '../src/map/label-places.ts';
import { locatedPlaces } from '../src/map/located-places.ts';
import { pictureOf } from '../src/map/picture.ts';
import { coursesOf, isLocated, precisionOf, spotOf } from '../src/model/located.ts';
import { ellipsoidKm } from '../src/testing/ellipsoid.ts';
import { readEvents, readGazetteers, readPlaces } from '../src/testing/read-record.ts';

const places = new Map(readPlaces().map((place) => [place.id, place]));
const spot = (id: string) => spotOf(places.get(id)!)!;

describe.each([336, 688, 1152])('the map of the record at %i', (width) => {
  const located = locatedPlaces({ places });
  const { near, wide } = framesOf(located);
  const words = {
    several: (count: number) => `${count} places`,
    beyond: (name: string, km: number, from: string) => [
      [`to ${name},`, `about ${Math.round(km)} km from ${from}`],
      [`to ${name},`, `about ${Math.round(km)} km from`, from],
    ],
    window: 'the nearer map',
  };
  const size = { width, mostHeight: width === 336 ? 560 : 820, fontSize: width === 336 ? 12 : 13.5, words };
  const window = near!.inside.flatMap(({ points }) => points);
  const pictures = [pictureOf(near!, size), pictureOf(wide, { ...size, window, pointsFar: true })];

  it('names every place that it draws, and draws every place', () => {
    const drawn = pictures.flatMap(({ marks, lines, arrows }) => [...marks, ...lines, ...arrows]);
    expect(drawn.filter(({ label }) => label === undefined)).toEqual([]);
    const ids = new Set(drawn.flatMap((one) => ('place' in one ? [one.place.id] : one.places.map(({ id }) => id))));
    expect(located.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('tells how far off a place is from another, the nearest drawn one', () => {
    for (const { arrows, marks } of pictures)
      for (const { place, nearest } of arrows) {
        const drawn = [...marks, ...pictures[0]!.marks].flatMap((mark) => mark.places);
        expect(drawn.map(({ id }) => id)).toContain(nearest.place.id);
        const [one, other] = [spot(place.id), spot(nearest.place.id)];
        expect(Math.abs(ellipsoidKm(one.at, other.at) - nearest.km)).toBeLessThanOrEqual(0.01 * nearest.km);
      }
  });

  it('has no name on another', () => {
    for (const { marks, lines, arrows } of pictures) {
      const labels = [...marks, ...lines, ...arrows].flatMap(({ label }) => label ?? []);
      for (const [index, one] of labels.entries())
        for (const other of labels.slice(index + 1)) expect(overlaps(one.box, other.box)).toBe(false);
    }
  });
});

describe('where the places of the record are', () => {
  it('is told of every place, by coordinates or by how it lies to others', () => {
    const without = [...places.values()].filter((place) => !isLocated(place) && place.where === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('rests on what can be read: every source of a position has an address, its own or its publisher’s list', () => {
    const lists = new Set(readGazetteers().filter(({ url }) => url !== null).map(({ id }) => id));
    const without = [...places.values()].flatMap(({ id, positions = [] }) =>
      positions.flatMap(({ sources }) =>
        sources.flatMap(({ from, url }) => (url === undefined && !lists.has(from) ? [`${id}: ${from}`] : [])),
      ),
    );
    expect(lists.size).toBeGreaterThan(0);
    expect(without).toEqual([]);
  });

  // Of each of these no source names a place that has coordinates, and its page says so.
  const inWordsAlone = [
    'exchange-of-fire-2023-03-05',
    'meeting-2023-02-24-or-25',
    'positions-2023-03-25',
    'trilateral-statement-2020',
  ];
  it('is told of every event whose place is told, by a place, or in words alone where nobody locates it', () => {
    const noted = readEvents().flatMap(({ event }) =>
      event.placeNote !== undefined && event.places.length === 0 ? [event.id] : [],
    );
    expect(noted.sort()).toEqual(inWordsAlone);
  });

  it('is told as planned where nothing took place', () => {
    const undone = readEvents().filter(
      ({ event }) => /\bnot (?:held|take place)\b/.test(event.title) && event.places.length > 0,
    );
    expect(undone.length).toBeGreaterThan(1);
    expect(undone.filter(({ event }) => event.placeNote !== 'planned').map(({ event }) => event.id)).toEqual([]);
  });

  it('can be drawn of every place', () => {
    const drawn = new Set(locatedPlaces({ places }).map(({ id }) => id));
    expect([...places.keys()].filter((id) => !drawn.has(id))).toEqual([]);
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
