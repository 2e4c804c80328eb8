import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { literalPattern } from '../../text/literal-pattern.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Whether HTML prints one of some names, be it as another's word, in a citation or in quotation marks: a reader sees it
 * there too. A name is looked for at the beginning of words, in any case.
 */
export function usesName(html: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const escaped = names.map(literalPattern);
  const named = new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})`, 'iu');
  // Most pages have it nowhere, and are not taken apart.
  return named.test(html) && named.test(printedText(parseFragment(html)));
}

/**
 * Where in the HTML of a page it may be told who calls a thing by those names: behind the head that its title stands in,
 * or before everything, where the head itself has one of them.
 */
export function afterHead(html: string, names: readonly string[]): number {
  const parsed = parseFragment(html, { sourceCodeLocationInfo: true });
  const head = headOf(parsed)?.sourceCodeLocation?.endOffset ?? 0;
  return usesName(html.slice(0, head), names) ? 0 : head;
}

/** The innermost block of the page's sheet that holds its title. */
function headOf(node: Node): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const inner = headOf(child);
    if (inner !== undefined) return inner;
    if (isSheet(child) && holdsTitle(child)) return child;
  }
  return undefined;
}

function isSheet(node: Node): node is Element {
  const classes = 'attrs' in node ? node.attrs.find(({ name }) => name === 'class')?.value : undefined;
  return classes?.split(' ').includes('sheet') === true;
}

function holdsTitle(node: Node): boolean {
  return node.nodeName === 'h1' || ('childNodes' in node && node.childNodes.some(holdsTitle));
}

function printedText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node)) return '';
  if (['script', 'style', 'template'].includes(node.nodeName)) return '';
  return node.childNodes.map(printedText).join(' ');
}
