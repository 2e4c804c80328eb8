import type { BodyNode, Place } from './satteri.ts';

/** A node that stands at the top of a body: a paragraph, or anything else that shows. */
export interface Block<Node> {
  readonly kind: 'paragraph' | 'other';
  readonly node: Node;
}

/** As much of a node as is read here, so that a plugin's nodes serve as well. */
export interface TextNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

/**
 * What stands at the top of a body, in order: its paragraphs, which are the passages of a document, and whatever else
 * shows. Blank text and comments do not show. A text in quotation marks in braces is a paragraph where it stands alone.
 */
export function blocksOf<Node extends object>(root: {
  readonly children?: readonly Node[];
}): readonly Block<Node>[] {
  return (root.children ?? []).flatMap((node): Block<Node>[] => {
    const one: TextNode = node as unknown as TextNode;
    if (isComment(one) || (one.type === 'text' && String(one.value).trim() === '')) return [];
    return [{ kind: isParagraph(one) ? 'paragraph' : 'other', node }];
  });
}

/** The text of a node, character for character as a browser has it. */
export function textOf(node: TextNode): string {
  return literalOf(node) ?? (node.children ?? []).map((child) => textOf(child as TextNode)).join('');
}

/** The text of a text node, or of an expression that is a string in JSON's notation. */
export function literalOf(node: TextNode): string | undefined {
  if (node.type === 'text') return String(node.value);
  if (!isExpression(node)) return undefined;
  try {
    const value: unknown = JSON.parse(String(node.value));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a node is a comment for archivists in braces, or several. */
export function isComment(node: TextNode): boolean {
  return isExpression(node) && /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/.test(String(node.value));
}

/** Where a node begins. */
export function placeOf(node: BodyNode): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

function isParagraph(node: TextNode): boolean {
  return node.tagName === 'p' || (node.type === 'mdxFlowExpression' && literalOf(node) !== undefined);
}

function isExpression(node: TextNode): boolean {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}
