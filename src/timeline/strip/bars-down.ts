import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { barShapes, edgeRoom, type BarBand } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { textWidth } from '../axis/label-fit.ts';
import { packRows } from '../axis/pack.ts';
import { unitsPerDay, xOfMiddle, type DayScale } from '../axis/scale.ts';
import { boxPath, pathShape, textShape, type PathShape, type Shape } from '../axis/shape.ts';
import { numberedDays } from './figure-lead.ts';
import { turned, type FigureEvent, type FigureInput, type Piece } from './figure-parts.ts';

/** The band of the lead span's bar. */
export const barX = 44;
export const barWidth = 17;
/** From one line of text to the next. */
export const lineHeight = 14;
/** Where the thin bars of other spans end. */
export const lanesX = 100;

/** A span as a bar that runs down. */
export function barDown(event: FigureEvent, scale: DayScale, band: BarBand): readonly PathShape[] {
  const bar = layBar(scale, event.drawn);
  return bar === undefined
    ? []
    : barShapes(bar, band, event.attested).map((shape) => ({ ...shape, d: turned(shape.d) }));
}

/** What lasted besides, in thin bars. */
export function lanesDown(events: readonly FigureEvent[], scale: DayScale): readonly Piece[] {
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

/** The lead span, with its days counted beside it. */
export function leadDown(input: FigureInput, scale: DayScale): readonly Piece[] {
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
