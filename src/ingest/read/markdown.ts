import { markdownHtml } from '../../mdx/satteri.ts';
import { findFrontmatter } from '../../text/frontmatter.ts';
import { blocksOfHtml, documentOfFragment } from './blocks-of-html.ts';
import { readText } from './encoding.ts';
import type { Extraction, SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { suggestionsOfFrontMatter } from './front-matter.ts';

/** A text in Markdown (GitHub's, with footnotes): what its marks make, without them; front matter is no text of it. */
export function readMarkdown(seed: SeedBytes): Extraction {
  const { text, found } = readText(seed);
  const frontmatter = findFrontmatter(text);
  const html = markdownHtml(frontmatter === undefined ? text : text.slice(frontmatter.bodyStart));
  const { body } = documentOfFragment(html);
  // The heading that the converter puts over footnotes.
  body.querySelector('.footnotes > #footnote-label')?.remove();
  return {
    extractor: extractorOf('satteri'),
    blocks: blocksOfHtml(body),
    suggestions:
      frontmatter === undefined
        ? []
        : suggestionsOfFrontMatter(text.slice(frontmatter.start, frontmatter.end)),
    ...found,
  };
}
