import type { Day } from '../../time/edtf/types.ts';
import { layMark } from '../axis/mark.ts';
import { tenth, type DayScale } from '../axis/scale.ts';
import { pathShape, type Shape } from '../axis/shape.ts';
import type { TimelineEvent, TimelineKind } from '../types.ts';
import type { Fold } from './folds.ts';
import type { Lenses } from './lenses.ts';

/** How large the events of the busy time and of its densest days are drawn, and how far apart what is piled. */
export const radius = 5;
export const glyphSize = 13;
export const pileStep = 12.5;

/** An event as the figure draws it. */
export interface FigureEvent extends TimelineEvent {
  /** Whether it is to be named where there is room. */
  readonly headline: boolean;
  /** Its date. */
  readonly words: string;
}

/** What the figure draws. */
export interface FigureInput {
  readonly events: readonly FigureEvent[];
  readonly whole: Fold;
  readonly lenses: Lenses & Required<Pick<Lenses, 'busy'>>;
  /** The span whose days are counted. */
  readonly lead?: FigureLead;
  /** The day of the latest document. */
  readonly markedDay?: Day;
  readonly glyphOf: (event: TimelineEvent) => TimelineKind['glyph'];
}

export interface FigureLead {
  readonly event: FigureEvent;
  /** Day 1; undefined where it is not known to the day. */
  readonly firstDay?: Day;
  /** How many ends its sources give; none of several is agreed. */
  readonly ends: number;
}

/** A glyph of the page's sprite: a page has hundreds, and each is told by its place alone. */
export interface GlyphMark {
  readonly glyph: TimelineKind['glyph'];
  readonly attested: boolean;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Its width and its height. */
  readonly size: number;
}

/** Shapes that belong together: those of an event lead to it. */
export interface Piece {
  readonly event?: Pick<TimelineEvent, 'id' | 'title'>;
  readonly shapes: readonly Shape[];
  readonly glyphs?: readonly GlyphMark[];
}

/** Pieces on one axis that runs across. */
export interface Part {
  readonly name: 'whole' | 'busy' | 'densest';
  /** Absent where time runs down. */
  readonly scale?: DayScale;
  readonly pieces: readonly Piece[];
}

/** A drawing of all events with its busy time drawn again, larger; lengths in user units. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Points apart from what lasted, as both are drawn. */
export function pointsOf(events: readonly FigureEvent[]): readonly FigureEvent[] {
  return events.filter(({ drawn }) => drawn.form === 'point');
}

export function isOn({ from, to }: Pick<DayScale, 'from' | 'to'>, { drawn }: TimelineEvent): boolean {
  return drawn.from < to && drawn.to >= from;
}

interface PointLook {
  readonly glyph: TimelineKind['glyph'];
  readonly y: number;
  readonly size: number;
}

/** The glyphs of a point, those of one that has several joined by a line. */
export function pointPiece(event: TimelineEvent, scale: DayScale, { glyph, y, size }: PointLook): Piece {
  const { attested, drawn } = event;
  const { glyphs } = layMark(scale, drawn);
  const [first, last] = [glyphs[0] ?? 0, glyphs.at(-1) ?? 0];
  const isJoined = glyphs.length > 1 && drawn.either === undefined && last - first > size;
  return {
    event,
    shapes: isJoined
      ? [pathShape('edge', `M${tenth(first + size / 2)} ${y}H${tenth(last - size / 2)}`, { attested })]
      : [],
    // Places that no eye could tell apart have one.
    glyphs: glyphs
      .filter((x, index) => index === 0 || x - first > size / 4)
      .map((x) => ({ glyph, attested, x, y, size })),
  };
}

/** The glyph beside an event's name; what lasted is a bar there. */
export function glyphBeside(
  { drawn, attested }: TimelineEvent,
  glyph: TimelineKind['glyph'],
  place: Pick<GlyphMark, 'x' | 'y' | 'size'>,
): GlyphMark {
  return { glyph: drawn.form === 'span' ? 'bar' : glyph, attested, ...place };
}

/** Path commands with both axes changed places: what runs across then runs down. */
export function turned(d: string): string {
  return d
    .replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, command: string, x: string, y: string) => `${command}${y} ${x}`,
    )
    .replace(/l(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `l${y} ${x}`)
    .replace(/[hvHV]/g, (command) => ({ h: 'v', v: 'h', H: 'V', V: 'H' })[command] ?? command);
}
