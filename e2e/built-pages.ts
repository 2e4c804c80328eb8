import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The built site, with a slash at the end. */
export const site = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a page holds between its masthead and its foot. */
export interface BuiltPage {
  /** Path under the site: "events/x/index.html". */
  readonly path: string;
  readonly main: Element;
}

/** Every page of the built site that has a `main`, in order of path. */
export function builtPages(): readonly BuiltPage[] {
  return filesOf('.html').flatMap((path) => {
    const main = [...elementsIn(parse(readFileSync(site + path, 'utf8'), { scriptingEnabled: false }))].find(
      ({ nodeName }) => nodeName === 'main',
    );
    return main === undefined ? [] : [{ path, main }];
  });
}

/** Paths of the built files with an ending, in order. */
export function filesOf(ending: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** The elements below a node, in the order of the page. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

/** What is to be read of a node; without elements of the given names. */
export function textOf(node: Node, without: readonly string[] = []): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || without.includes(node.nodeName)) return '';
  const text = node.childNodes.map((child) => textOf(child, without)).join('');
  return isInline(node as Element) ? text : ` ${text} `;
}

// A `span` or `b` may stand on a line of its own; within a word stand only marked words and the groups of a seal.
function isInline({ nodeName, attrs, parentNode }: Element): boolean {
  if (['i', 'em', 'strong', 'cite', 'mark'].includes(nodeName)) return true;
  const classes = [attrs, (parentNode as Element).attrs].flatMap(
    (some) => some?.find(({ name }) => name === 'class')?.value.split(' ') ?? [],
  );
  return nodeName === 'span' && (classes.includes('ev') || classes.includes('hash'));
}
