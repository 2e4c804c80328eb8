import type { DocumentRecord } from '../../model/archive.ts';
import { isRow } from '../../model/passage-role.ts';
import { compareTexts, type ComparedText } from '../../text/compare-texts.ts';
import { piecesOf, type Piece } from '../../text/compare-words.ts';
import { unwrapLines } from '../../text/wrapped.ts';

/** A passage of one of two versions, in pieces of which some stand in it alone. */
export interface ShownPassage {
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** What became of a passage: at least one of the two is there. */
export interface ChangedPassage {
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  readonly isMoved: boolean;
  readonly older?: ShownPassage;
  readonly newer?: ShownPassage;
}

/** Two versions of a document, passage by passage, in the order of the newer one. */
export function changedPassages(older: DocumentRecord, newer: DocumentRecord): readonly ChangedPassage[] {
  const [before, after] = [passagesOf(older), passagesOf(newer)];
  const textsOf = (passages: readonly (readonly [string, string])[]) => passages.map(([, text]) => text);
  return compareTexts(textsOf(before), textsOf(after)).map((row) => changeOf(row, before, after));
}

type Passages = readonly (readonly [id: string, text: string])[];

/** Ids and texts of passages. Line ends count where they are shown: those of a text with lines of fixed width do not. */
function passagesOf({ data, texts }: DocumentRecord): Passages {
  return data.passages.map(({ id, as }) => {
    const text = texts.get(id) ?? '';
    return [id, as === 'lines' || isRow({ as }) ? text : unwrapLines(text)];
  });
}

function changeOf(row: ComparedText, before: Passages, after: Passages): ChangedPassage {
  const whole = (passages: Passages, index: number, kind: Piece['kind']): ShownPassage => {
    const [id = '', text = ''] = passages[index] ?? [];
    return { id, pieces: [{ kind, text }] };
  };
  switch (row.kind) {
    case 'added':
      return { state: 'added', isMoved: false, newer: whole(after, row.newer, 'added') };
    case 'removed':
      return { state: 'removed', isMoved: false, older: whole(before, row.older, 'removed') };
    case 'same':
    case 'changed':
      return {
        state: row.kind,
        isMoved: row.isMoved,
        older: { id: before[row.older]?.[0] ?? '', pieces: piecesOf('removed', row.pieces) },
        newer: { id: after[row.newer]?.[0] ?? '', pieces: piecesOf('added', row.pieces) },
      };
  }
}
