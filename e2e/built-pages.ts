import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** The built site, with a slash at the end. */
export const site = fileURLToPath(new URL('../dist/', import.meta.url));

/** A page as it is served. */
export interface BuiltDocument {
  /** Path under the site: "events/x/index.html". */
  readonly path: string;
  readonly document: Document;
}

/** What a page holds between its masthead and its foot. */
export interface BuiltPage {
  /** Path under the site: "events/x/index.html". */
  readonly path: string;
  readonly main: Element;
}

let documents: readonly BuiltDocument[] | undefined;

/** Every page of the built site, in order of path: read once by a worker, and to be changed by nobody. */
export function builtDocuments(): readonly BuiltDocument[] {
  documents ??= filesOf('.html').map((path) => ({ path, document: read(path) }));
  return documents;
}

/** Of these what has a `main`. */
export function builtPages(): readonly BuiltPage[] {
  return builtDocuments().flatMap(({ path, document }) => pageIn(path, document) ?? []);
}

/** One page alone, by its path. */
export function builtPage(path: string): BuiltPage {
  const page = pageIn(path, read(path));
  if (page === undefined) throw new Error(`${path} has no main`);
  return page;
}

function read(path: string): Document {
  return parse(readFileSync(site + path, 'utf8'), { scriptingEnabled: false });
}

function pageIn(path: string, document: Document): BuiltPage | undefined {
  const main = [...elementsIn(document)].find(({ nodeName }) => nodeName === 'main');
  return main === undefined ? undefined : { path, main };
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
