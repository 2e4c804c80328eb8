import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Whether HTML prints one of some names, be it as another's word, in a citation or in quotation marks: a reader sees it
 * there too. A name is looked for at the beginning of words, in any case.
 */
export function usesName(html: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`));
  const named = new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})`, 'iu');
  // Most pages have it nowhere, and are not taken apart.
  return named.test(html) && named.test(printedText(parseFragment(html)));
}

function printedText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node)) return '';
  if (['script', 'style', 'template'].includes(node.nodeName)) return '';
  return node.childNodes.map(printedText).join(' ');
}
