import type { Place } from '../text/quotation.ts';

const wordsAround = 3;
const mostWords = 10;

/**
 * The directive that leads a browser to a place of a text, for the end of an address (`#p1:~:text=…`; WICG, URL
 * Fragment Text Directives): the words there, a long row of them by its first and last, and those around them, which
 * tell it from the same words elsewhere. A browser that does not find it goes to the element the fragment names.
 */
export function textDirective(text: string, { start, end }: Place): string {
  const words = wordsOf(text.slice(start, end));
  const before = wordsOf(text.slice(0, start)).slice(-wordsAround);
  const after = wordsOf(text.slice(end)).slice(0, wordsAround);
  const parts = [
    ...(before.length > 0 ? [`${escaped(before)}-`] : []),
    ...(words.length <= mostWords
      ? [escaped(words)]
      : [escaped(words.slice(0, 4)), escaped(words.slice(-4))]),
    ...(after.length > 0 ? [`-${escaped(after)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

// Commas and hyphens have a meaning of their own there.
function escaped(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
