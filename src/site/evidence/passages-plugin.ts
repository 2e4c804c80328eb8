import type { Element, Root } from 'hast';
import { defineHastPlugin } from 'satteri';
import { findEvidence, type Evidence, type EvidenceSource, type PassageText } from './find-evidence.ts';
import { markWords, textOf } from './mark-words.ts';

/** What the plugin leaves in a document's frontmatter: `attested`, for `evidenceOf`. */
export interface Attested {
  readonly evidence: readonly Evidence[];
}

/**
 * Gives the paragraphs of a document, in order, the ids that its frontmatter stores for them, and marks the words
 * that are its evidence. Text whose frontmatter has no `passages` is left as it is.
 *
 * @throws Error when paragraphs and ids are not equally many, when anything but paragraphs and components stands
 * between them, or when a quotation is not in its passage: the build fails rather than publish it.
 */
export const passagesPlugin = defineHastPlugin({
  name: 'passages',
  before(root, ctx) {
    const frontmatter = ctx.data.astro?.frontmatter as Frontmatter | undefined;
    if (frontmatter?.passages === undefined) return;
    const paragraphs = paragraphsOf(root);
    const ids = frontmatter.passages.map(({ id }) => id);
    if (paragraphs.length !== ids.length)
      throw new Error(`${paragraphs.length} paragraphs, but ${ids.length} passage ids in the frontmatter`);
    const passages: PassageText[] = paragraphs.map((paragraph, index) => ({
      id: ids[index] ?? '',
      text: textOf(paragraph.children),
    }));
    const evidence = findEvidence(passages, frontmatter);
    frontmatter.attested = { evidence };
    for (const [index, paragraph] of paragraphs.entries()) {
      const id = ids[index] ?? '';
      const children = markWords(
        paragraph.children,
        evidence.filter(({ passage }) => passage === id),
      );
      ctx.replaceNode(paragraph, {
        type: 'element',
        tagName: 'p',
        properties: { ...paragraph.properties, id },
        children,
      });
    }
  },
});

/** Shows raw HTML as the text that it is. (In MDX there is none: it reads tags as components.) */
export const rawHtmlPlugin = defineHastPlugin({
  name: 'raw-html-as-text',
  raw: ({ value }) => ({ type: 'text', value }),
});

type Frontmatter = EvidenceSource & {
  readonly passages?: readonly { readonly id: string }[];
  attested?: Attested;
};

function paragraphsOf(root: Readonly<Root>): Element[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'p')
      throw new Error(`a document's text is paragraphs only, but a <${node.tagName}> stands among them`);
    return [node];
  });
}
