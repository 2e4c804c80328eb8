import type { Element, ElementContent } from 'hast';
import type { HiddenCharacters } from '../../text/hidden-characters.ts';

/**
 * The text between two offsets of a passage, with a `span.unseen` round each run of characters that nobody sees. The text
 * stays as it is: the style sheet draws `data-code`, and keeps an override of direction from turning what follows.
 */
export function markHidden(
  text: string,
  from: number,
  hidden: readonly HiddenCharacters[],
): readonly ElementContent[] {
  const to = from + text.length;
  const nodes: ElementContent[] = [];
  let at = from;
  for (const run of hidden) {
    const [start, end] = [Math.max(run.start, at), Math.min(run.end, to)];
    if (start >= end) continue;
    if (start > at) nodes.push({ type: 'text', value: text.slice(at - from, start - from) });
    nodes.push(mark(text.slice(start - from, end - from), run));
    at = end;
  }
  if (at < to || nodes.length === 0) nodes.push({ type: 'text', value: text.slice(at - from) });
  return nodes;
}

function mark(value: string, { name, length }: HiddenCharacters): Element {
  const [code = ''] = name.split(' ');
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unseen'], dataCode: length === 1 ? code : `${code} ×${length}`, title: name },
    children: [{ type: 'text', value }],
  };
}
