import { markedCharacters } from '../../text/disguised-letters.ts';
import type { HiddenCharacters } from '../../text/hidden-characters.ts';
import { hiddenPieces } from '../../text/hidden-pieces.ts';
import { html, type Insert } from './html.ts';

/**
 * A text whose hidden characters are marked, as the pages of the site mark them.
 *
 * @param from where it begins in the text whose `hidden` characters are given; without them it is looked through itself
 */
export function hiddenMarked(
  text: string,
  from = 0,
  hidden: readonly HiddenCharacters[] = markedCharacters(text),
): Insert {
  return hiddenPieces(text, from, hidden).map(({ text: piece, hidden: mark }) =>
    mark === undefined
      ? piece
      : html`<span class="unseen" data-code="${mark.code}" title="${mark.name}">${piece}</span>`,
  );
}
