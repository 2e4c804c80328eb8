import type { ElementContent } from 'hast';
import type { HiddenCharacters } from '../../text/hidden-characters.ts';
import { hiddenPieces } from '../../text/hidden-pieces.ts';

/**
 * The text between two offsets of a passage, with a `span.unseen` round each run of characters that nobody sees. The text
 * stays as it is: the style sheet draws `data-code`, and keeps an override of direction from turning what follows.
 */
export function markHidden(
  text: string,
  from: number,
  hidden: readonly HiddenCharacters[],
): readonly ElementContent[] {
  return hiddenPieces(text, from, hidden).map(({ text: value, hidden: mark }) => {
    const node = { type: 'text' as const, value };
    if (mark === undefined) return node;
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['unseen'], dataCode: mark.code, title: mark.name },
      children: [node],
    };
  });
}
