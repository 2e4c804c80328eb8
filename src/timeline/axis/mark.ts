import { layBar } from './bar.ts';
import { barPaths } from './bar-paths.ts';
import { glyphPath } from './glyph.ts';
import { xOfMiddle, type DayScale } from './scale.ts';
import type { Bar, Drawn, TimelineKind } from '../types.ts';

/** An event's date laid on a scale: where its glyphs stand, and its bar. */
export interface Mark {
  /** None for a span. */
  readonly glyphs: readonly number[];
  /** Absent for a point that is known to the day. */
  readonly bar: Bar | undefined;
}

/** Marks that are painted alike, as path commands. */
export interface MarkPaths {
  glyphs: string;
  certain: string;
  possible: string;
  edges: string;
}

export function layMark(scale: DayScale, drawn: Drawn): Mark {
  return { glyphs: glyphPlaces(drawn, scale), bar: isExact(drawn) ? undefined : layBar(scale, drawn) };
}

/** Puts a mark to those painted alike; `y` is the middle of its glyphs, the bar lies below. */
export function addMark(
  paths: MarkPaths,
  { glyphs, bar }: Mark,
  drawn: Drawn,
  {
    glyph,
    y,
    radius,
    below,
  }: { readonly glyph: TimelineKind['glyph'] } & Readonly<Record<'y' | 'radius' | 'below', number>>,
): void {
  for (const x of glyphs) paths.glyphs += glyphPath(glyph, x, y, radius);
  const either = drawn.either !== undefined;
  if (glyphs.length > 1 && !either)
    paths.edges += `M${(glyphs[0] ?? 0) + radius} ${y}H${(glyphs.at(-1) ?? 0) - radius}`;
  if (bar === undefined || !hasBar({ glyphs, bar }, drawn)) return;
  const height = drawn.form === 'span' ? 6 : 4;
  const { certain, possible, unknown, unbounded, edges } = barPaths(bar, {
    y: y + below,
    height,
    overhang: 2,
  });
  paths.possible += possible + unbounded;
  paths.certain += certain + unknown;
  paths.edges += edges;
}

/** Whether a bar is drawn below the glyphs: not where they stand on each of its days. */
export function hasBar({ glyphs, bar }: Mark, drawn: Drawn): boolean {
  return bar !== undefined && (drawn.either !== undefined || glyphs.length < 2);
}

/** A glyph on each named day of a point, or in the middle of the days it may have been. */
export function glyphPlaces(drawn: Drawn, scale: DayScale): readonly number[] {
  if (drawn.form !== 'point') return [];
  if (drawn.either !== undefined)
    return drawn.either
      .map(([first, last]) => (first + last) / 2)
      .filter((day) => day >= scale.from && day < scale.to)
      .map((day) => xOfMiddle(scale, day));
  const [only] = drawn.marks;
  // Nearly all have one: the general case would make three arrays for each, at every step of a zoom.
  if (only !== undefined && drawn.marks.length === 1)
    return only >= scale.from && only < scale.to ? [xOfMiddle(scale, only)] : [];
  const days = only === undefined ? [(drawn.from + drawn.to) / 2] : drawn.marks;
  return days.filter((day) => day >= scale.from && day < scale.to).map((day) => xOfMiddle(scale, day));
}

function isExact({ form, from, to, startEdge, endEdge }: Drawn): boolean {
  return form === 'point' && from === to && startEdge === 'tick' && endEdge === 'tick';
}
