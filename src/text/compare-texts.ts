import { alignTexts } from './align-texts.ts';
import { compareWords, type Piece } from './compare-words.ts';
import { longestRise } from './longest-rise.ts';

/** What became of one of the texts of which two versions are made; indexes are those of the lists compared. */
export type ComparedText =
  | {
      readonly kind: 'same' | 'changed';
      readonly older: number;
      readonly newer: number;
      /** It stands in another place among the others. */
      readonly isMoved: boolean;
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: 'removed'; readonly older: number }
  | { readonly kind: 'added'; readonly newer: number };

/** Two versions of a text, paragraph by paragraph: in the order of the newer one, what was removed where it stood. */
export function compareTexts(older: readonly string[], newer: readonly string[]): readonly ComparedText[] {
  const aligned = alignTexts(older, newer);
  const kept = new Set(aligned.filter((index) => index !== undefined));
  const moved = movedOf(aligned.filter((index) => index !== undefined));
  const removed = [...older.keys()].filter((index) => !kept.has(index));
  const rows: ComparedText[] = [];
  const removedBefore = (index: number) => {
    while ((removed[0] ?? Infinity) < index) rows.push({ kind: 'removed', older: removed.shift() ?? 0 });
  };
  for (const [at, from] of aligned.entries()) {
    if (from === undefined) {
      rows.push({ kind: 'added', newer: at });
      continue;
    }
    const isMoved = moved.has(from);
    if (!isMoved) removedBefore(from);
    const [before = '', after = ''] = [older[from], newer[at]];
    const kind = before === after ? 'same' : 'changed';
    const pieces = kind === 'same' ? [{ kind, text: after } as const] : compareWords(before, after);
    rows.push({ kind, older: from, newer: at, isMoved, pieces });
  }
  removedBefore(Infinity);
  return rows;
}

/** Those that are out of order: the fewest without which the rest stands in order. */
function movedOf(order: readonly number[]): ReadonlySet<number> {
  const rise = new Set(longestRise(order));
  return new Set(order.filter((_, place) => !rise.has(place)));
}
