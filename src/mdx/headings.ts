import Slugger from 'github-slugger';
import { readableBody } from './readable.ts';
import { textOf } from './paragraphs.ts';
import { parseBody, type BodyNode } from './satteri.ts';

/** The ids of the headings of a body, in order, as its page has them; as far as the body can be read. */
export function headingIds(body: string): readonly string[] {
  const parsed = parseBody(readableBody(body).text);
  if (parsed.kind === 'failed') return [];
  const slugger = new Slugger();
  return [...headingsIn(parsed.tree)].map((heading) => slugger.slug(textOf(heading)));
}

function* headingsIn(node: BodyNode): Generator<BodyNode> {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) yield node;
  if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}
