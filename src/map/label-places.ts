import { textWidth } from '../timeline/axis/label-fit.ts';
import type { Spot } from './projection.ts';

/** Left, upper, right and lower edge. */
export type Box = readonly [left: number, upper: number, right: number, lower: number];

/** Something to be named on a sheet. */
export interface ToName {
  readonly at: Spot;
  /** How far its own mark reaches from `at`. */
  readonly radius: number;
  /** The name in lines, in the ways in which it may be broken, the best first. */
  readonly ways: readonly (readonly string[])[];
  /** A name that is its own mark may stand round its point, and needs no line to it. */
  readonly loose?: boolean;
}

/** Where a name stands. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly box: Box;
  /** A line from the mark to a name that stands apart from it. */
  readonly leader?: readonly [Spot, Spot];
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** What no name may cover: marks and drawn corners. */
  readonly taken: readonly Box[];
  /** What a name may cover only where it finds no other place: marks that have no names themselves. */
  readonly avoided?: readonly Box[];
  /** Circles of areas: the name of a territory does not stand over the edge of one, whose name it would be taken for. */
  readonly areas?: readonly Box[];
  /** Lines that no name may cover: arrows. */
  readonly barred?: readonly (readonly [Spot, Spot])[];
  /** What a name had better not cover: roads. */
  readonly lines: readonly (readonly [Spot, Spot])[];
}

/**
 * A place for each name, so that no name covers another, or a mark that has one; undefined for a name that finds none. Those with
 * the most neighbours choose first; in each further round those choose first that found no place, or stood worst. The best
 * round holds.
 */
export function placeLabels(
  wanted: readonly ToName[],
  room: LabelRoom,
): readonly (PlacedLabel | undefined)[] {
  const neighbours = wanted.map(
    ({ at: [x, y] }) => wanted.filter(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 90).length,
  );
  let order = wanted.map((_, index) => index).sort((a, b) => neighbours[b]! - neighbours[a]! || a - b);
  let best: Round | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const placed = placeInOrder(wanted, order, room);
    if (best === undefined || placed.cost < best.cost) best = placed;
    const failed = order.filter((index) => placed.labels[index] === undefined);
    order =
      failed.length === 0
        ? order.toSorted((a, b) => placed.costs[b]! - placed.costs[a]!)
        : [...failed, ...order.filter((index) => placed.labels[index] !== undefined)];
  }
  return best?.labels ?? [];
}

const mostRounds = 20;
/** What a name that stands nowhere costs: more than any that stands somewhere. */
const noPlace = 1000;
/** What a name costs that stands over what is to be avoided: more than one that stands free, however far off. */
const overAvoided = 400;

interface Round {
  readonly labels: readonly (PlacedLabel | undefined)[];
  readonly costs: readonly number[];
  readonly cost: number;
}

function placeInOrder(wanted: readonly ToName[], order: readonly number[], room: LabelRoom): Round {
  const labels: (PlacedLabel | undefined)[] = wanted.map(() => undefined);
  const costs = wanted.map(() => noPlace);
  const taken = [
    ...room.taken,
    ...wanted.map(({ at: [x, y], radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
  ];
  const firstName = taken.length;
  const leaders: (readonly [Spot, Spot])[] = [...(room.barred ?? [])];
  for (const index of order) {
    const one = wanted[index]!;
    const own = room.taken.length + index;
    // What stands within the circle of another has its name there, or a line out of it; over a name stands none.
    const others = taken.filter((other, at) => at !== own && (at >= firstName || !holds(other, one.at)));
    let least: { readonly label: PlacedLabel; readonly cost: number } | undefined;
    for (const { label, cost } of candidatesOf(one, room)) {
      if (least !== undefined && cost >= least.cost) continue;
      if (!isFree(label, others, leaders)) continue;
      const over = isFree(label, room.avoided ?? [], []) ? 0 : overAvoided;
      const crossed = room.lines.filter((line) => crosses(line, label.box)).length;
      // A territory's name that stands beside a mark would be taken for the mark's.
      const isBeside =
        one.loose === true &&
        ([...others, ...(room.avoided ?? [])].some((other) => overlaps(grown(label.box), other)) ||
          (room.areas ?? []).some((area) => !holds(area, one.at) && overlaps(grown(label.box), area)));
      const whole = cost + over + crossed * 9 + (isBeside ? 20 : 0);
      if (least === undefined || whole < least.cost) least = { label, cost: whole };
    }
    if (least === undefined) continue;
    labels[index] = least.label;
    costs[index] = least.cost;
    taken.push(least.label.box);
    if (least.label.leader !== undefined) leaders.push(least.label.leader);
  }
  return { labels, costs, cost: costs.reduce((sum, one) => sum + one, 0) };
}

function isFree(
  { box, leader }: PlacedLabel,
  taken: readonly Box[],
  leaders: readonly (readonly [Spot, Spot])[],
): boolean {
  if (taken.some((other) => overlaps(box, other))) return false;
  if (leaders.some((other) => crosses(other, box))) return false;
  return (
    leader === undefined ||
    (!taken.some((other) => crosses(leader, other)) && !leaders.some((other) => meet(leader, other)))
  );
}

/** Whether a spot is in a box. */
export function holds([left, upper, right, lower]: Box, [x, y]: Spot): boolean {
  return x >= left && x <= right && y >= upper && y <= lower;
}

/** Where a name may stand: beside its mark first, and further off with a line to it where there is no room. */
function* candidatesOf(one: ToName, room: LabelRoom): Generator<{ label: PlacedLabel; cost: number }> {
  const { at, radius, ways, loose = false } = one;
  for (const [way, lines] of ways.entries()) {
    const width = lines.reduce((most, line) => Math.max(most, textWidth(line, room.fontSize) * boldness), 0);
    const height = lines.length * room.lineHeight;
    for (const [far, distance] of distances.entries()) {
      for (const [turn, [dx, dy]] of directions.entries()) {
        const anchor = loose || Math.abs(dx) < 0.4 ? 'middle' : dx > 0 ? 'start' : 'end';
        const boxAt = (reach: number): { x: number; middle: number; box: Box } => {
          const x = at[0] + dx * reach;
          const middle = at[1] + dy * (reach + (anchor === 'middle' ? height / 2 : 0));
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return {
            x,
            middle,
            box: [left - 1, middle - height / 2, left + width + 1, middle + height / 2],
          };
        };
        const reach = radius + gap + distance;
        // A corner of a name comes nearer to a wide circle than its middle does.
        const short = loose ? 0 : Math.max(radius, leastRadius) + ringRoom - reachTo(boxAt(reach).box, at);
        const { x, middle, box } = boxAt(reach + Math.max(0, short));
        if (box[0] < 0 || box[1] < 0 || box[2] > room.width || box[3] > room.height) continue;
        const to: Spot = [x - dx * 2, anchor === 'middle' ? (dy > 0 ? box[1] : box[3]) : middle];
        yield {
          // A name twice as far from its mark is more than twice as hard to match with it.
          // A territory's name may stand anywhere in it.
          cost: loose ? way * 4 + far * 3 + turn / 4 : way * 4 + far * 12 + far ** 2 * 3 + turn,
          label: {
            lines,
            anchor,
            x,
            y: middle - height / 2 + room.lineHeight * 0.77,
            box,
            ...(distance > 0 &&
              !loose && { leader: [[at[0] + dx * radius, at[1] + dy * radius], to] as const }),
          },
        };
      }
    }
  }
}

/** What is set off is set in a heavier face, and takes more room. */
const boldness = 1.04;
const gap = 5;
/** A mark that is set off has a ring round it, no smaller than round a dot: a name leaves it free. */
const leastRadius = 4;
const ringRoom = 4.5;
/** How far from other marks and names a territory's name stands. */
const looseRoom = 12;
const distances = [0, 12, 24, 38, 54, 72, 96, 124];
const sixteenth = Math.PI / 8;
/** Right first, then left, then what is nearest to them. */
const directions = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 4, 12, 3, 13, 5, 11].map(
  (turn) => [Math.cos(turn * sixteenth), Math.sin(turn * sixteenth)] as const,
);

/** Whether two boxes share ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function grown([left, upper, right, lower]: Box): Box {
  return [left - looseRoom, upper - looseRoom, right + looseRoom, lower + looseRoom];
}

/** How far a box is from a spot. */
function reachTo([left, upper, right, lower]: Box, [x, y]: Spot): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(upper - y, 0, y - lower));
}

/** Whether a straight line touches a box. */
export function crosses([[x0, y0], [x1, y1]]: readonly [Spot, Spot], box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x0, x1 - x0, box[0], box[2]],
    [y0, y1 - y0, box[1], box[3]],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}

function meet([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): boolean {
  const side = (p: Spot, q: Spot, r: Spot) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
