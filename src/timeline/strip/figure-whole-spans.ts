import { mostOf } from '../../text/extremes.ts';
import { barShapes, edgeRoom } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { packRows } from '../axis/pack.ts';
import type { DayScale } from '../axis/scale.ts';
import { textShape } from '../axis/shape.ts';
import type { FigureEvent, Piece } from './figure-parts.ts';

const font = 12.5;
const rowStep = 15;
const longestNameDays = 1 / 60;

/** What lasted, in rows below the axis of the whole period, the longest of them; named where there is room. */
export function layWholeSpans(
  events: readonly FigureEvent[],
  scale: DayScale,
  {
    y,
    lead,
    width,
    named,
    isBrief,
  }: {
    readonly y: number;
    readonly lead: string | undefined;
    readonly width: number;
    readonly named: boolean;
    readonly isBrief: boolean;
  },
) {
  const spans = events
    .filter(({ drawn }) => drawn.form !== 'point')
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, 16);
  const drafts = spans
    .map((event) => {
      const bar = layBar(scale, event.drawn)!;
      const after = bar.x1 + edgeRoom(bar.end) + 6;
      // Where there is room the lens names the lead span, and elsewhere only this does.
      const isNamed = isBrief
        ? false
        : named
          ? event.id !== lead && lengthOf(event) > (scale.to - scale.from) * longestNameDays
          : event.id === lead;
      const first = bar.x0 - edgeRoom(bar.start);
      const [right, left] = [width - after, first - 6];
      const size = textWidth(event.title, font);
      const side =
        !isNamed || (size > right && size > left && Math.max(right, left) < 60)
          ? 'none'
          : size <= right || right > left
            ? 'start'
            : 'end';
      const text = side === 'none' ? '' : fitText(event.title, side === 'start' ? right : left, font);
      const taken = textWidth(text, font);
      return {
        event,
        bar,
        text,
        anchor: side === 'end' ? ('end' as const) : ('start' as const),
        x: side === 'end' ? left : after,
        x0: side === 'end' ? left - taken : first,
        x1: side === 'start' ? after + taken : bar.x1 + edgeRoom(bar.end),
      };
    })
    .sort((a, b) => a.x0 - b.x0);
  const rows = packRows(drafts, { gap: 8, most: 6 });
  const pieces = drafts.flatMap(({ event, bar, text, x, anchor }, index): Piece[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const top = y + row * rowStep;
    const part = event.id === lead ? 'strong-label' : 'quiet-label';
    const thin = event.drawn.form === 'several' ? 2 : 0;
    return [
      {
        event,
        shapes: [
          ...barShapes(bar, { y: top + thin, height: 8 - 2 * thin, overhang: 2 }, event.attested),
          ...(text === ''
            ? []
            : [textShape(part, { x, y: top + 8 }, text, { anchor, attested: event.attested })]),
        ],
      },
    ];
  });
  const bottom = y + Math.max(0, mostOf(rows.map((row) => (row ?? 0) + 1))) * rowStep;
  return { pieces, bottom };
}

function lengthOf({ drawn }: FigureEvent): number {
  return drawn.to - drawn.from;
}
