import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { wordsOfDay } from '../../words/dates.ts';
import { barShapes } from '../axis/bar-paths.ts';
import { layBar } from '../axis/bar.ts';
import { textWidth } from '../axis/label-fit.ts';
import { unitsPerDay, xOf, xOfMiddle, type DayScale } from '../axis/scale.ts';
import { boxPath, pathShape, textShape, type Shape } from '../axis/shape.ts';
import { numberedDays, turnWords } from './figure-lead.ts';
import type { FigureInput, Piece } from './figure-parts.ts';

const barHeight = 24;

/** The lead span as a bar, with its days counted below it. */
export function layLead(
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
