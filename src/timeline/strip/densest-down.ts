import { timelineWords as words } from '../../words/chapters/timeline.ts';
import { numberWords, say } from '../../words/say.ts';
import { fitText, textWidth } from '../axis/label-fit.ts';
import { tenth } from '../axis/scale.ts';
import { pathShape, textShape, type Shape } from '../axis/shape.ts';
import { barDown, barWidth, barX, lineHeight } from './bars-down.ts';
import { dayName } from './day-name.ts';
import { isByDocument } from './figure-names.ts';
import {
  glyphBeside,
  glyphSize,
  type FigureEvent,
  type FigureInput,
  type FigureLead,
  type Part,
  type Piece,
} from './figure-parts.ts';
import { breakText, widestOf } from './labels.ts';

/** Heights of a row, by the lines that stand in it. */
const rowHeights = [6, 19, 31] as const;
const mostLines = rowHeights.length - 1;
const fontSize = 13;

/** A row a day, as high as what began on it needs. */
export function layDensest(
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
      return lines.map(({ event, text, goesOn }, index): Piece => {
        const at = tenth(first + index * lineHeight);
        return {
          event,
          shapes: [textShape('label', { x: x + 14, y: at + 4.5 }, text, { attested: isByDocument(event) })],
          glyphs: goesOn ? [] : [glyphBeside(event, glyphOf(event), { x: x + 2, y: at, size: glyphSize })],
        };
      });
    }),
  ];
  return { part: { name: 'densest', pieces }, bottom: y + 6 };
}

interface LineOfDay {
  readonly event: FigureEvent;
  readonly text: string;
  /** Whether it goes on with the name of the line before. */
  readonly goesOn: boolean;
}

/**
 * The names of what began on a day: of one event in as many lines as it needs, of several a line each. They are few,
 * since the list of events below is to begin on the second screen of a phone.
 */
function linesOfDay(began: readonly FigureEvent[], widthPx: number): readonly LineOfDay[] {
  const [first] = began;
  const lines = began.length === 1 ? breakText(first!.title, widthPx, fontSize, mostLines) : [];
  // A word that is longer than a line has no second one.
  if (first !== undefined && lines.length > 0 && widestOf(lines, fontSize) <= widthPx + 1)
    return lines.map((text, index) => ({
      event: first,
      text,
      goesOn: index > 0,
    }));
  const left = began.length - mostLines;
  return began.slice(0, mostLines).map((event, index) => {
    const more = index < mostLines - 1 || left <= 0 ? '' : ` ${say(words.moreMarks, { count: left })}`;
    const text = `${fitText(event.title, widthPx - textWidth(more, fontSize), fontSize)}${more}`;
    return { event, text, goesOn: false };
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
