import { mostOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { monthName } from '../../words/date-names.ts';
import { tenth, xOf, type DayScale } from '../axis/scale.ts';
import { pathShape, textShape, type Shape } from '../axis/shape.ts';
import { stepFor, ticksOf } from '../axis/ticks.ts';
import { lanesDown, lanesX, leadDown, lineHeight } from './bars-down.ts';
import { dayName } from './day-name.ts';
import { layDensest } from './densest-down.ts';
import { isByDocument, namesToPlace } from './figure-names.ts';
import {
  glyphSize,
  isOn,
  pileStep,
  pointsOf,
  radius,
  type FigureEvent,
  type FigureInput,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { pilesOf } from './piles.ts';

interface Down {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

const nameGap = 1;

/** The busy time and its densest days as axes that run down, beside which there is room for names. */
export function layDown(
  input: FigureInput,
  { top, width }: { readonly top: number; readonly width: number },
): Down {
  const busy = layBusy(input, { top, width });
  const { densest } = input.lenses;
  if (densest === undefined) return { parts: [busy.part], bottom: Math.ceil(busy.bottom) };
  const daysTop = busy.bottom + 18;
  const days = layDensest(input, { top: daysTop, width, from: densest.from, to: lastDayOf(input, densest) });
  const [y0, y1] = [xOf(busy.scale, densest.from), Math.min(busy.bottom, xOf(busy.scale, densest.to))];
  const tie: Part = {
    name: 'densest',
    pieces: [
      {
        shapes: [
          pathShape('window', `M0 ${y0}H${width}V${y1}L${width} ${daysTop}H0L0 ${y1}z`),
          pathShape('minor-tick', `M0 ${y0}H${width}M0 ${daysTop}H${width}`),
        ],
      },
    ],
  };
  return { parts: [tie, busy.part, days.part], bottom: Math.ceil(days.bottom) };
}

function layBusy(input: FigureInput, { top, width }: { readonly top: number; readonly width: number }) {
  const {
    events,
    lead,
    glyphOf,
    lenses: { busy },
  } = input;
  const isNarrow = width < 500;
  const marksX = lanesX + 14;
  const mostLevels = isNarrow ? 5 : 8;
  const namesX = marksX + mostLevels * pileStep + 9;
  const namesWidth = width - namesX;
  const inSight = events.filter((event) => isOn(busy, event));
  // As long as the names need, and no longer than they let it be.
  const headlines = pointsOf(inSight).filter(({ headline, drawn }) => headline && drawn.from >= busy.from);
  const drafts = namesToPlace(
    headlines.map((event) => ({ event, x: event.drawn.from, foot: 0 })),
    [{ width: namesWidth, lines: isNarrow ? 4 : 2 }],
  ).map(({ event, date, forms: [form] }) => ({ event, date, lines: form?.lines ?? [] }));
  const namesHeight = drafts.reduce((sum, { lines }) => sum + (lines.length + 1) * lineHeight + nameGap, 0);
  // Names stand above the frame of the densest days.
  const { densest } = input.lenses;
  const share = densest === undefined ? 1 : (densest.from - busy.from) / (busy.to - busy.from);
  const length = Math.max(420, Math.min((namesHeight + 12) / share, 760));
  const scale: DayScale = { from: busy.from, to: busy.to, start: top, length };
  const bottom = top + length;
  const piles = pilesOf(inSight, scale, { radius, most: mostLevels });
  const piled = piles.piled.map(({ level, at: y, ...mark }) => ({
    ...mark,
    x: marksX + level * pileStep,
    y,
  }));
  const named = namesDown(
    drafts.flatMap((draft) => {
      const mark = piled.find(({ event }) => event === draft.event);
      return mark === undefined ? [] : [{ ...draft, mark: { x: mark.x + radius + 1, y: mark.y } }];
    }),
    { top: top + 2, bottom: top + length * share - 2, x: namesX },
  );
  const months = monthsDown(scale, { x: lanesX - 8 });
  return {
    scale,
    bottom,
    part: {
      name: 'busy' as const,
      pieces: [
        { shapes: months },
        ...lanesDown(
          inSight.filter(({ id }) => id !== lead?.event.id),
          scale,
        ),
        ...leadDown(input, scale),
        ...named,
        ...piles.counts.map(({ at, count }) => ({
          shapes: [textShape('month-label', { x: marksX + (mostLevels - 0.5) * pileStep, y: at + 4 }, count)],
        })),
        ...piled.map(({ event, x, places }) => ({
          event,
          shapes:
            places.length > 1 && places.at(-1)! - places[0]! > glyphSize
              ? [pathShape('edge', `M${x} ${places[0]! + radius}V${places.at(-1)! - radius}`, event)]
              : [],
          glyphs: places.map((y) => ({
            glyph: glyphOf(event),
            attested: event.attested,
            x,
            y,
            size: glyphSize,
          })),
        })),
      ] satisfies Piece[],
    },
  };
}

interface NameDown {
  readonly event: FigureEvent;
  readonly date: string;
  readonly lines: readonly string[];
  readonly mark: { readonly x: number; readonly y: number };
}

/** Names beside their days, pushed apart down and then up again, each with a leader that bends once. */
function namesDown(
  names: readonly NameDown[],
  { top, bottom, x }: { readonly top: number; readonly bottom: number; readonly x: number },
): readonly Piece[] {
  const heights = names.map(({ lines }) => (lines.length + 1) * lineHeight + nameGap);
  const tops: number[] = [];
  names.forEach(({ mark }, index) => {
    const free = index === 0 ? top : tops[index - 1]! + heights[index - 1]!;
    tops.push(Math.max(mark.y - 9, free));
  });
  let limit = bottom;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index]!, limit - heights[index]!);
    limit = tops[index]!;
  }
  return names.map(({ event, date, lines, mark }, index) => {
    const y = tenth(tops[index]!);
    const { attested } = event;
    const bend = x - 8;
    return {
      event,
      shapes: [
        pathShape(attested ? 'marked-day' : 'minor-tick', `M${mark.x} ${mark.y}H${bend}L${x - 4} ${y + 7}`),
        textShape('strong-label', { x, y: y + 11 }, date, { attested: isByDocument(event) }),
        ...lines.map((line, at) => textShape('label', { x, y: y + 11 + (at + 1) * lineHeight }, line)),
      ],
    };
  });
}

function monthsDown(scale: DayScale, { x }: { readonly x: number }): readonly Shape[] {
  const fine = stepFor(scale, 30);
  const ticks = ticksOf(scale, fine, { withBefore: true });
  const inside = ticks.filter((tick) => tick.x >= scale.start);
  return [
    pathShape('grid', inside.map((tick) => `M0 ${tick.x}H${x}`).join('')),
    ...ticks.flatMap(({ day, x: y }, index) => {
      const { year, month, dayOfMonth } = civilOf(day);
      const at = Math.max(y, scale.start) + 13;
      const next = ticks[index + 1]?.x ?? scale.start + scale.length;
      if (next - at < 4) return [];
      const opens = index === 0 || civilOf(ticks[index - 1]!.day).year !== year;
      const name =
        fine.unit === 'month'
          ? monthName(month, 'short')
          : fine.unit === 'year'
            ? dates.year(year)
            : dayName(day, dayOfMonth < 8);
      return [
        textShape('month-label', { x: 0, y: at }, name),
        ...(opens && fine.unit !== 'year' && next - at > 16
          ? [textShape('month-label', { x: 0, y: at + 13 }, dates.year(year))]
          : []),
      ];
    }),
  ];
}

/** The densest days without those at their end on which nothing begins. */
function lastDayOf(
  { events }: FigureInput,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const last = mostOf(
    events.filter(({ drawn }) => drawn.from >= from && drawn.from < to).map(({ drawn }) => drawn.from),
  );
  return last + 1;
}
