import { composed } from './compose.ts';
import type { Grammar, TemplateUse } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { incompleteOf, type Piece } from './pieces.ts';
import { matchAt, type Fits, type Match, type Template } from './templates.ts';

/** The pieces with the longest template that begins at each place put in place of its words. */
export function reduce(
  pieces: readonly Piece[],
  templates: readonly Template<TemplateUse>[],
  grammar: Grammar,
): readonly Piece[] {
  const found: Piece[] = [];
  const fits: Fits = (slot, piece) => fitsSlot(grammar, slot, piece);
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    let best: Match<TemplateUse> | undefined;
    let meaning: Meaning | undefined;
    for (const template of templates) {
      const match = matchAt(template, pieces, at, fits);
      if (match === undefined || match.last <= (best?.last ?? at)) continue;
      const its = composed(match.of, match.taken, grammar);
      if (its === undefined) continue;
      best = match;
      meaning = its;
    }
    if (best === undefined || meaning === undefined) {
      found.push(piece);
      at += 1;
      continue;
    }
    const { start, capital, spaced } = piece;
    const end = pieces[best.last - 1]?.end ?? piece.end;
    found.push({ kind: 'time', start, end, text: '', capital, spaced, meaning });
    at = best.last;
  }
  return found;
}

function fitsSlot({ units, weekdays, partsOfDay, ordinals }: Grammar, slot: string, piece: Piece): boolean {
  const { meaning } = piece;
  switch (slot) {
    case 'N':
      return meaning?.kind === 'amount';
    case 'U':
      return (piece.kind === 'word' || piece.isLoose === true) && units.has(piece.text);
    case 'W':
      return (
        incompleteOf(piece)?.weekday !== undefined || (piece.kind === 'word' && weekdays.has(piece.text))
      );
    case 'C': {
      const what = incompleteOf(piece);
      return what !== undefined;
    }
    case 'P':
      return piece.kind === 'word' && partsOfDay.has(piece.text);
    case 'O':
      return piece.kind !== 'time' && ordinals.has(piece.text);
    case '#':
      return piece.kind === 'number' && /^\d{4}$/.test(piece.text);
    case 'T':
      return (
        meaning !== undefined &&
        meaning.kind !== 'amount' &&
        meaning.kind !== 'vague' &&
        meaning.kind !== 'set' &&
        meaning.kind !== 'lasting'
      );
    default:
      return false;
  }
}
