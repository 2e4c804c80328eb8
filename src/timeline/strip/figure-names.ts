import { civilOf } from '../../time/edtf/day.ts';
import { wordsOfDayOfYear } from '../../words/dates.ts';
import { pathShape, textShape } from '../axis/shape.ts';
import { balanceText, widestOf, type PlacedName, type ToName } from './labels.ts';
import type { FigureEvent, Piece } from './figure-parts.ts';

/** A headline event where its mark stands, with the lines that name it. */
export interface Name extends ToName {
  readonly event: FigureEvent;
  readonly date: string;
}

/** How a title may be set: no wider than this, in at most so many lines. */
export interface NameRoom {
  readonly width: number;
  readonly lines: number;
}

const font = 13.5;
const lineHeight = 15;

/** Names for events in order of their place: a date, then the title in each of the ways it may be set. */
export function namesToPlace(
  marks: readonly { readonly event: FigureEvent; readonly x: number; readonly foot: number }[],
  rooms: readonly NameRoom[],
): readonly Name[] {
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map(({ event, x, foot }, index, all) => {
      const date = dateOf(event, all[index - 1]?.event);
      const forms = rooms.map(({ width, lines: most }) => {
        const lines = balanceText(event.title, width, font, most);
        return {
          lines,
          width: Math.max(widestOf(lines, font), Math.ceil(widestOf([date], font) * 1.05)),
          height: (lines.length + 1) * lineHeight + 2,
        };
      });
      return { event, x, foot, date, forms };
    });
}

/** "1 March 1995", and "1 March" behind another of the same year. */
export function dateOf({ drawn, words }: FigureEvent, before: FigureEvent | undefined): string {
  const isDay = drawn.form === 'point' && drawn.marks.length === 1 && drawn.from === drawn.to;
  const { year, month, dayOfMonth } = civilOf(drawn.from);
  const told = before !== undefined && civilOf(before.drawn.from).year === year;
  return isDay && told ? wordsOfDayOfYear(month, dayOfMonth) : words;
}

/** Whether a document gives the date as it is told: of one of two days it may give but one. */
export function isByDocument({ attested, drawn }: FigureEvent): boolean {
  return attested && drawn.from === drawn.to;
}

/** A name with its leader; nothing where it found no room. */
export function nameShapes({ event, date, x, foot }: Name, placed: PlacedName | undefined): readonly Piece[] {
  if (placed === undefined) return [];
  const { attested } = event;
  const at = placed.side === 'start' ? placed.x : placed.x + placed.width;
  const anchor = placed.side;
  return [
    {
      event,
      shapes: [
        pathShape(attested ? 'marked-day' : 'minor-tick', `M${x} ${placed.y + 2}V${foot}`),
        textShape('strong-label', { x: at, y: placed.y + 12 }, date, {
          attested: isByDocument(event),
          anchor,
        }),
        ...placed.lines.map((line, index) =>
          textShape('label', { x: at, y: placed.y + 12 + (index + 1) * lineHeight }, line, { anchor }),
        ),
      ],
    },
  ];
}
