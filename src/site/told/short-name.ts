import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Whether HTML uses one of some names in the archive's own voice: outside what is marked as another's (`data-voice`), and
 * outside quotation marks. A name is looked for at the beginning of words, in any case.
 */
export function usesName(html: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`));
  const named = new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})`, 'iu');
  // Most pages have it nowhere, and are not taken apart.
  return named.test(html) && named.test(withoutQuotations(ownText(parseFragment(html))));
}

/** A text without what stands in quotation marks, straight or curved. */
function withoutQuotations(text: string): string {
  return text.replace(/\u201c[^\u201c\u201d]*\u201d|"[^"]*"/gu, '');
}

function ownText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node && node.attrs.some(({ name }) => name === 'data-voice')) return '';
  if (['script', 'style', 'template'].includes(node.nodeName)) return '';
  return node.childNodes.map(ownText).join(' ');
}
