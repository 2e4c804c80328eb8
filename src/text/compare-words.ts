import { diffArrays } from 'diff';

/** A stretch of two texts that are compared: of both, of the older alone, or of the newer alone. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Two texts word by word, or, where too many words differ for that to be readable, line by line, and sentence by sentence
 * within long lines. All pieces but the added ones are the older text, all but the removed ones the newer, character for
 * character.
 */
export function compareWords(older: string, newer: string): readonly Piece[] {
  return (
    compareBy(words, older, newer, mostEdits) ??
    compareBy(lines, older, newer, mostEdits) ?? [
      { kind: 'removed', text: older },
      { kind: 'added', text: newer },
    ]
  );
}

/** The pieces of one of the two texts, with what belongs together put together. */
export function piecesOf(side: 'removed' | 'added', pieces: readonly Piece[]): readonly Piece[] {
  const own = pieces.filter(({ kind }) => kind === 'same' || kind === side);
  const joined: Piece[] = [];
  for (const [index, piece] of own.entries()) {
    const isBetween =
      piece.kind === 'same' &&
      /^\s+$/u.test(piece.text) &&
      own[index - 1]?.kind === side &&
      own[index + 1]?.kind === side;
    const kind = isBetween ? side : piece.kind;
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + piece.text };
    else joined.push({ kind, text: piece.text });
  }
  return joined;
}

// Words that differ. The comparison takes time with its square, and beyond it nobody sees what belongs to what.
const mostEdits = 1500;

const words = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const lines = /[^\n]*?[.!?։؟。]["'”’»)\]]*[^\S\n]+|[^\n]+\n?|\n/gu;

function compareBy(unit: RegExp, older: string, newer: string, most: number): readonly Piece[] | undefined {
  const changes = diffArrays(older.match(unit) ?? [], newer.match(unit) ?? [], { maxEditLength: most });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
