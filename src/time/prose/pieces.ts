import { foldWord } from '../written/fold.ts';
import type { Incomplete, Meaning } from './meaning.ts';

/** A word, number or mark of a text, or a time that has been found in it. Offsets are UTF-16 units. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'mark' | 'time';
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly text: string;
  readonly capital: boolean;
  readonly spaced: boolean;
  readonly meaning?: Meaning;
  /** It is a time only where a template takes it in: "weeks" in "weeks later". */
  readonly isLoose?: true;
}

/** The words, numbers and marks of a text, in order, with the times found in it put in place of their words. */
export function piecesOf(text: string, times: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const match of text.matchAll(form)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    let time = times[next];
    while (time !== undefined && time.end <= start) time = times[++next];
    if (time !== undefined && start >= time.start) {
      if (pieces.at(-1) !== time) pieces.push(time);
      continue;
    }
    const kind = /^\d/.test(found) ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'mark';
    pieces.push({
      kind,
      start,
      end,
      text: (kind === 'word' ? foldWord(found) : found).replace(/[’՚ʼ]/u, "'"),
      capital: /^\p{Lu}/u.test(found),
      spaced: start > 0 && /\s/.test(text.charAt(start - 1)),
    });
  }
  return pieces;
}

// Ukrainian "п'ять" is one word.
const form =
  /\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)+|\p{L}[\p{L}\p{M}ـ]*|\d+(?:[.,:]\d+)*|[^\s]/gu;

/** What a piece lacks of a time: its year or week. */
export function incompleteOf(piece: Piece | undefined): Incomplete | undefined {
  return piece?.meaning?.kind === 'incomplete' ? piece.meaning.what : undefined;
}
