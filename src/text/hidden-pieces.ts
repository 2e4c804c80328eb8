import type { HiddenCharacters } from './hidden-characters.ts';

/** A piece of a text: what can be seen, or a run of characters that nobody sees, with what is drawn for it. */
export interface ShownPiece {
  readonly text: string;
  readonly hidden?: {
    /** `U+200B`, or `U+200B ×3` of three. */
    readonly code: string;
    readonly name: string;
  };
}

/**
 * A part of a text in pieces, so that its hidden characters can be marked.
 *
 * @param from where the part begins in the text whose `hidden` characters are given
 */
export function hiddenPieces(
  part: string,
  from: number,
  hidden: readonly HiddenCharacters[],
): readonly ShownPiece[] {
  const to = from + part.length;
  const pieces: ShownPiece[] = [];
  let at = from;
  for (const run of hidden) {
    const [start, end] = [Math.max(run.start, at), Math.min(run.end, to)];
    if (start >= end) continue;
    if (start > at) pieces.push({ text: part.slice(at - from, start - from) });
    pieces.push({ text: part.slice(start - from, end - from), hidden: markOf(run) });
    at = end;
  }
  if (at < to || pieces.length === 0) pieces.push({ text: part.slice(at - from) });
  return pieces;
}

function markOf({ name, length }: HiddenCharacters) {
  const [code = ''] = name.split(' ');
  return { code: length === 1 ? code : `${code} ×${length}`, name };
}
