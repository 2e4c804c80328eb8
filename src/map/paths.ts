import { tenth } from '../timeline/axis/scale.ts';
import { boxPath } from '../timeline/axis/shape.ts';
import type { Spot } from './projection.ts';

/** A straight line. */
export function linePath([from, to]: readonly [Spot, Spot]): string {
  return `M${spot(from)}L${spot(to)}`;
}

/** A band along a straight line, as wide as twice `half`. */
export function bandPath(from: Spot, to: Spot, half: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [dx, dy] = [((to[1] - from[1]) / length) * half, ((to[0] - from[0]) / length) * half];
  const corners: readonly Spot[] = [
    [from[0] + dx, from[1] - dy],
    [to[0] + dx, to[1] - dy],
    [to[0] - dx, to[1] + dy],
    [from[0] - dx, from[1] + dy],
  ];
  return `M${corners.map(spot).join('L')}z`;
}

/** Squares along a straight line: nobody says how it runs. */
export function dotsPath(from: Spot, to: Spot): string {
  const [step, size] = [6, 2];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(1, Math.floor(length / step));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return boxPath(
      from[0] + part * (to[0] - from[0]) - size / 2,
      from[1] + part * (to[1] - from[1]) - size / 2,
      size,
      size,
    );
  }).join('');
}

/** A line with a head at its end. */
export function arrowPath(from: Spot, to: Spot): string {
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (angle: number): Spot => [
    to[0] - 7 * Math.cos(turn + angle),
    to[1] - 7 * Math.sin(turn + angle),
  ];
  return `${linePath([from, to])}M${[barb(0.5), to, barb(-0.5)].map(spot).join('L')}`;
}

function spot([x, y]: Spot): string {
  return `${tenth(x)} ${tenth(y)}`;
}
