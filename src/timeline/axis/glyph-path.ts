import { tenth } from './scale.ts';
import type { TimelineKind } from '../types.ts';

/** Outline of a glyph round a point, so that a thousand glyphs can be one path. `r` is half its width. */
export function glyphPath(glyph: TimelineKind['glyph'], x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${tenth(x + dx * r)} ${tenth(y + dy * r)}`;
  switch (glyph) {
    case 'circle':
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'square':
      return `M${at(-0.9, -0.9)}h${tenth(1.8 * r)}v${tenth(1.8 * r)}h${tenth(-1.8 * r)}z`;
    case 'diamond':
      return `M${at(0, -1.15)}L${at(1.15, 0)}L${at(0, 1.15)}L${at(-1.15, 0)}z`;
    case 'triangle':
      return `M${at(0, -1.1)}L${at(1.1, 0.85)}L${at(-1.1, 0.85)}z`;
    case 'dome':
      return `M${at(-1.1, 0.75)}V${tenth(y + 0.45 * r)}a${tenth(1.1 * r)} ${tenth(1.1 * r)} 0 0 1 ${tenth(2.2 * r)} 0V${tenth(y + 0.75 * r)}z`;
    case 'cross':
      return `M${at(-0.9, -0.9)}L${at(0.9, 0.9)}M${at(0.9, -0.9)}L${at(-0.9, 0.9)}`;
    case 'bar':
      return `M${at(-1, -0.9)}V${tenth(y + 0.9 * r)}M${at(1, -0.9)}V${tenth(y + 0.9 * r)}M${at(-1, 0)}H${tenth(x + r)}`;
  }
}
