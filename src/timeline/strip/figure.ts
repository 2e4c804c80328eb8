import { pathShape, type Shape } from '../axis/shape.ts';
import { tenth } from '../axis/scale.ts';
import { layAcross } from './figure-across.ts';
import { layDays } from './figure-days.ts';
import { layDown } from './figure-down.ts';
import type { Figure, FigureInput, Part } from './figure-parts.ts';
import { layWhole } from './figure-whole.ts';

/** Where the key stands beside the densest days. */
export const keyWidth = 272;
const tie = 26;
/** Narrower, names have no room above an axis that runs across: time runs down. */
const leastAcross = 900;

/** The whole period with its busy time drawn again, larger, and in that its densest days; tied by one ground. */
export function layFigure(input: FigureInput, width: number): Figure {
  const { busy, densest } = input.lenses;
  const isAcross = width >= leastAcross;
  const whole = layWhole(input, { width, named: isAcross });
  const top = whole.bottom + tie;
  if (!isAcross) {
    const down = layDown(input, { top, width });
    return {
      width,
      height: down.bottom,
      parts: [tied([whole.frame, 4, whole.bottom], [[0, width], top]), whole.part, ...down.parts],
    };
  }
  const across = layAcross(input, { top, width, busy });
  if (densest === undefined)
    return {
      width,
      height: Math.ceil(across.bottom),
      parts: [tied([whole.frame, 4, whole.bottom], [[0, width], top]), whole.part, across.part],
    };
  const { scale } = across.part;
  const perDay = width / (busy.to - busy.from);
  const frame = [
    tenth((densest.from - (scale?.from ?? 0)) * perDay),
    tenth((densest.to - (scale?.from ?? 0)) * perDay),
  ] as const;
  const left = keyWidth + 24;
  const days = layDays(input, { top: across.bottom + tie, left, width, days: densest });
  return {
    width,
    height: Math.ceil(days.bottom + 4),
    parts: [
      tied([whole.frame, 4, whole.bottom], [[0, width], top]),
      tied([frame, top, across.bottom], [[left, width], across.bottom + tie]),
      whole.part,
      across.part,
      days.part,
    ],
  };
}

type Edges = readonly [left: number, right: number];

/** The ground of a window and of what ties it to the axis that draws it larger. */
function tied(
  [[x0, x1], top, bottom]: readonly [Edges, number, number],
  [[left, right], axis]: readonly [Edges, number],
): Part {
  const shapes: Shape[] = [
    pathShape('window', `M${x0} ${top}H${x1}V${bottom}L${right} ${axis}H${left}L${x0} ${bottom}z`),
    pathShape(
      'minor-tick',
      `M${x0} ${top}V${bottom}L${left} ${axis}M${x1} ${top}V${bottom}L${right} ${axis}`,
    ),
  ];
  return { name: 'whole', pieces: [{ shapes }] };
}
