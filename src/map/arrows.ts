import { distanceKm } from '../model/distance.ts';
import type { Coordinates } from '../model/position.ts';
import { leastOf } from '../text/extremes.ts';
import { diameterKm, type Frame } from './frames.ts';
import type { LocatedPlace } from './located-places.ts';
import type { Sheet, Spot } from './projection.ts';

/** What lies further off the nearest place than the places lie apart says nothing of them. */
const furthestPointed = 1;

/** Arrows to what lies outside a map, each at the edge at which it does. */
export function arrowsOf({ inside, outside }: Frame<LocatedPlace>, sheet: Sheet, pointsFar: boolean) {
  const middle: Spot = [sheet.width / 2, sheet.height / 2];
  const mostKm = pointsFar ? Infinity : furthestPointed * diameterKm(inside);
  const margin = 10;
  if (outside.length > mostPointed) return [];
  return outside.flatMap((place) => {
    if (place.mark.kind === 'line') return [];
    const there = sheet.project(place.mark.at);
    const [dx, dy] = [there[0] - middle[0], there[1] - middle[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) return [];
    const part = Math.min(Math.abs((middle[0] - margin) / dx), Math.abs((middle[1] - margin) / dy), 1);
    const to: Spot = [middle[0] + dx * part, middle[1] + dy * part];
    const nearest = nearestTo(place.mark.at, inside);
    if (nearest.km > mostKm) return [];
    return [{ place, from: [to[0] - (dx / length) * 22, to[1] - (dy / length) * 22] as const, to, nearest }];
  });
}

/**
 * Which place of a map lies nearest to a point outside: a distance from it is the same however wide the map is drawn, and
 * one from the edge is not. Points that are known go before the middle of a territory and before lines.
 */
function nearestTo(at: Coordinates, inside: readonly LocatedPlace[]) {
  const spots = inside.filter(({ mark }) => mark.kind === 'spot');
  const [first, ...rest] = (spots.length > 0 ? spots : inside).map((place) => ({
    place,
    km: leastOf(place.points.map((point) => distanceKm(point, at))),
  }));
  return rest.reduce((least, one) => (one.km < least.km ? one : least), first!);
}

const mostPointed = 20;
