import { diffArrays } from 'diff';
import { commonInOrder, mostEdits } from './common-in-order.ts';

/** A stretch of two texts that are compared: of both, of the older alone, or of the newer alone. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Two texts word by word, or, where too many words differ for that to be readable, line by line, and sentence by sentence
 * within long lines; between lines that stay, word by word where few differ. All pieces but the added ones are the older
 * text, all but the removed ones the newer, character for character.
 */
export function compareWords(older: string, newer: string): readonly Piece[] {
  return byWords(older, newer, mostEdits) ?? byLines(older, newer);
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

// More than these between two lines that stay, and nobody sees what belongs to what.
const mostEditsBetweenLines = 60;

const words = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const lines = /[^\n]*?[.!?։؟。]["'”’»)\]]*[^\S\n]+|[^\n]+\n?|\n/gu;

function byWords(older: string, newer: string, most: number): readonly Piece[] | undefined {
  const changes = diffArrays(older.match(words) ?? [], newer.match(words) ?? [], { maxEditLength: most });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function byLines(older: string, newer: string): readonly Piece[] {
  const [left, right] = [older.match(lines) ?? [], newer.match(lines) ?? []];
  const pieces: Piece[] = [];
  const add = (piece: Piece) => {
    const last = pieces.at(-1);
    if (last?.kind === piece.kind) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') pieces.push(piece);
  };
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...commonInOrder(left, right), [left.length, right.length] as const]) {
    const [removed, added] = [left.slice(a, nextA).join(''), right.slice(b, nextB).join('')];
    if (removed !== '' || added !== '') {
      const between = byWords(removed, added, mostEditsBetweenLines) ?? [
        { kind: 'removed' as const, text: removed },
        { kind: 'added' as const, text: added },
      ];
      for (const piece of between) add(piece);
    }
    add({ kind: 'same', text: left[nextA] ?? '' });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return pieces;
}
