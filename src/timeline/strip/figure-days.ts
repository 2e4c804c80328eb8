import { mostOf } from '../../text/extremes.ts';
import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { say } from '../../words/say.ts';
import { barShapes, edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { textWidth } from '../axis/label-fit.ts';
import { glyphPlaces } from '../axis/mark.ts';
import { packRows } from '../axis/pack.ts';
import { xOfMiddle, type DayScale } from '../axis/scale.ts';
import { pathShape, textShape } from '../axis/shape.ts';
import { ticksOf } from '../axis/ticks.ts';
import { dayName } from './day-name.ts';
import type { Across } from './figure-across.ts';
import { isByDocument } from './figure-names.ts';
import { glyphSize, isOn, pointPiece, radius, type FigureInput, type Piece } from './figure-parts.ts';

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
