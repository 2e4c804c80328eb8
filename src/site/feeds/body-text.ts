import { mdxToMdast } from 'satteri';
import type { SearchPart } from '../../search/index/record.ts';
import { markdownFeatures } from '../../text/markdown-settings.ts';

/**
 * The paragraphs that stand directly in an MDX body, in order, as their page shows them: plain text, line breaks as
 * line feeds. Components and what they hold are left out.
 *
 * @throws Error when the body is no MDX; the loader refuses such a file with its place.
 */
export function paragraphsOf(body: string): readonly string[] {
  return childrenOf(body)
    .filter(({ type }) => type === 'paragraph')
    .map(textOf);
}

/**
 * An MDX body by its headings, each section as one line that begins with the words of its heading. What stands before
 * the first heading has no id of its own.
 *
 * @param slugs ids of the headings, in order, as they are rendered
 */
export function sectionsOf(body: string, slugs: readonly string[]): readonly SearchPart[] {
  const left = [...slugs];
  const sections: { readonly id: string; readonly words: string[] }[] = [{ id: '', words: [] }];
  for (const block of childrenOf(body)) {
    if (block.type === 'heading') sections.push({ id: left.shift() ?? '', words: [] });
    sections.at(-1)?.words.push(...blockTexts(block));
  }
  return sections
    .map(({ id, words }) => ({ id, text: words.join(' ').replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** As much of an mdast node as is read here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function childrenOf(body: string): readonly Node[] {
  return (mdxToMdast(body, { features: markdownFeatures, position: false }) as Node).children ?? [];
}

// The text of each block in a block: the items of a list, the paragraphs of an item.
function blockTexts(node: Node): readonly string[] {
  const { type, children = [] } = node;
  return type === 'paragraph' || type === 'heading' || children.length === 0
    ? [textOf(node)]
    : children.flatMap(blockTexts);
}

function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value ?? '';
    case 'break':
      return '\n';
    case 'mdxTextExpression':
      return literalIn(node.value ?? '');
    default:
      return (node.children ?? []).map(textOf).join('');
  }
}

// Characters that mean something in MDX are written as a string in an expression.
function literalIn(expression: string): string {
  try {
    const value: unknown = JSON.parse(expression);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
