import { linesOf } from '../text/lines.ts';
import type { Position } from '../text/positions.ts';

/** The offset (UTF-16 units) of a place in a text, whose line and column (in characters) are counted from 1. */
export function offsetOfPlace(text: string, { line, column }: Position): number {
  const found = linesOf(text)[line - 1];
  if (found === undefined) return text.length;
  return found.start + [...found.text].slice(0, column - 1).join('').length;
}
