import { isDeepStrictEqual } from 'node:util';
import { syntaxOfMarkdown, syntaxOfMdx, type Place, type SyntaxNode } from './satteri.ts';

/**
 * How a body is rendered. `markdown`: at once. `module`: it uses components, expressions or ESM, and has to be compiled
 * with the site. `refused`: neither would show what is written.
 */
export type Way = { readonly kind: 'markdown' } | { readonly kind: 'module' } | Refused;

/**
 * Why a body cannot be shown. `syntax`: it is no MDX. `html`: it has a tag of HTML, `what`. `indentation`: MDX and
 * Markdown read it differently.
 */
export type Refused = Place & { readonly kind: 'refused' } & (
    | { readonly why: 'syntax'; readonly message: string }
    | { readonly why: 'html'; readonly what: string }
    | { readonly why: 'indentation' }
  );

/** Reads an MDX body, without frontmatter, as far as needed to tell how to render it. */
export function wayToRender(body: string): Way {
  const read = syntaxOfMdx(body);
  if (read.kind === 'failed') return { ...read, kind: 'refused', why: 'syntax' };
  const code = [...codeIn(read.tree)];
  const html = code.findIndex(({ type, name }) => type.startsWith('mdxJsx') && isHtmlName(name));
  if (html !== -1) return refuseHtml(body, html);
  if (code.length > 0) return { kind: 'module' };
  return isDeepStrictEqual(read.tree, syntaxOfMarkdown(body)) ? { kind: 'markdown' } : refuseDifference(body);
}

/**
 * The body of a file, on the lines that it has in the file: so what is told of its places holds for the file.
 *
 * @param bodyStart offset behind the frontmatter
 */
export function bodyInPlace(text: string, bodyStart: number): string {
  return '\n'.repeat(text.slice(0, bodyStart).split('\n').length - 1) + text.slice(bodyStart);
}

function* codeIn(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.type.startsWith('mdx')) yield node;
  for (const child of node.children ?? []) yield* codeIn(child);
}

/** Whether the name of a tag is one of HTML: JSX has no other way to tell its elements from components. */
export function isHtmlName(name: string | null | undefined): boolean {
  return name != null && /^[a-z]/.test(name) && !name.includes('.');
}

function refuseHtml(body: string, index: number): Refused {
  const node = [...codeIn(treeOf(body))][index];
  return { kind: 'refused', why: 'html', what: node?.name ?? '', ...startOf(node) };
}

// Indented code, which MDX has not, is the one known case.
function refuseDifference(body: string): Refused {
  const asMdx = treeOf(body, false).children ?? [];
  const bare = syntaxOfMarkdown(body).children ?? [];
  const read = syntaxOfMarkdown(body, true).children ?? [];
  return {
    kind: 'refused',
    why: 'indentation',
    ...startOf(read.find((_, at) => !isDeepStrictEqual(asMdx[at], bare[at]))),
  };
}

function treeOf(body: string, position = true): SyntaxNode {
  const read = syntaxOfMdx(body, position);
  return read.kind === 'parsed' ? read.tree : { type: 'root' };
}

function startOf(node: SyntaxNode | undefined): Place {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
