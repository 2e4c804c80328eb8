import { leastOf, mostOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { monthName } from '../../words/date-names.ts';
import { barShapes, edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { textWidth } from '../axis/label-fit.ts';
import { packRows } from '../axis/pack.ts';
import type { DayScale } from '../axis/scale.ts';
import { pathShape, textShape, type Shape } from '../axis/shape.ts';
import { stepFor, ticksOf, type Step, type Tick } from '../axis/ticks.ts';
import { nameShapes, namesToPlace } from './figure-names.ts';
import {
  glyphSize,
  isOn,
  pileStep,
  pointPiece,
  radius,
  type FigureEvent,
  type FigureInput,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { placeNames } from './labels.ts';
import { layLead } from './lead-across.ts';
import { pilesOf } from './piles.ts';

const mostLevels = 7;
const mostNamesHigh = 210;

export interface Across {
  readonly part: Part;
  readonly bottom: number;
}

/** The busy time as an axis that runs across, the lead span as a bar along its foot. */
export function layAcross(
  input: FigureInput,
  {
    top,
    width,
    busy,
  }: {
    readonly top: number;
    readonly width: number;
    readonly busy: { readonly from: number; readonly to: number };
  },
): Across {
  const { events, lead, glyphOf } = input;
  const scale: DayScale = { from: busy.from, to: busy.to, start: 0, length: width };
  const inSight = events.filter((event) => isOn(scale, event));
  const piles = pilesOf(inSight, scale, { radius, most: mostLevels });
  // Heights above the foot of the piles, until it is known how high the names reach.
  const piled = piles.piled.map(({ level, at: x, ...mark }) => ({ ...mark, x, y: -level * pileStep }));
  const names = namesToPlace(
    piled
      .filter(({ event }) => event.headline)
      .map(({ event, x, y }) => ({ event, x, foot: y - radius - 2 })),
    [
      { width: 262, lines: 2 },
      { width: 170, lines: 3 },
    ],
  );
  const boxes = piled.map(({ x0, x1, y }) => ({ x: x0, y: y - radius, width: x1 - x0, height: 2 * radius }));
  const placed = placeNames(names, boxes, { left: 0, right: width, top: -mostNamesHigh });
  const highest = leastOf([0, ...placed.map((box) => box?.y ?? 0), ...boxes.map(({ y }) => y)]);
  const foot = top + 34 - highest;
  const lowered = <T extends { readonly y: number }>(box: T): T => ({ ...box, y: box.y + foot });
  const lanes = layLanes(
    inSight.filter(({ id }) => id !== lead?.event.id),
    scale,
    foot + radius + 5,
  );
  const bar = layLead(input, scale, lanes.bottom + 4);
  const ticks = axisOf(scale, top, bar.barBottom);
  return {
    part: {
      name: 'busy',
      scale,
      pieces: [
        { shapes: ticks },
        ...lanes.pieces,
        ...bar.pieces,
        ...names.flatMap((name, index) => {
          const box = placed[index];
          return nameShapes(
            { ...name, foot: name.foot + foot },
            box === undefined ? undefined : lowered(box),
          );
        }),
        ...piles.counts.map(({ at, count }) => ({
          shapes: [
            textShape('month-label', { x: at, y: foot - (mostLevels - 0.5) * pileStep }, count, {
              anchor: 'middle',
            }),
          ],
        })),
        ...piled.map(({ event, y }) =>
          pointPiece(event, scale, { glyph: glyphOf(event), y: y + foot, size: glyphSize }),
        ),
      ],
    },
    bottom: bar.bottom,
  };
}

function axisOf(scale: DayScale, y: number, bottom: number): readonly Shape[] {
  const fine = stepFor(scale, 44);
  const ticks = ticksOf(scale, fine, { withBefore: true });
  let before: Tick | undefined;
  const labels = ticks.flatMap((tick, index) => {
    const label = axisLabel(tick, before, ticks[index + 1]?.x ?? scale.length, fine.unit, y);
    if (label.length > 0) before = tick;
    return label;
  });
  const inside = ticks.filter(({ x }) => x > 0);
  return [
    pathShape('grid', inside.map(({ x }) => `M${x} ${y}V${bottom}`).join('')),
    pathShape('axis', `M0 ${y}H${scale.length}`),
    pathShape('tick', inside.map(({ x }) => `M${x} ${y}v6`).join('')),
    ...labels,
  ];
}

function axisLabel(
  { day, x }: Tick,
  before: Tick | undefined,
  nextX: number,
  unit: Step['unit'],
  y: number,
): readonly Shape[] {
  const at = Math.max(0, x) + 4;
  const { year, month, dayOfMonth } = civilOf(day);
  const opens = before === undefined || civilOf(before.day).year !== year;
  const forms = (['long', 'short'] as const)
    .map((form) => monthName(month, form))
    .flatMap((name) => {
      if (unit === 'year') return [dates.year(year)];
      const dayed = unit === 'month' ? { month: name } : { day: String(dayOfMonth), month: name };
      return [dates.joinDate(opens ? { ...dayed, year: dates.year(year) } : dayed)];
    });
  const label = [...forms, monthName(month, 'short')].find((text) => textWidth(text, 13) + 8 <= nextX - at);
  return label === undefined ? [] : [textShape('month-label', { x: at, y: y + 16 }, label)];
}

/** What lasted, and the days on which a vaguely dated point may have been, in thin rows. */
function layLanes(
  events: readonly FigureEvent[],
  scale: DayScale,
  y: number,
): { readonly pieces: readonly Piece[]; readonly bottom: number } {
  const drafts = events
    .filter(
      ({ drawn }) =>
        drawn.form !== 'point' ||
        (drawn.marks.length !== 1 && drawn.either === undefined) ||
        drawn.startEdge !== 'tick',
    )
    .filter(({ drawn }) => drawn.form !== 'point' || drawn.marks.length === 0)
    .flatMap((event) => {
      const bar = layBar(scale, event.drawn);
      return bar === undefined
        ? []
        : [{ event, bar, x0: bar.x0 - edgeRoom(bar.start), x1: bar.x1 + edgeRoom(bar.end) }];
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 4, most: 4 });
  const pieces = drafts.flatMap(({ event, bar }, index): Piece[] => {
    const row = rows[index];
    return row === undefined
      ? []
      : [{ event, shapes: barShapes(bar, { y: y + row * 9, height: 4, overhang: 2 }, event.attested) }];
  });
  return { pieces, bottom: y + Math.max(0, mostOf(rows.map((row) => (row ?? -1) + 1))) * 9 };
}
