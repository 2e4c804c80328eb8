import type { Glyph } from '../../model/vocabulary.ts';
import { tenth } from './scale.ts';

/** A step of an outline in a square from -1 to 1, y downwards; `arc` is a half circle of that radius, clockwise. */
type Command =
  | readonly ['move' | 'line', x: number, y: number]
  | readonly ['arc', radius: number, x: number, y: number]
  | readonly ['close'];

// Areas look alike: what is pointed reaches further out than what is round.
const outlines: Readonly<Record<Glyph, readonly Command[]>> = {
  circle: [['move', -1, 0], ['arc', 1, 1, 0], ['arc', 1, -1, 0], ['close']],
  square: [['move', -0.9, -0.9], ['line', 0.9, -0.9], ['line', 0.9, 0.9], ['line', -0.9, 0.9], ['close']],
  diamond: [['move', 0, -1.2], ['line', 1.2, 0], ['line', 0, 1.2], ['line', -1.2, 0], ['close']],
  triangle: [['move', 0, -1.1], ['line', 1.2, 0.95], ['line', -1.2, 0.95], ['close']],
  dome: [
    ['move', -1.15, 0.75],
    ['line', -1.15, 0.5],
    ['arc', 1.15, 1.15, 0.5],
    ['line', 1.15, 0.75],
    ['close'],
  ],
  cross: [
    ['move', -0.9, -0.9],
    ['line', 0.9, 0.9],
    ['move', 0.9, -0.9],
    ['line', -0.9, 0.9],
  ],
  bar: [
    ['move', -1.05, -0.9],
    ['line', -1.05, 0.9],
    ['move', 1.05, -0.9],
    ['line', 1.05, 0.9],
    ['move', -1.05, -0.3],
    ['line', 1.05, -0.3],
    ['line', 1.05, 0.3],
    ['line', -1.05, 0.3],
    ['close'],
  ],
};

/** All glyphs, in the order of the legend. */
export const glyphs = Object.keys(outlines) as readonly Glyph[];

/** Whether a glyph is solid whoever gives its date: a ticked bar is certain, as in a drawing. */
export function isSolidGlyph(glyph: Glyph): boolean {
  return glyph === 'bar';
}

/** Outline of a glyph round a point, so that a thousand glyphs can be one path. `r` is half its width. */
export function glyphPath(glyph: Glyph, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${tenth(x + dx * r)} ${tenth(y + dy * r)}`;
  return outlines[glyph].map((command) => written(command, at, r)).join('');
}

function written(command: Command, at: (dx: number, dy: number) => string, r: number): string {
  switch (command[0]) {
    case 'move':
      return `M${at(command[1], command[2])}`;
    case 'line':
      return `L${at(command[1], command[2])}`;
    case 'arc': {
      const radius = tenth(command[1] * r);
      return `A${radius} ${radius} 0 0 1 ${at(command[2], command[3])}`;
    }
    case 'close':
      return 'z';
  }
}
