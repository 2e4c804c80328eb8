import { markdownToHtml, mdxToHast, type HastNode } from 'satteri';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownFeatures } from '../../text/markdown-settings.ts';

/** A paragraph of a document's body, as a page shows it. */
export interface Paragraph {
  readonly text: string;
  /** Where it begins in the file. */
  readonly line: number;
  readonly column: number;
}

/** Something in a body that is no text: `code` would run, an `element` is markup that documents do not have. */
export interface Stranger {
  readonly kind: 'code' | 'element';
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

export type RenderedBody =
  | {
      readonly kind: 'rendered';
      readonly paragraphs: readonly Paragraph[];
      readonly strangers: readonly Stranger[];
      /**
       * The texts of the HTML's paragraphs as a browser reads them, and elements that have no place there; absent
       * where the body has expressions, which only MDX reads.
       */
      readonly html?: { readonly texts: readonly string[]; readonly strangers: readonly string[] };
    }
  | { readonly kind: 'failed'; readonly message: string; readonly line: number; readonly column: number };

/**
 * Compiles the text of an MDX file with the settings of the site, as MDX and as Markdown. Nothing is run: an
 * expression counts as text when it is a string literal in JSON's notation, as nothing when it is a comment, and as
 * code otherwise.
 */
export function renderBody(text: string): RenderedBody {
  let tree: HastNode;
  try {
    tree = mdxToHast(text, { features: markdownFeatures });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    return { kind: 'failed', message: what, line: Number(line), column: Number(column) };
  }
  const strangers: Stranger[] = [];
  const paragraphs = childrenOf(tree).flatMap((node) => {
    if (isParagraph(node)) return [{ text: textOf(node, strangers), ...placeOf(node) }];
    if (isComment(node)) return [];
    if (node.type === 'mdxFlowExpression') return [{ text: textOf(node, strangers), ...placeOf(node) }];
    if (node.type === 'text' && node.value.trim() === '') return [];
    strangers.push(strangerOf(node));
    return [];
  });
  const plain = strangers.length === 0 && !hasExpression(tree);
  return { kind: 'rendered', paragraphs, strangers, ...(plain && { html: readHtml(text) }) };
}

// Emphasis changes no character, and may be an archivist's rendering of a seed that has it.
const inline = new Set(['em', 'strong']);

function textOf(node: HastNode, strangers: Stranger[]): string {
  if (node.type === 'text') return node.value;
  if (isComment(node)) return '';
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const literal = stringLiteral(node.value);
    if (literal === undefined) strangers.push(strangerOf(node));
    return literal ?? '';
  }
  if (!isParagraph(node) && !(node.type === 'element' && inline.has(node.tagName)))
    strangers.push(strangerOf(node));
  return childrenOf(node)
    .map((child) => textOf(child, strangers))
    .join('');
}

function isComment(node: HastNode): boolean {
  const comments = /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/;
  return (
    (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && comments.test(node.value)
  );
}

function stringLiteral(source: string): string | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function strangerOf(node: HastNode): Stranger {
  const place = placeOf(node);
  switch (node.type) {
    case 'element':
      return { kind: 'element', name: `<${node.tagName}>`, ...place };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return { kind: 'code', name: `<${node.name ?? ''}>`, ...place };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { kind: 'code', name: `{${node.value}}`, ...place };
    case 'mdxjsEsm':
      return { kind: 'code', name: node.value.split(/\s/, 1).join(''), ...place };
    default:
      return { kind: 'element', name: node.type, ...place };
  }
}

function readHtml(text: string) {
  const { html } = markdownToHtml(text, { features: markdownFeatures });
  const strangers: string[] = [];
  const texts = parseFragment(html).childNodes.flatMap((node) => {
    if (node.nodeName === '#text' && domText(node, strangers).trim() === '') return [];
    if (node.nodeName !== 'p') strangers.push(node.nodeName);
    return [domText(node, strangers)];
  });
  return { texts, strangers };
}

function domText(node: DefaultTreeAdapterTypes.ChildNode, strangers: string[]): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (node.nodeName !== 'p' && !inline.has(node.nodeName)) strangers.push(node.nodeName);
  if ('attrs' in node && node.attrs.length > 0) strangers.push(`${node.nodeName} with attributes`);
  return node.childNodes.map((child) => domText(child, strangers)).join('');
}

function hasExpression(node: HastNode): boolean {
  return node.type.startsWith('mdx') || childrenOf(node).some(hasExpression);
}

function isParagraph(node: HastNode): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}

function placeOf(node: HastNode) {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
