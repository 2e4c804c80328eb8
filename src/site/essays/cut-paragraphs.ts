import type { Cut } from '../../model/quoted-message.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';

/**
 * The paragraphs of a quotation that stands alone, with an ellipsis where its sentence begins earlier or goes on.
 *
 * @param html of the paragraphs
 */
export function cutParagraphs(html: string, cut: Cut | undefined): string {
  const from = (words: string) =>
    cut === 'before' || cut === 'both' ? say(sharedWords.fromWithin, { words }) : words;
  const upTo = (words: string) =>
    cut === 'after' || cut === 'both' ? say(sharedWords.upTo, { words }) : words;
  const [, open = '', words = html, close = ''] = /^(\s*<p\b[^>]*>)?([^]*?)(<\/p>\s*)?$/.exec(html) ?? [];
  return `${open}${from(upTo(words))}${close}`;
}
