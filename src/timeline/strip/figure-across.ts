import { leastOf, mostOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { monthName } from '../../words/date-names.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { barShapes, edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { textWidth } from '../axis/label-fit.ts';
import { glyphPlaces } from '../axis/mark.ts';
import { packRows } from '../axis/pack.ts';
import { unitsPerDay, xOf, xOfMiddle, type DayScale } from '../axis/scale.ts';
import { boxPath, pathShape, textShape, type Shape } from '../axis/shape.ts';
import { stepFor, ticksOf, type Step, type Tick } from '../axis/ticks.ts';
import { numberedDays, turnWords } from './figure-lead.ts';
import { isByDocument, nameShapes, namesToPlace } from './figure-names.ts';
import {
  isOn,
  pointPiece,
  type FigureEvent,
  type FigureInput,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { placeNames } from './labels.ts';
import { pilesOf } from './piles.ts';

const radius = 5;
const glyphSize = 13;
const step = 12.5;
const mostLevels = 7;
const mostNamesHigh = 210;
const barHeight = 24;

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
  const piled = piles.piled.map(({ level, at: x, ...mark }) => ({ ...mark, x, y: -level * step }));
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
            textShape('month-label', { x: at, y: foot - (mostLevels - 0.5) * step }, count, {
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

function layLead(
  input: FigureInput,
  scale: DayScale,
  y: number,
): { readonly pieces: readonly Piece[]; readonly barBottom: number; readonly bottom: number } {
  const { lead } = input;
  const bar = lead === undefined ? undefined : layBar(scale, lead.event.drawn);
  if (lead === undefined || bar === undefined) return { pieces: [], barBottom: y + 4, bottom: y + 10 };
  const { event } = lead;
  const barBottom = y + barHeight;
  const shapes: Shape[] = [...barShapes(bar, { y, height: barHeight, overhang: 4 }, event.attested)];
  const { certain } = bar;
  const nameWidth = textWidth(event.title, 15);
  if (certain !== undefined && certain.width > nameWidth + 24)
    shapes.push(textShape('bar-label', { x: certain.x + 12, y: y + 17 }, event.title));
  else shapes.push(textShape('strong-label', { x: bar.x0 + 6, y: y + 17 }, event.title));
  const [widest] = bar.possible.toSorted((a, b) => b.width - a.width);
  const none = words.figureNoEnd;
  const plate = textWidth(none, 13.5) + 10;
  if (lead.ends > 1 && widest !== undefined && widest.width > plate + 60) {
    const x = widest.x + (widest.width - plate) / 2;
    shapes.push(
      pathShape('plate', boxPath(x, y + 4, plate, barHeight - 8)),
      textShape('label', { x: x + plate / 2, y: y + 17 }, none, { anchor: 'middle' }),
    );
  }
  const numbered = numberedDays(input, unitsPerDay(scale), { round: 110, special: 62 });
  const textOf = {
    first: 'label',
    turn: 'strong-label',
    marked: 'strong-label',
    plain: 'month-label',
  } as const;
  const at = ({ day, kind }: (typeof numbered)[number]) =>
    kind === 'turn' ? xOf(scale, day + 1) : xOfMiddle(scale, day);
  const scaleShapes = [
    pathShape('minor-tick', numbered.map((one) => `M${at(one)} ${barBottom}v6`).join('')),
    ...numbered.map((one) =>
      textShape(textOf[one.kind], { x: xOfMiddle(scale, one.day), y: barBottom + 19 }, one.label, {
        anchor: one.kind === 'first' ? 'start' : 'middle',
        attested: one.kind === 'marked',
      }),
    ),
  ];
  const first = lead.firstDay === undefined ? '' : wordsOfDay(lead.firstDay);
  const firstX = lead.firstDay === undefined ? 0 : xOfMiddle(scale, lead.firstDay);
  const turn = turnWords(input);
  const turnX = xOf(scale, event.drawn.certainTo + 1);
  const turnFits = turn !== undefined && turnX + textWidth(turn, 13.5) < scale.length;
  const turnShape =
    turn === undefined
      ? []
      : [
          pathShape('minor-tick', `M${turnX} ${barBottom + 22}v14`),
          textShape('label', { x: turnX + (turnFits ? 5 : -5), y: barBottom + 35 }, turn, {
            anchor: turnFits ? 'start' : 'end',
          }),
        ];
  const firstFits = firstX + textWidth(first, 13.5) + 20 < turnX || turn === undefined;
  return {
    pieces: [
      { event, shapes },
      {
        shapes: [
          ...scaleShapes,
          ...turnShape,
          ...(firstFits && first !== '' ? [textShape('label', { x: firstX, y: barBottom + 35 }, first)] : []),
        ],
      },
    ],
    barBottom,
    bottom: barBottom + 44,
  };
}

export const daysRow = 21;
const daysFont = 13;

/** The densest days, a column a day and every event named. */
export function layDays(
  { events, lead, glyphOf }: FigureInput,
  {
    top,
    left,
    width,
    days,
  }: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly days: { readonly from: number; readonly to: number };
  },
): Across {
  const scale: DayScale = { from: days.from, to: days.to, start: left, length: width - left };
  const bar = lead === undefined ? undefined : layBar(scale, lead.event.drawn);
  const rowsTop = top + 26 + (bar === undefined ? 0 : 40);
  const drafts = events
    .filter((event) => event.id !== lead?.event.id && isOn(scale, event) && event.drawn.from >= days.from)
    .flatMap((event) => {
      const places = glyphPlaces(event.drawn, scale);
      const laid = event.drawn.form === 'point' ? undefined : layBar(scale, event.drawn);
      const x0 = laid?.x0 ?? (places[0] ?? NaN) - radius;
      const end = laid === undefined ? (places.at(-1) ?? NaN) + radius : laid.x1 + edgeRoom(laid.end);
      if (!Number.isFinite(x0)) return [];
      const size = textWidth(event.title, daysFont);
      const fits = end + 6 + size <= width;
      return [
        {
          event,
          laid,
          end,
          x: fits ? end + 6 : x0 - 6,
          anchor: fits ? ('start' as const) : ('end' as const),
          x0: fits ? x0 : x0 - 6 - size,
          x1: fits ? end + 6 + size : end,
        },
      ];
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 10, most: 8 });
  const bottom = rowsTop + Math.max(0, mostOf(rows.map((row) => (row ?? -1) + 1))) * daysRow;
  const ticks = ticksOf(scale, { unit: 'day', count: 1 });
  const marks =
    lead === undefined
      ? []
      : lead.event.drawn.marks.filter(
          (day) => day >= days.from && day < days.to && day > lead.event.drawn.certainFrom,
        );
  const numbers =
    lead?.firstDay === undefined
      ? []
      : marks.map((day, index) =>
          textShape(
            'month-label',
            { x: xOfMiddle(scale, day), y: top + 60 },
            index === 0
              ? say(words.figureDay, { day: day - lead.firstDay! + 1 })
              : String(day - lead.firstDay! + 1),
            { anchor: 'middle' },
          ),
        );
  const pieces: Piece[] = [
    {
      shapes: [
        pathShape(
          'grid',
          ticks
            .slice(1)
            .map(({ x }) => `M${x} ${top}V${bottom}`)
            .join(''),
        ),
        pathShape('axis', `M${left} ${top}H${width}`),
        ...ticks.map(({ day, x }, index) =>
          textShape('month-label', { x: x + 5, y: top + 16 }, dayName(day, index === 0)),
        ),
      ],
    },
    ...(bar === undefined || lead === undefined
      ? []
      : [
          {
            event: lead.event,
            shapes: [
              ...barShapes(bar, { y: top + 28, height: 13, overhang: 3 }, lead.event.attested),
              ...numbers,
            ],
          },
        ]),
    ...drafts.flatMap(({ event, laid, x, anchor }, index): Piece[] => {
      const row = rows[index];
      if (row === undefined) return [];
      const y = rowsTop + row * daysRow;
      const name = textShape('label', { x, y: y + 12 }, event.title, {
        anchor,
        attested: isByDocument(event),
      });
      if (laid !== undefined)
        return [
          { event, shapes: [...barShapes(laid, { y: y + 3, height: 9, overhang: 2 }, event.attested), name] },
        ];
      const point = pointPiece(event, scale, { glyph: glyphOf(event), y: y + 7, size: glyphSize });
      return [{ ...point, shapes: [...point.shapes, name] }];
    }),
  ];
  return { part: { name: 'densest', scale, pieces }, bottom };
}

/** "18 Sep", then "19", "20". */
export function dayName(day: number, opens: boolean): string {
  const { month, dayOfMonth } = civilOf(day);
  return opens || dayOfMonth === 1
    ? dates.joinDate({ day: String(dayOfMonth), month: monthName(month, 'short') })
    : String(dayOfMonth);
}
