import { mostOf } from '../../text/extremes.ts';
import { civilOf } from '../../time/edtf/day.ts';
import { dates } from '../../words/current.ts';
import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { monthName } from '../../words/date-names.ts';
import { numberWords, say } from '../../words/say.ts';
import { barShapes, edgeRoom, type BarBand } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { packRows } from '../axis/pack.ts';
import { tenth, unitsPerDay, xOf, xOfMiddle, type DayScale } from '../axis/scale.ts';
import { boxPath, pathShape, textShape, type PathShape, type Shape } from '../axis/shape.ts';
import { stepFor, ticksOf } from '../axis/ticks.ts';
import { dayName } from './figure-across.ts';
import { numberedDays } from './figure-lead.ts';
import { isByDocument, namesToPlace } from './figure-names.ts';
import {
  glyphBeside,
  isOn,
  pointsOf,
  turned,
  type FigureEvent,
  type FigureInput,
  type FigureLead,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { pilesOf } from './piles.ts';

interface Down {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

const radius = 5;
const glyphSize = 13;
const step = 12.5;
const barX = 44;
const barWidth = 17;
const lanesX = 100;
const lineHeight = 14;
const nameGap = 3;

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
  const namesX = marksX + mostLevels * step + 14;
  const namesWidth = width - namesX;
  const inSight = events.filter((event) => isOn(busy, event));
  // As long as the names need, and no longer than they let it be.
  const headlines = pointsOf(inSight).filter(({ headline, drawn }) => headline && drawn.from >= busy.from);
  const drafts = namesToPlace(
    headlines.map((event) => ({ event, x: event.drawn.from, foot: 0 })),
    [{ width: namesWidth, lines: isNarrow ? 3 : 2 }],
  ).map(({ event, date, forms: [form] }) => ({ event, date, lines: form?.lines ?? [] }));
  const namesHeight = drafts.reduce((sum, { lines }) => sum + (lines.length + 1) * lineHeight + nameGap, 0);
  // Names stand above the frame of the densest days.
  const { densest } = input.lenses;
  const share = densest === undefined ? 1 : (densest.from - busy.from) / (busy.to - busy.from);
  const length = Math.max(420, Math.min((namesHeight + 12) / share, 760));
  const scale: DayScale = { from: busy.from, to: busy.to, start: top, length };
  const bottom = top + length;
  const piles = pilesOf(inSight, scale, { radius, most: mostLevels });
  const piled = piles.piled.map(({ level, at: y, ...mark }) => ({ ...mark, x: marksX + level * step, y }));
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
          shapes: [textShape('month-label', { x: marksX + (mostLevels - 0.5) * step, y: at + 4 }, count)],
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
    const bend = x - 10;
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

function barDown(event: FigureEvent, scale: DayScale, band: BarBand): readonly PathShape[] {
  const bar = layBar(scale, event.drawn);
  return bar === undefined
    ? []
    : barShapes(bar, band, event.attested).map((shape) => ({ ...shape, d: turned(shape.d) }));
}

function lanesDown(events: readonly FigureEvent[], scale: DayScale): readonly Piece[] {
  const drafts = events
    .filter(({ drawn }) => drawn.form !== 'point' || drawn.marks.length === 0)
    .flatMap((event) => {
      const bar = layBar(scale, event.drawn);
      return bar === undefined
        ? []
        : [{ event, x0: bar.x0 - edgeRoom(bar.start), x1: bar.x1 + edgeRoom(bar.end) }];
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 3, most: 2 });
  return drafts.flatMap(({ event }, index): Piece[] => {
    const row = rows[index];
    return row === undefined
      ? []
      : [{ event, shapes: barDown(event, scale, { y: lanesX - 7 + row * 7, height: 3, overhang: 2 }) }];
  });
}

function leadDown(input: FigureInput, scale: DayScale): readonly Piece[] {
  const { lead } = input;
  if (lead === undefined) return [];
  const shapes: Shape[] = [...barDown(lead.event, scale, { y: barX, height: barWidth, overhang: 3 })];
  const numbered = numberedDays(input, unitsPerDay(scale), { round: 60, special: 15 });
  const part = {
    first: 'label',
    turn: 'strong-label',
    marked: 'strong-label',
    plain: 'month-label',
  } as const;
  const laid = layBar(scale, lead.event.drawn);
  const { certain } = laid ?? {};
  const nameLength = textWidth(lead.event.title, 14);
  if (certain !== undefined && certain.width > nameLength + 16)
    shapes.push(
      textShape(
        'bar-label',
        { x: barX + barWidth / 2 + 5, y: certain.x + certain.width - 10 },
        lead.event.title,
        { upwards: true },
      ),
    );
  const [widest] = (laid?.possible ?? []).toSorted((a, b) => b.width - a.width);
  const plate = textWidth(words.figureNoEnd, 13.5) + 8;
  if (lead.ends > 1 && widest !== undefined && widest.width > plate + 30) {
    const y = widest.x + (widest.width - plate) / 2;
    shapes.push(
      pathShape('plate', boxPath(barX + 1, y, barWidth - 2, plate)),
      textShape('label', { x: barX + barWidth / 2 + 4.5, y: y + plate / 2 }, words.figureNoEnd, {
        anchor: 'middle',
        upwards: true,
      }),
    );
  }
  return [
    { event: lead.event, shapes },
    {
      shapes: numbered.map((one) =>
        textShape(
          part[one.kind],
          {
            x: barX + barWidth + 5,
            y: xOfMiddle(scale, one.day) + 4.5,
          },
          one.label.replace(/^\D+/, ''),
          { attested: one.kind === 'marked' },
        ),
      ),
    },
  ];
}

/** Heights of a row, by the lines that stand in it. */
const rowHeights = [9, 20, 33] as const;
const mostADay = rowHeights.length - 1;

/** A row a day, as high as what began on it needs. */
function layDensest(
  { events, lead, glyphOf }: FigureInput,
  {
    top,
    width,
    from,
    to,
  }: { readonly top: number; readonly width: number; readonly from: number; readonly to: number },
): { readonly part: Part; readonly bottom: number } {
  const own = events.filter(
    (event) =>
      event.id !== lead?.event.id &&
      event.drawn.from >= from &&
      event.drawn.from < to &&
      event.drawn.form !== 'several',
  );
  const x = barX + barWidth + 34;
  let y = top;
  const rows = Array.from({ length: to - from }, (_, index) => {
    const day = from + index;
    const began = own.filter((event) => event.drawn.from === day);
    const lines = linesOfDay(began, width - x - 14);
    const height = rowHeights[lines.length]!;
    const row = { day, began, lines, y, height };
    y += height;
    return row;
  });
  const pieces: Piece[] = [
    {
      shapes: [
        pathShape(
          'grid',
          rows
            .slice(1)
            .map((row) => `M0 ${row.y}H${width}`)
            .join(''),
        ),
      ],
    },
    ...(lead === undefined
      ? []
      : [
          {
            event: lead.event,
            shapes: rows.flatMap(({ day, y: start, height }) =>
              barDown(
                lead.event,
                { from: day, to: day + 1, start, length: height },
                { y: barX, height: barWidth, overhang: 3 },
              ),
            ),
          },
          { shapes: rows.flatMap((row) => endNumber(lead, row)) },
        ]),
    {
      shapes: rows
        .filter(({ began }, index) => began.length > 0 || index === 0)
        .map(({ day, y: start, height }, index) =>
          textShape('month-label', { x: 0, y: start + height / 2 + 4.5 }, dayName(day, index === 0)),
        ),
    },
    ...rows.flatMap(({ lines, y: start, height }) => {
      const first = start + height / 2 - ((lines.length - 1) * lineHeight) / 2;
      return lines.map(({ event, text }, index): Piece => {
        const at = tenth(first + index * lineHeight);
        return {
          event,
          shapes: [textShape('label', { x: x + 14, y: at + 4.5 }, text, { attested: isByDocument(event) })],
          glyphs: [glyphBeside(event, glyphOf(event), { x: x + 2, y: at, size: glyphSize })],
        };
      });
    }),
  ];
  return { part: { name: 'densest', pieces }, bottom: y + 10 };
}

interface LineOfDay {
  readonly event: FigureEvent;
  readonly text: string;
}

/** The names of what began on a day, a line each: the list of events below is to begin on the second screen of a phone. */
function linesOfDay(began: readonly FigureEvent[], widthPx: number): readonly LineOfDay[] {
  const left = began.length - mostADay;
  return began.slice(0, mostADay).map((event, index) => {
    const more = index < mostADay - 1 || left <= 0 ? '' : ` ${say(words.moreMarks, { count: left })}`;
    return { event, text: `${fitText(event.title, widthPx - textWidth(more, 13), 13)}${more}` };
  });
}

/** The number of a day on which the lead span may have ended, in the row of that day: the tick stands at its end. */
function endNumber(
  { event, firstDay }: FigureLead,
  { day, y, height }: { readonly day: number; readonly y: number; readonly height: number },
): readonly Shape[] {
  if (firstDay === undefined || day <= event.drawn.certainFrom || !event.drawn.marks.includes(day)) return [];
  return [
    textShape(
      'strong-label',
      { x: barX + barWidth + 6, y: y + height / 2 + 4.5 },
      numberWords(day - firstDay + 1),
    ),
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
