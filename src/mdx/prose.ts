import { addressOfLink } from '../text/draft-blocks.ts';
import { isContentComponent, type ComponentUse } from './components.ts';
import { onOneLine } from '../text/one-line.ts';
import { readableBody } from './readable.ts';
import { useOf } from './body.ts';
import { isComment, literalOf, placeOf } from './paragraphs.ts';
import { parseBody, type BodyNode, type Place } from './satteri.ts';
import { bodyInPlace } from './way.ts';

/** A paragraph, heading, item or caption as prose: its words, and what they lead to. Offsets are UTF-16 units. */
export interface ProseBlock {
  readonly text: string;
  /** Addresses below the root of the site: "events/a/". */
  readonly links: readonly { readonly start: number; readonly end: number; readonly address: string }[];
  /** What is no prose: code, and components that tell the record, for which `apartMark` stands. */
  readonly apart: readonly { readonly start: number; readonly end: number }[];
  /** Quotations that a component gives from a document, where its mark stands. */
  readonly quotes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly address: string;
    readonly words: string;
  }[];
  /** It stands in a block quotation. */
  readonly isQuotation?: true;
  /** Where a character of the text stands in the file. */
  readonly placeAt: (offset: number) => Place;
}

/** Stands in the text where a component shows words of its own. */
export const apartMark = '\ufffc';

/**
 * The prose of a body, block by block, as far as it can be read: what is wrong in it other checks tell. What an image
 * shows, and what stands over a link, are blocks of their own.
 *
 * @param bodyStart offset behind the frontmatter; 0 for a body alone
 */
export function proseBlocks(text: string, bodyStart = 0): readonly ProseBlock[] {
  const parsed = parseBody(readableBody(bodyInPlace(text, bodyStart)).text);
  if (parsed.kind === 'failed') return [];
  const blocks: ProseBlock[] = [];
  collect(parsed.tree, blocks, []);
  return blocks;
}

interface Piece {
  readonly text: string;
  readonly place: Place;
  readonly apart: boolean;
  readonly addresses: readonly string[];
  /** The words of a quotation that a component gives. */
  readonly quote?: string;
}

const inline: ReadonlySet<string> = new Set(['a', 'br', 'code', 'em', 'img', 'strong']);
/** Elements of HTML whose text is nothing that is read. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template']);
/** What elements say in attributes. */
const said = ['alt', 'title'] as const;

function collect(node: BodyNode, blocks: ProseBlock[], addresses: readonly string[]): void {
  let pieces: Piece[] = [];
  const flush = () => {
    if (pieces.some(({ text }) => text.trim() !== '')) blocks.push(blockOf(pieces));
    pieces = [];
  };
  for (const child of childrenOf(node)) {
    if (child.type === 'element' && child.tagName === 'pre') continue;
    if (child.type === 'mdxJsxFlowElement') {
      flush();
      const use = useOf(child);
      if (unread.has(child.name ?? '')) continue;
      if (use?.name === 'Quote') {
        const own = [...addresses, ...addressesOf(use)];
        const quote = {
          text: apartMark,
          place: placeOf(child),
          apart: true,
          addresses: own,
          quote: use.words,
        };
        blocks.push(blockOf([quote]));
        continue;
      }
      collect(child, blocks, use === undefined ? addresses : [...addresses, ...addressesOf(use)]);
      continue;
    }
    if (isInline(child)) {
      pieces = [...pieces, ...piecesOf(child, addresses, false)];
      for (const block of attributeBlocks(child, addresses)) blocks.push(block);
    } else {
      flush();
      const inner: ProseBlock[] = [];
      collect(child, inner, addresses);
      const isQuotation = child.type === 'element' && child.tagName === 'blockquote';
      for (const block of inner) blocks.push(isQuotation ? { ...block, isQuotation } : block);
    }
  }
  flush();
}

function attributeBlocks(node: BodyNode, addresses: readonly string[]): readonly ProseBlock[] {
  const inner = childrenOf(node).flatMap((child) => attributeBlocks(child, addresses));
  if (node.type !== 'element') return inner;
  const texts = said.map((name) => node.properties[name]);
  return [
    ...texts.flatMap((text) =>
      typeof text === 'string' && text.trim() !== ''
        ? [blockOf([{ text, place: placeOf(node), apart: false, addresses }])]
        : [],
    ),
    ...inner,
  ];
}

function piecesOf(node: BodyNode, addresses: readonly string[], apart: boolean): readonly Piece[] {
  if (isComment(node)) return [];
  const place = placeOf(node);
  const literal = literalOf(node);
  if (literal !== undefined) return [{ text: literal, place, apart, addresses }];
  if (node.type === 'mdxJsxTextElement') {
    const use = useOf(node);
    const own = use === undefined ? addresses : [...addresses, ...addressesOf(use)];
    if (unread.has(node.name ?? '')) return [];
    const isLink = use === undefined || ['Event', 'Doc', 'Document'].includes(use.name);
    const quote = use?.name === 'Quote' ? use.words : undefined;
    if (!isLink || use?.words === '')
      return [{ text: apartMark, place, apart: true, addresses: own, ...(quote !== undefined && { quote }) }];
    return childrenOf(node).flatMap((child) => piecesOf(child, own, apart));
  }
  if (node.type !== 'element') return [];
  const href = node.tagName === 'a' ? addressOfLink(String(node.properties['href'] ?? '')) : undefined;
  const own = href === undefined ? addresses : [...addresses, href];
  if (node.tagName === 'br') return [{ text: '\n', place, apart, addresses }];
  return childrenOf(node).flatMap((child) => piecesOf(child, own, apart || node.tagName === 'code'));
}

function blockOf(pieces: readonly Piece[]): ProseBlock {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text;
  }
  const stretch = (index: number) => ({
    start: starts[index] ?? 0,
    end: (starts[index] ?? 0) + (pieces[index]?.text.length ?? 0),
  });
  return {
    // How long a line with markup was is not known here.
    text: pieces.length === 1 ? onOneLine(text) : text.replace(/\s/g, ' '),
    links: pieces.flatMap(({ addresses }, index) =>
      addresses.map((address) => ({ ...stretch(index), address })),
    ),
    apart: pieces.flatMap(({ apart }, index) => (apart ? [stretch(index)] : [])),
    quotes: pieces.flatMap(({ quote, addresses }, index) => {
      const address = addresses.at(-1);
      return quote === undefined || address === undefined
        ? []
        : [{ ...stretch(index), address, words: quote }];
    }),
    placeAt: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      const { text: own = '', place = { line: 1, column: 1 } } = pieces[index] ?? {};
      const before = own.slice(0, offset - (starts[index] ?? 0)).split('\n');
      const column = (before.at(-1) ?? '').length;
      return before.length === 1
        ? { line: place.line, column: place.column + column }
        : { line: place.line + before.length - 1, column: column + 1 };
    },
  };
}

function addressesOf({ name, props }: ComponentUse): readonly string[] {
  const section = ['Doc', 'Document', 'Quote'].includes(name) ? 'documents' : 'events';
  if (!isContentComponent(name) || ['Count', 'Timeline', 'Ledger'].includes(name)) return [];
  const ids = [props['id'] ?? props['of'], props['on']].filter((id) => id !== undefined);
  return ids.map((id) => `${section}/${id}/`);
}

function isInline(node: BodyNode): boolean {
  if (node.type === 'element') return inline.has(node.tagName);
  return node.type !== 'mdxjsEsm';
}

function childrenOf(node: BodyNode): readonly BodyNode[] {
  return 'children' in node ? (node.children as readonly BodyNode[]) : [];
}
