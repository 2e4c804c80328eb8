import type { ElementContent, RootContent } from 'hast';
import { blocksOf, literalOf, textOf } from '../../mdx/paragraphs.ts';
import { definePlugin } from '../../mdx/satteri.ts';
import { isRow, type RoleFields } from '../../model/passage-role.ts';
import { cellsOf } from './cells.ts';
import { findEvidence, type Evidence, type EvidenceSource, type PassageText } from './find-evidence.ts';
import { markWords } from './mark-words.ts';

/** What the plugin leaves in a document's frontmatter: `attested`, for `evidenceOf`. */
export interface Attested {
  readonly evidence: readonly Evidence[];
  /** The passages' texts, in order, character for character. */
  readonly texts: readonly string[];
}

/**
 * Gives the paragraphs of a document, in order, the ids that its frontmatter stores for them, takes rows apart into their
 * cells, and marks the words that are its evidence. Text whose frontmatter has no `passages` is left as it is.
 *
 * @throws Error when paragraphs and ids are not equally many, when anything but paragraphs and components stands
 * between them, or when a quotation is not in its passage: the build fails rather than publish it.
 */
export const passagesPlugin = definePlugin({
  name: 'passages',
  before(root, ctx) {
    const frontmatter = ctx.data.astro?.frontmatter as Frontmatter | undefined;
    if (frontmatter?.passages === undefined) return;
    const paragraphs = paragraphsOf(root.children);
    const ids = frontmatter.passages.map(({ id }) => id);
    const rows = new Set(frontmatter.passages.filter(isRow).map(({ id }) => id));
    if (paragraphs.length !== ids.length)
      throw new Error(`${paragraphs.length} paragraphs, but ${ids.length} passage ids in the frontmatter`);
    const passages: PassageText[] = paragraphs.map((paragraph, index) => ({
      id: ids[index] ?? '',
      text: textOf(paragraph),
    }));
    const evidence = findEvidence(passages, frontmatter);
    frontmatter.attested = { evidence, texts: passages.map(({ text }) => text) };
    for (const [index, paragraph] of paragraphs.entries()) {
      const id = ids[index] ?? '';
      const content = contentOf(paragraph);
      const children = markWords(
        rows.has(id) ? cellsOf(content) : content,
        evidence.filter(({ passage }) => passage === id),
      );
      ctx.replaceNode(paragraph, {
        type: 'element',
        tagName: 'p',
        properties: {
          ...('properties' in paragraph && paragraph.properties),
          id,
          ...(rows.has(id) && { dataRow: '' }),
        },
        children,
      });
    }
  },
});

/** Shows raw HTML as the text that it is. (In MDX there is none: it reads tags as components.) */
export const rawHtmlPlugin = definePlugin({
  name: 'raw-html-as-text',
  raw: ({ value }) => ({ type: 'text', value }),
});

type Frontmatter = EvidenceSource & {
  readonly passages?: readonly (Pick<RoleFields, 'as'> & { readonly id: string })[];
  attested?: Attested;
};

function paragraphsOf(children: readonly RootContent[]): RootContent[] {
  return blocksOf({ children }).flatMap(({ kind, node }) => {
    if (kind === 'paragraph') return [node];
    if (node.type !== 'element') return [];
    throw new Error(`a document's text is paragraphs only, but a <${node.tagName}> stands among them`);
  });
}

function contentOf(paragraph: RootContent): readonly ElementContent[] {
  if (paragraph.type === 'element') return paragraph.children;
  return [{ type: 'text', value: literalOf(paragraph) ?? '' }];
}
