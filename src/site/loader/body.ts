import { isDeepStrictEqual } from 'node:util';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { markdownFeatures } from '../../text/markdown-settings.ts';

/**
 * How a body is rendered. `markdown`: at once, into the store. `module`: it uses components, expressions or ESM, and
 * has to be compiled with the site. `refused`: neither would show what is written. Line and column count from 1.
 */
export type Way =
  | { readonly kind: 'markdown' }
  | { readonly kind: 'module' }
  | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly why: string };

/** Reads an MDX body, without frontmatter, as far as needed to tell how to render it. */
export function wayToRender(body: string): Way {
  let tree: Node;
  try {
    tree = mdxToMdast(body, options);
  } catch (error) {
    return unreadable(error);
  }
  const code = [...codeIn(tree)];
  const html = code.findIndex(({ type, name }) => type.startsWith('mdxJsx') && isHtmlName(name));
  if (html !== -1) return refuseHtml([...codeIn(mdxToMdast(body, { features: markdownFeatures }))][html]);
  if (code.length > 0) return { kind: 'module' };
  return isDeepStrictEqual(tree, markdownToMdast(body, options))
    ? { kind: 'markdown' }
    : refuseDifference(body);
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

const options = { features: markdownFeatures, position: false } as const;

function* codeIn(node: Node): Generator<Node> {
  if (node.type.startsWith('mdx')) yield node;
  for (const child of node.children ?? []) yield* codeIn(child);
}

// JSX has no other way to tell HTML's elements from components.
function isHtmlName(name: string | null | undefined): boolean {
  return name != null && /^[a-z]/.test(name) && !name.includes('.');
}

function unreadable(error: unknown): Way {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', why = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  return {
    kind: 'refused',
    line: Number(line),
    column: Number(column),
    why: `${why}. Write \\< and \\{ for the characters`,
  };
}

function refuseHtml(node: Node | undefined): Way {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return {
    kind: 'refused',
    line,
    column,
    why: `raw HTML is not shown: write \\<${node?.name ?? ''}> for the characters`,
  };
}

// Indented code, which MDX has not, is the one known case.
function refuseDifference(body: string): Way {
  const asMdx = (mdxToMdast(body, options) as Node).children ?? [];
  const read = (markdownToMdast(body, { features: markdownFeatures }) as Node).children ?? [];
  const bare = (markdownToMdast(body, options) as Node).children ?? [];
  const index = read.findIndex((_, at) => !isDeepStrictEqual(asMdx[at], bare[at]));
  const { line, column } = read[index]?.position?.start ?? { line: 1, column: 1 };
  return {
    kind: 'refused',
    line,
    column,
    why: 'Markdown and MDX read this differently: take the indentation away',
  };
}
