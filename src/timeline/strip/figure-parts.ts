import type { Day } from '../../time/edtf/types.ts';
import { glyphPath } from '../axis/glyph.ts';
import { addMark, layMark } from '../axis/mark.ts';
import type { DayScale } from '../axis/scale.ts';
import { pathShape, type Shape } from '../axis/shape.ts';
import type { TimelineEvent, TimelineKind } from '../types.ts';
import type { Fold } from './folds.ts';
import type { Lenses } from './lenses.ts';

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

/** Shapes that belong together: those of an event lead to it. */
export interface Piece {
  readonly event?: Pick<TimelineEvent, 'id' | 'title'>;
  readonly shapes: readonly Shape[];
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

/** The glyphs of a point, those of one that has several joined by a line. */
export function pointShapes(
  event: TimelineEvent,
  scale: DayScale,
  {
    glyph,
    y,
    radius,
  }: { readonly glyph: TimelineKind['glyph']; readonly y: number; readonly radius: number },
): readonly Shape[] {
  const { attested, drawn } = event;
  const paths = { glyphs: '', certain: '', possible: '', edges: '' };
  const { glyphs } = layMark(scale, drawn);
  addMark(paths, { glyphs, bar: undefined }, drawn, { glyph, y, radius, below: 0 });
  return [
    pathShape('edge', paths.edges, { attested }),
    pathShape('glyph', paths.glyphs, { attested }),
  ].filter(({ d }) => d !== '');
}

export function glyphShape(
  event: TimelineEvent,
  glyph: TimelineKind['glyph'],
  { x, y, radius }: Readonly<Record<'x' | 'y' | 'radius', number>>,
): Shape {
  return pathShape(
    event.drawn.form === 'span' ? 'solid-glyph' : 'glyph',
    glyphPath(event.drawn.form === 'span' ? 'bar' : glyph, x, y, radius),
    event,
  );
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
