import { toldAlone } from '../../mdx/components.ts';
import { isOfPart } from '../../model/parts.ts';
import { useOf } from '../../mdx/body.ts';
import { definePlugin, type BodyNode } from '../../mdx/satteri.ts';
import { typographicProse } from '../../text/typographic.ts';

/**
 * Tells a quotation its words, and that it stands alone, as a paragraph does: a template cannot know what is between its
 * tags and around it. Of a body that is text only nothing changes.
 */
export const quotePlugin = definePlugin({
  name: 'quotations',
  mdxJsxFlowElement: { filter: [...toldAlone], visit: (node) => told(node, { block: '' }) },
  mdxJsxTextElement: { filter: [...toldAlone], visit: (node) => told(node, {}) },
});

function told<N extends Extract<BodyNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>(
  node: N,
  values: Readonly<Record<string, string>>,
): N {
  const all = Object.entries({ ...values, words: useOf(node)?.words ?? '' });
  return {
    ...node,
    attributes: [
      ...node.attributes,
      ...all.map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value })),
    ],
  };
}

/**
 * Sets essays, pages and summaries as in print: quotation marks and apostrophes. The words of a `<Quote>`, code and the
 * texts of documents stay letter for letter, as does what is in another language.
 */
export const printPlugin = definePlugin({
  name: 'set-as-in-print',
  before(root, ctx) {
    const frontmatter = ctx.data.astro?.frontmatter as
      { readonly passages?: unknown; readonly language?: unknown } | undefined;
    const { passages, language } = frontmatter ?? {};
    if (frontmatter === undefined || passages !== undefined) return;
    if (typeof language === 'string' && !/^en\b/i.test(language)) return;
    for (const { node, before } of textsIn(root)) {
      const value = typographicProse(node.value, before);
      if (value !== node.value) ctx.replaceNode(node, { type: 'text', value });
    }
  },
});

type TextNode = Extract<BodyNode, { readonly type: 'text' }>;

/** The texts that are prose, each with the character before it in its block. */
function* textsIn(
  parent: BodyNode,
  state: { last: string } = { last: '' },
): Generator<{ readonly node: TextNode; readonly before: string }> {
  for (const node of 'children' in parent ? (parent.children as readonly BodyNode[]) : []) {
    if (node.type === 'text') {
      yield { node, before: state.last };
      state.last = node.value.slice(-1) || state.last;
    } else if (isKept(node)) state.last = 'x';
    else {
      const isBlock = node.type === 'element' && !inline.has(node.tagName);
      yield* textsIn(node, isBlock ? { last: '' } : state);
      // An image stands for words, as do components that have none between their tags.
      if (node.type === 'element' ? node.tagName === 'img' : !hasChildren(node)) state.last = 'x';
    }
  }
}

const inline: ReadonlySet<string> = new Set(['a', 'em', 'strong']);

function hasChildren(node: BodyNode): boolean {
  return 'children' in node && node.children.length > 0;
}

function isKept(node: BodyNode): boolean {
  if (node.type === 'element') return node.tagName === 'code' || node.tagName === 'pre';
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Quote';
}

/**
 * Puts links and images of bodies that begin with a slash under the path that the site lives under, but for those to
 * other parts of the archive, which stand at paths of their own.
 */
export function linksPlugin(
  base: string,
  parts: readonly { readonly path: string }[] = [],
): ReturnType<typeof definePlugin> {
  return definePlugin({
    // What is rendered differs with the path: stored renderings are told apart by the names of plugins.
    name: ['links-under', base, ...parts.map(({ path }) => path)].join(' '),
    element: {
      filter: ['a', 'img'],
      visit: (node) => {
        const key = node.tagName === 'a' ? 'href' : 'src';
        const address = node.properties[key];
        return typeof address === 'string' && /^\/(?!\/)/.test(address) && !isOfPart(address, parts)
          ? { ...node, properties: { ...node.properties, [key]: base + address.slice(1) } }
          : undefined;
      },
    },
  });
}
