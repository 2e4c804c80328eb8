import { markdownToHtml, markdownToMdast, mdxToHast, mdxToMdast, type HastNode } from 'satteri';

export { defineHastPlugin as definePlugin } from 'satteri';

/** A node of a rendered body: HTML's elements and texts, and what MDX adds to them. */
export type BodyNode = HastNode;

/** As much of a node of Markdown's syntax as is compared. */
export interface SyntaxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly SyntaxNode[];
  readonly position?: { readonly start: Place } | undefined;
}

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A tree, or why there is none. */
export type Parsed<Tree> =
  | { readonly kind: 'parsed'; readonly tree: Tree }
  | ({ readonly kind: 'failed'; readonly message: string } & Place);

/**
 * The Markdown features with which bodies are written, checked and shown. Both would change a document's words: smart
 * punctuation alters quotes and dashes, and GFM turns bare addresses into links.
 */
export const markdownFeatures = { gfm: false, smartPunctuation: false };

/** Markdown of others: GitHub's, no character made into another; front matter is taken off before. */
const othersFeatures = { gfm: true, smartPunctuation: false, frontmatter: false };

/** A Markdown file of others as HTML. */
export function markdownHtml(text: string): string {
  return markdownToHtml(text, { features: othersFeatures }).html;
}

/** A node of the syntax of a Markdown file, as mdast has it. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly identifier?: string | null;
  readonly label?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** The syntax of a Markdown file, of which `markdownHtml` is made. */
export function markdownSyntax(text: string): MarkdownNode {
  return markdownToMdast(text, {
    features: othersFeatures,
    position: true,
  }) as unknown as MarkdownNode;
}

/** A body of MDX as what a page shows, with places. Nothing is run. */
export function parseBody(body: string): Parsed<BodyNode> {
  return tried(() => mdxToHast(body, { features: markdownFeatures }));
}

/** The syntax of a body read as MDX; without places, so that two trees can be compared. */
export function syntaxOfMdx(body: string, position = false): Parsed<SyntaxNode> {
  return tried(() => mdxToMdast(body, { features: markdownFeatures, position }));
}

/** The syntax of a body read as Markdown, which has no code and reads everything. */
export function syntaxOfMarkdown(body: string, position = false): SyntaxNode {
  return markdownToMdast(body, { features: markdownFeatures, position });
}

/** A guide of the repository as HTML: Markdown as code hosts show it, with tables. */
export function guideHtml(markdown: string): string {
  return markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: false } }).html;
}

/** Markdown of the archive's own making as HTML: no feature but CommonMark's. */
export function commonHtml(markdown: string): string {
  return markdownToHtml(markdown, { features: markdownFeatures }).html;
}

function tried<Tree>(parse: () => Tree): Parsed<Tree> {
  try {
    return { kind: 'parsed', tree: parse() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([^]*)$/.exec(text) ?? [];
    return { kind: 'failed', line: Number(line), column: Number(column), message };
  }
}
