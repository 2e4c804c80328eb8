import { isContentComponent, misusesOf, type ComponentUse, type Misuse } from './components.ts';
import { blocksOf, isComment, literalOf, placeOf, textOf } from './paragraphs.ts';
import { parseBody, type BodyNode, type Place } from './satteri.ts';
import { readableBody } from './readable.ts';
import { bodyInPlace, isHtmlName, type Refused } from './way.ts';

/** A paragraph of a body, as a page shows it, and where it begins. */
export interface Paragraph extends Place {
  readonly text: string;
}

/**
 * Something in a body that is not its text. `code` would run. `component` is one that the archive has, with what is
 * wrong in how it is written, `unknown` one that it has not, `html` a tag of HTML. `element` is markup, such as a
 * heading, a link or emphasis, and `link` where it leads.
 */
export type BodyPart = Place &
  (
    | { readonly kind: 'code' | 'unknown' | 'html'; readonly name: string }
    /**
     * `alt`: what an image shows, in words. `within`: the component between whose tags a link stands that would be one in
     * another.
     */
    | {
        readonly kind: 'element';
        readonly name: string;
        readonly link?: string;
        readonly alt?: string;
        readonly within?: string;
      }
    | ({ readonly kind: 'component'; readonly misuses: readonly Misuse[] } & ComponentUse)
  );

export interface Body {
  /** What keeps it from being shown, besides tags of HTML, which are parts. What is there is read all the same. */
  readonly refused: readonly Refused[];
  /** Those at the top of the body, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Everything but text and paragraphs at the top, in order. */
  readonly parts: readonly BodyPart[];
}

/**
 * Reads the body of an MDX file as the site would render it, as far as it can be. Nothing is run. Places are those of the
 * file.
 *
 * @param bodyStart offset behind the frontmatter; 0 for a body alone
 */
export function readBody(text: string, bodyStart = 0): Body {
  const { text: readable, refused } = readableBody(bodyInPlace(text, bodyStart));
  const parsed = parseBody(readable);
  if (parsed.kind === 'failed')
    return {
      refused: [...refused, { ...parsed, kind: 'refused', why: 'syntax' }],
      paragraphs: [],
      parts: [],
    };
  const blocks = blocksOf(parsed.tree as { readonly children?: readonly BodyNode[] });
  return {
    refused,
    paragraphs: blocks.flatMap(({ kind, node }) =>
      kind === 'paragraph' ? [{ text: textOf(node), ...placeOf(node) }] : [],
    ),
    parts: blocks.flatMap(({ kind, node }) =>
      kind === 'paragraph' ? childrenOf(node).flatMap((child) => partsIn(child)) : partsIn(node),
    ),
  };
}

/** A paragraph, heading or item as a page shows it: its words on one line. Comments and markup are no part of it. */
export interface PlainBlock {
  readonly text: string;
  readonly isHeading: boolean;
}

/** The words that a page shows for a component. */
export type WordsOfComponent = (use: ComponentUse) => string;

/**
 * The text of a body as a page shows it, by paragraphs, headings and items.
 *
 * @param wordsOf what a component shows; without it, what stands between its tags
 * @throws Error when the body cannot be shown; `npm run check` tells it with its place
 */
export function plainBlocks(
  body: string,
  wordsOf: WordsOfComponent = ({ words }) => words,
): readonly PlainBlock[] {
  const parsed = parseBody(body);
  if (parsed.kind === 'failed') throw new Error(`${parsed.line}:${parsed.column}: ${parsed.message}`);
  return blocksIn(parsed.tree, wordsOf).filter(({ text }) => text !== '');
}

/** The texts of `plainBlocks`. */
export function plainParagraphs(body: string, wordsOf?: WordsOfComponent): readonly string[] {
  return plainBlocks(body, wordsOf).map(({ text }) => text);
}

/** The texts of `plainBlocks` as far as the body can be read, whatever is wrong in it. */
export function readableParagraphs(body: string): readonly string[] {
  return plainParagraphs(readableBody(body).text);
}

/** The texts of a document's passages: the paragraphs of its body, character for character; none of one that is refused. */
export function passageTexts(body: string): readonly string[] {
  const { refused, paragraphs } = readBody(body);
  return refused.length > 0 ? [] : paragraphs.map(({ text }) => text);
}

function blocksIn(node: BodyNode, wordsOf: WordsOfComponent): PlainBlock[] {
  const isHeading = node.type === 'element' && /^h[1-6]$/.test(node.tagName);
  const blocks: PlainBlock[] = [];
  let words = '';
  const flush = () => {
    blocks.push({ text: words.replace(/[ \t\r\n\f]+/g, ' ').trim(), isHeading });
    words = '';
  };
  for (const child of childrenOf(node)) {
    if (isInline(child)) words += shownText(child, wordsOf);
    else {
      flush();
      if (isComponent(child)) words += shownText(child, wordsOf);
      else for (const block of blocksIn(child, wordsOf)) blocks.push(block);
      flush();
    }
  }
  flush();
  return blocks;
}

function isComponent(node: BodyNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function shownText(node: BodyNode, wordsOf: WordsOfComponent): string {
  if (isComponent(node)) {
    const { name } = node;
    return isContentComponent(name ?? '')
      ? wordsOf({ name: name as ComponentUse['name'], ...writtenOf(node) })
      : textOf(node);
  }
  const literal = literalOf(node);
  return (
    literal ??
    childrenOf(node)
      .map((child) => shownText(child, wordsOf))
      .join('')
  );
}

const inlineElements = new Set(['a', 'br', 'code', 'em', 'img', 'strong']);

function isInline(node: BodyNode): boolean {
  if (node.type === 'element') return inlineElements.has(node.tagName);
  return node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxjsEsm';
}

/** @param within the component that is a link or a quotation, between whose tags the node stands */
function partsIn(node: BodyNode, within?: string): BodyPart[] {
  if (node.type === 'text' || isComment(node) || literalOf(node) !== undefined) return [];
  const outer = useOf(node) !== undefined && isHolding(node) ? (node.name ?? undefined) : within;
  const inner = childrenOf(node).flatMap((child) => partsIn(child, outer));
  const place = placeOf(node);
  switch (node.type) {
    case 'element': {
      const { href, src, alt } = node.properties;
      const link = href ?? src;
      const leads = {
        ...(typeof link === 'string' && { link }),
        ...(typeof alt === 'string' && { alt }),
      };
      const nested = node.tagName === 'a' && within !== undefined ? { within } : {};
      return [{ kind: 'element', name: node.tagName, ...leads, ...nested, ...place }, ...inner];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [{ ...componentOf(node, within), ...place }, ...inner];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ kind: 'code', name: `{${node.value}}`, ...place }];
    case 'mdxjsEsm':
      return [{ kind: 'code', name: node.value.split(/\s/, 1).join(''), ...place }];
    default:
      return [{ kind: 'element', name: node.type, ...place }, ...inner];
  }
}

type Jsx = Extract<BodyNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Component = BodyPart extends infer Part ? (Part extends Place ? Omit<Part, keyof Place> : never) : never;

/** Whether what stands between a component's tags is a link's, or a quotation's. */
function isHolding(node: BodyNode): node is Jsx {
  return isComponent(node) && /^(?:Event|Document|Doc|Quote)$/.test(node.name ?? '');
}

function componentOf(node: Jsx, within?: string): Component {
  const name = node.name ?? '';
  if (!isContentComponent(name)) return { kind: isHtmlName(name) ? 'html' : 'unknown', name };
  const use: ComponentUse = { name, ...writtenOf(node) };
  const coded = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ['...'];
    return typeof attribute.value === 'string' ? [] : [attribute.name];
  });
  const names = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const twice = [...new Set(names.filter((prop, at) => names.indexOf(prop) !== at))].map(
    (prop) => ({ kind: 'prop-twice', prop }) as const,
  );
  const nested = within === undefined ? [] : [{ kind: 'nested', within } as const];
  return { kind: 'component', ...use, misuses: [...misusesOf(use, coded), ...twice, ...nested] };
}

/** A component as it is written; undefined for another node, and for one that the archive has not. */
export function useOf(node: BodyNode): ComponentUse | undefined {
  if (!isComponent(node)) return undefined;
  const name = node.name ?? '';
  return isContentComponent(name) ? { name, ...writtenOf(node) } : undefined;
}

function writtenOf(node: Jsx): Omit<ComponentUse, 'name'> {
  const props = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  const words = textOf(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  return { props: Object.fromEntries(props), words, block: node.type === 'mdxJsxFlowElement' };
}

function childrenOf(node: BodyNode): readonly BodyNode[] {
  return 'children' in node ? (node.children as readonly BodyNode[]) : [];
}
