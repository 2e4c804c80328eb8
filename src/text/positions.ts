import { linesOf, type Line } from './lines.ts';

/** A place in a text, both counted from 1; the column in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset (UTF-16 units) stands. An offset in or behind a line break belongs to the line before it. */
export function positionAt(text: string, offset: number): Position {
  return positionsIn(text)(offset);
}

/** `positionAt` for many places of one text: its lines are found once, and not before the first place is asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  let lines: readonly Line[] | undefined;
  return (offset) => {
    lines ??= linesOf(text);
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const line = lines[low - 1];
    if (line === undefined) return { line: 1, column: 1 };
    const before = line.text.slice(0, Math.max(0, offset - line.start));
    return { line: line.number, column: [...before].length + 1 };
  };
}

/** A character as a message names it: `"’" U+2019`, and the code alone where nothing would be seen. */
export function nameOfCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}" ${code}` : code;
}

/** Something that is wrong at one place of a text. */
export class PlacedError extends Error {
  readonly place: Position;

  constructor(place: Position, message: string) {
    super(message);
    this.place = place;
  }
}
