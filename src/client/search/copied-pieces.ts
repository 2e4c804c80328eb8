import type { QuotedPassage } from '../../search/answer/answer-quotation.ts';
import { wordsAt, type PartPlace } from '../../search/phrases/locate-rows.ts';

/** What one passage has of a quotation. */
export interface CopiedPiece {
  readonly first: PartPlace;
  /** Its words on one line, with an ellipsis for what was left out between them. */
  readonly words: string;
}

/** What is copied of a quotation that was found: one piece for each passage that has some of it. */
export function copiedPieces({
  record,
  places,
  denied,
}: Pick<QuotedPassage, 'record' | 'places' | 'denied'>): readonly CopiedPiece[] {
  const pieces: { readonly first: PartPlace; words: string }[] = [];
  for (const [at, place] of places.entries())
    for (const [step, stretch] of place.entries()) {
      const last = pieces.at(-1);
      const words = wordsAt(record, [stretch]);
      // What denies something is not left out of what is copied.
      const left = step === 0 && at > 0 ? denied[at - 1]! : '';
      if (last?.first.part === stretch.part) last.words += (step === 0 ? left || ' […] ' : '') + words;
      else {
        const [ofLast = '', ...others] = left.split('\n\n');
        if (last !== undefined) last.words += ofLast;
        pieces.push({ first: stretch, words: (others.at(-1) ?? '') + words });
      }
    }
  return pieces.map(({ first, words }) => ({ first, words: words.replace(/\n+/g, ' ') }));
}
