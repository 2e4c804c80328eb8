import { toldAlone } from '../../mdx/components.ts';
import { isOfPart } from '../../model/parts.ts';
import { definePlugin } from '../../mdx/satteri.ts';

/**
 * Tells a quotation that stands alone, as a paragraph does, that it does: a template cannot know what is around it. Of
 * a body that is text only nothing changes.
 */
export const blockPlugin = definePlugin({
  name: 'blocks',
  mdxJsxFlowElement: {
    filter: [...toldAlone],
    visit: (node) => ({
      ...node,
      attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'block', value: '' }],
    }),
  },
});

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
