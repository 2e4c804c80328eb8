import { mostOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { Day } from '../../time/edtf/types.ts';
import { dates } from '../../words/current.ts';
import { monthName } from '../../words/date-names.ts';
import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { say } from '../../words/say.ts';
import { barShapes, edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { densityShape } from '../axis/density.ts';
import { textWidth } from '../axis/label-fit.ts';
import { glyphPlaces } from '../axis/mark.ts';
import { xOf, type DayScale } from '../axis/scale.ts';
import { joinPaths, pathShape, textShape, type PathShape, type Shape } from '../axis/shape.ts';
import { contextOf, stepFor, ticksOf } from '../axis/ticks.ts';
import { nameShapes, namesToPlace } from './figure-names.ts';
import {
  pointPiece,
  pointsOf,
  type Figure,
  type FigureEvent,
  type FigureInput,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { layWholeSpans } from './figure-whole-spans.ts';
import { placeNames, type LabelBox } from './labels.ts';
import { pileUp } from './levels.ts';

/** The whole period, small, with its busy time framed. */
export interface Whole {
  readonly part: Part;
  readonly bottom: number;
  /** Edges of the frame. */
  readonly frame: readonly [left: number, right: number];
}

const radius = 3.6;
const size = 9;
const step = 8.5;
const mostLevels = 9;
// Beyond that, one by one they would be more than a page can bear.
const mostPoints = 300;
const mostPointsOfRow = 24;

export function layWhole(
  input: FigureInput,
  { width, named }: { readonly width: number; readonly named: boolean },
): Whole {
  const { busy } = input.lenses;
  const { scale, drawnAt, pieces, bottom } = layPeriod(input, { width, named, leastHeight: named ? 84 : 62 });
  const frame = [xOf(scale, busy.from), xOf(scale, busy.to)] as const;
  const caption = frameCaption(frame, busy, input.events.length, width);
  const window: LabelBox = { x: frame[0], y: 0, width: frame[1] - frame[0], height: bottom };
  const outside = drawnAt.filter(
    ({ event, x }) => named && event.headline && (x < frame[0] - 8 || x > frame[1] + 8),
  );
  const toPlace = namesToPlace(
    outside.map(({ event, x, y }) => ({ event, x, foot: y - radius - 1 })),
    [{ width: 180, lines: 2 }],
  );
  const placed = placeNames(
    toPlace,
    [
      window,
      caption.box,
      ...drawnAt.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ],
    { left: 0, right: width, top: 0 },
  );
  const names = toPlace.flatMap((name, index) => nameShapes(name, placed[index]));
  return {
    part: { name: 'whole', scale, pieces: [...pieces, ...names, { shapes: caption.shapes }] },
    bottom,
    frame,
  };
}

/** Some events on the whole period, small and without names: when they were, beside a list of them. */
export function layBrief(input: Omit<FigureInput, 'lenses'>, width: number): Figure {
  const { scale, pieces, bottom } = layPeriod(input, { width, named: true, leastHeight: 0, isBrief: true });
  return { width, height: Math.ceil(bottom), parts: [{ name: 'whole', scale, pieces }] };
}

/** The same for one of many rows: without years, which one axis says for all of them. */
export function layRow(input: Omit<FigureInput, 'lenses'>, width: number): Figure {
  const { scale, pieces, bottom } = layPeriod(input, {
    width,
    named: true,
    leastHeight: 0,
    isBrief: true,
    isRow: true,
  });
  return { width, height: Math.ceil(bottom), parts: [{ name: 'whole', scale, pieces }] };
}

interface PeriodOptions {
  readonly width: number;
  /** Whether what lasted is named; the lead span is, where it is not. */
  readonly named: boolean;
  readonly leastHeight: number;
  /** Without any name. */
  readonly isBrief?: boolean;
  /** Without years, and with fewer marks. */
  readonly isRow?: boolean;
}

/** The points of a period in piles on its axis, and what lasted below. */
function layPeriod(
  { events, whole, lead, glyphOf }: Omit<FigureInput, 'lenses'>,
  { width, named, leastHeight, isBrief = false, isRow = false }: PeriodOptions,
) {
  const room = edgeRoom('unknown');
  const scale: DayScale = { from: whole.from, to: whole.to, start: room / 2, length: width - room };
  const points = pointsOf(events).filter(({ drawn }) => glyphPlaces(drawn, scale).length > 0);
  const dense = points.length > (isRow ? mostPointsOfRow : mostPoints);
  const piles = dense ? [] : pilesOf(points, scale);
  const tallest = dense
    ? mostLevels
    : Math.min(mostLevels, Math.max(1, mostOf(piles.map(({ level }) => level + 1))));
  const axisY = Math.max(tallest * step + 10, leastHeight);
  const spans = layWholeSpans(events, scale, {
    y: axisY + (isRow ? 5 : 24),
    lead: lead?.event.id,
    width,
    named,
    isBrief,
  });
  const drawnAt = piles.map(({ event, level, x }) => ({ event, x, y: axisY - 6 - level * step }));
  const counts = () => points.filter(isOnItsDays).map(({ drawn }) => [drawn.from, 1] as const);
  const pieces: Piece[] = [
    { shapes: isRow ? [pathShape('axis', `M0 ${axisY}H${width}`)] : axisShapes(scale, axisY, width) },
    ...(dense
      ? [
          { shapes: [densityShape(counts(), scale, axisY)] },
          { shapes: joinPaths(points.flatMap((event) => vagueness(event, scale, axisY))) },
        ]
      : []),
    ...drawnAt.map(({ event, y }) => {
      const point = pointPiece(event, scale, { glyph: glyphOf(event), y, size });
      return { ...point, shapes: [...vagueness(event, scale, axisY), ...point.shapes] };
    }),
    ...spans.pieces,
  ];
  return { scale, drawnAt, pieces, bottom: spans.bottom + (isRow ? 2 : 6) };
}

/** The days on which a point may have been that is known to none of a few, along the axis. */
function vagueness(event: FigureEvent, scale: DayScale, axisY: number): readonly PathShape[] {
  if (isOnItsDays(event)) return [];
  const { drawn, attested } = event;
  const bar = layBar(scale, drawn);
  return bar === undefined ? [] : barShapes(bar, { y: axisY - 4, height: 4, overhang: 2 }, attested);
}

/** Whether the days that a point may have been on are few enough for a mark on each. */
function isOnItsDays({ drawn }: FigureEvent): boolean {
  return drawn.marks.length > 0 && drawn.startEdge === 'tick' && drawn.endEdge === 'tick';
}

function pilesOf(points: readonly FigureEvent[], scale: DayScale) {
  const marks = points
    .map((event) => {
      const places = glyphPlaces(event.drawn, scale);
      return {
        event,
        x: places[0]!,
        x0: places[0]! - radius,
        x1: places.at(-1)! + radius,
        outermost: event.headline,
      };
    })
    .sort((a, b) => a.x0 - b.x0);
  return pileUp(marks, mostLevels).flatMap((level, index) =>
    level === undefined ? [] : [{ event: marks[index]!.event, x: marks[index]!.x, level }],
  );
}

function axisShapes(scale: DayScale, y: number, width: number): readonly Shape[] {
  const fine = stepFor(scale, 15);
  const ticks = ticksOf(scale, fine);
  const context = fine.unit === 'year' ? ticksOf(scale, stepFor(scale, 60)) : ticksOf(scale, contextOf(fine));
  const ofMonths = fine.unit === 'day' || fine.unit === 'week';
  const room = ofMonths ? 100 : 34;
  const first = context[0]?.x ?? scale.length;
  const labels = context.map(({ day, x }) => ({ x: x + 4, day }));
  const all = first < room + 10 ? labels : [{ x: 0, day: scale.from }, ...labels];
  return [
    pathShape('axis', `M0 ${y}H${width}`),
    pathShape('minor-tick', ticks.map(({ x }) => `M${x} ${y}v4`).join('')),
    pathShape('tick', context.map(({ x }) => `M${x} ${y}v14`).join('')),
    ...all
      .filter(({ x }) => x + room < width)
      .map(({ x, day }) => textShape('year-label', { x, y: y + 15 }, periodLabel(day, ofMonths))),
  ];
}

function periodLabel(day: Day, ofMonth: boolean): string {
  const { year, month } = civilOf(day);
  const told = dates.year(year);
  return ofMonth ? dates.joinDate({ month: monthName(month), year: told }) : told;
}

function frameCaption(
  [left, right]: readonly [number, number],
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
  all: number,
  width: number,
) {
  const months = Math.max(1, Math.round((to - from) / 30.44));
  const lines = [
    say(words.figureShare, { shown: count, count: all }),
    say(words.figureMonths, { count: months }),
  ];
  const size = textWidth(lines[0]!, 13.5) * 1.06;
  const isLeft = left > size + 12;
  const x = isLeft ? left - 8 : right + 8;
  const fits = isLeft || width - right > size + 12;
  const anchor = isLeft ? ('end' as const) : ('start' as const);
  const shapes = fits
    ? [
        textShape('strong-label', { x, y: 16 }, lines[0]!, { anchor }),
        textShape('label', { x, y: 31 }, lines[1]!, { anchor }),
      ]
    : [];
  return { shapes, box: { x: isLeft ? x - size : x, y: 2, width: fits ? size : 0, height: 34 } };
}
