import { markdownHtml, markdownSyntax, type MarkdownNode } from '../../mdx/satteri.ts';
import { positionAt } from '../../text/positions.ts';
import { angledWords } from './angled-words.ts';
import { blocksOfHtml, decoded } from './blocks-of-html.ts';
import { documentOfFragment } from './html-document.ts';
import { readText } from './encoding.ts';
import {
  Refused,
  type Block,
  type Extraction,
  type Fault,
  type LeftOut,
  type SeedBytes,
} from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { findPostFrontMatter, openFrontMatter, readFrontMatter } from './front-matter.ts';

/**
 * A text in Markdown (GitHub's, with footnotes): what its marks make, without them. What a reader of that does not see is
 * left out: its front matter before the text; addresses of links, titles and comments behind their block; at the end what
 * the converter drops.
 */
export function readMarkdown(seed: SeedBytes): Extraction {
  const { text, found } = readText(seed);
  if (isTooDeep.test(text)) throw new Refused('too-deep');
  const between = findPostFrontMatter(text);
  const yaml = between === undefined ? '' : text.slice(between.start, between.end);
  const own = between === undefined ? undefined : readFrontMatter(text, between);
  const source = between === undefined || own === undefined ? text : text.slice(between.bodyStart);
  const syntax = [...nodesOf(markdownSyntax(source))];
  const { body } = documentOfFragment(htmlOf(source, syntax));
  // The heading that the converter puts over footnotes.
  body.querySelector('.footnotes > #footnote-label')?.remove();
  const unclosed = openFrontMatter(text);
  const prose: readonly Fault[] =
    between === undefined || !/\S/.test(yaml)
      ? [unclosed].flatMap((fault) => fault ?? [])
      : [{ kind: 'front-matter-prose', ...positionAt(text, between.start) }];
  return {
    extractor: extractorOf('satteri'),
    blocks: [
      ...(own === undefined ? [] : blockOf(yaml.split(/\r?\n/), 'metadata')),
      ...blocksOfHtml(body, { addresses: true }).map((block) => asWritten(block, source)),
      ...droppedIn(source, syntax),
    ],
    suggestions: own?.suggestions ?? [],
    faults: own?.faults ?? prose,
    ...found,
  };
}

// The converter takes time with the square of how many quotations and lists lie in each other.
const isTooDeep = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){1000}/m;

/** What the marks of a text make; words in angle brackets, which the converter takes for tags, stay what they are. */
function htmlOf(source: string, nodes: readonly MarkdownNode[]): string {
  const places = nodes
    .filter(({ type }) => type === 'html')
    .flatMap(({ position }) => {
      const start = position?.start.offset ?? 0;
      return angledWords(source.slice(start, position?.end.offset ?? start)).map((at) => start + at);
    })
    .sort((one, other) => one - other);
  // A character of no meaning, and not in the text: what code it comes to stand in does not matter.
  const sign = Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index)).find(
    (one) => !source.includes(one),
  );
  if (sign === undefined || places.length === 0) return markdownHtml(source);
  const parts = [-1, ...places].map((at, index) => source.slice(at + 1, places[index] ?? source.length));
  return markdownHtml(parts.join(sign)).replaceAll(sign, '&lt;');
}

/** Addresses as the text has them, where the converter encodes letters of theirs. */
function asWritten(block: Block, source: string): Block {
  if (block.leftOut !== 'address') return block;
  const written = (line: string) => (source.includes(line) ? line : decoded(line));
  return { ...block, lines: block.lines.map(written) };
}

/** What stands in a text of Markdown and not in what it makes, in its order. */
function droppedIn(source: string, nodes: readonly MarkdownNode[]): readonly Block[] {
  const named = (node: MarkdownNode) => (node.identifier ?? '').toLowerCase();
  const referred = new Set(nodes.filter(({ type }) => type === 'footnoteReference').map(named));
  const sourceOf = ({ position }: MarkdownNode) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const linesOf = (some: readonly string[]) => some.flatMap((one) => one.split(/\r?\n/));
  const unreferenced = nodes.filter(
    (node) => node.type === 'footnoteDefinition' && !referred.has(named(node)),
  );
  return [
    ...blockOf(linesOf(unreferenced.map(sourceOf)), 'unreferenced-note'),
    ...blockOf(
      linesOf(
        nodes.filter(({ type }) => type === 'table').flatMap((table) => surplusIn(table).map(sourceOf)),
      ),
      'surplus-cell',
    ),
    ...blockOf(linesOf(nodes.filter(({ type }) => type === 'definition').map(sourceOf)), 'address'),
    ...blockOf(nodes.flatMap(namesIn), 'passed-over'),
  ];
}

/** What a block of code is said to be, and names of notes that are numbered instead. */
function namesIn({ type, lang, meta, label }: MarkdownNode): readonly string[] {
  if (type === 'code') return [[lang, meta].filter((one) => one != null).join(' ')];
  return type === 'footnoteDefinition' && !/^\d+$/.test(label ?? '') ? [label ?? ''] : [];
}

function surplusIn({ children: [head, ...rows] = [] }: MarkdownNode): readonly MarkdownNode[] {
  return rows.flatMap(({ children = [] }) => children.slice(head?.children?.length ?? 0));
}

function* nodesOf(root: MarkdownNode): Generator<MarkdownNode> {
  // A stack of its own: quotations may lie in quotations by the thousand.
  const left: MarkdownNode[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    for (const child of (node.children ?? []).toReversed()) left.push(child);
  }
}

function blockOf(lines: readonly string[], leftOut: LeftOut): readonly Block[] {
  const words = lines.map((line) => line.trimEnd()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return words.length === 0 ? [] : [{ lines: words, leftOut }];
}
