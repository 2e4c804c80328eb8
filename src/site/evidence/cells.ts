import type { Element, ElementContent } from 'hast';
import { literalOf } from '../../mdx/paragraphs.ts';

/**
 * The content of a row as its cells, each in a `span` of its own. The tab that ends a cell stays in it, so that the text
 * of the row is as it was.
 */
export function cellsOf(content: readonly ElementContent[]): Element[] {
  const cells: ElementContent[][] = [[]];
  for (const node of content) {
    const text = literalOf(node);
    if (text === undefined) {
      cells.at(-1)?.push(node);
      continue;
    }
    const parts = text.split('\t');
    for (const [index, part] of parts.entries()) {
      const isEnded = index < parts.length - 1;
      if (part !== '' || isEnded) cells.at(-1)?.push({ type: 'text', value: isEnded ? `${part}\t` : part });
      if (isEnded) cells.push([]);
    }
  }
  return cells.map((children) => ({ type: 'element', tagName: 'span', properties: {}, children }));
}
