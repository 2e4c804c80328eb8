import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markedCharacters } from '../../text/disguised-letters.ts';
import type { Evidence } from './find-evidence.ts';
import type { Attested } from './passages-plugin.ts';

export type { Evidence };

export interface Passage {
  readonly id: string;
  /** What stands inside the paragraph: inline HTML, evidence marked. */
  readonly html: string;
  /** Of a row: its cells, each inline HTML. */
  readonly cells?: readonly string[];
}

/** A part of a rendered document, in order. `other` is what components put between the passages. */
export type Block =
  ({ readonly kind: 'passage' } & Passage) | { readonly kind: 'other'; readonly html: string };

/** Rows that follow each other. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Passage[];
}

/** As much of a collection entry as is read here. */
export interface RenderedEntry {
  readonly id: string;
  readonly rendered?:
    | {
        readonly html: string;
        readonly metadata?: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
}

/** Takes the HTML of a rendered document apart, however it was rendered. */
export function blocksOf(html: string): readonly Block[] {
  return parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.flatMap((node) =>
    blockOf(node, html),
  );
}

/** The blocks of a document with rows that follow each other as one table, which what stands behind a row ends. */
export function tablesOf(
  blocks: readonly Block[],
  endsBehind: (id: string) => boolean,
): readonly (Block | Table)[] {
  const told: (Block | { readonly kind: 'table'; readonly rows: Passage[] })[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const before = told.at(-1);
    if (block.kind === 'other' || block.cells === undefined) told.push(block);
    else if (isOpen && before?.kind === 'table') before.rows.push(block);
    else told.push({ kind: 'table', rows: [block] });
    isOpen = block.kind === 'passage' && block.cells !== undefined && !endsBehind(block.id);
  }
  return told;
}

/**
 * A document's evidence, in the order of its letters.
 *
 * @param frontmatter what `render(entry)` gives as `remarkPluginFrontmatter`; may be left out for a document
 * without components.
 * @throws Error when the document was not rendered by this site's Markdown processor.
 */
export function evidenceOf(
  entry: RenderedEntry,
  frontmatter: unknown = entry.rendered?.metadata?.['frontmatter'],
): readonly Evidence[] {
  const attested = attestedIn(frontmatter);
  if (attested === undefined) throw new Error(`${entry.id} could not be rendered, or not as a document`);
  return attested.evidence;
}

/** The texts of a document's passages, as they were found when it was rendered; undefined for one with components. */
export function keptTexts({ rendered }: RenderedEntry): readonly string[] | undefined {
  return attestedIn(rendered?.metadata?.['frontmatter'])?.texts;
}

/** Whether a document's text holds characters that nobody sees, or that look like others, as its passages mark them. */
export function holdsHidden(entry: RenderedEntry, frontmatter: unknown): boolean {
  const texts = attestedIn(frontmatter)?.texts ?? keptTexts(entry) ?? [];
  return texts.some((text) => markedCharacters(text).length > 0);
}

function attestedIn(frontmatter: unknown): Attested | undefined {
  return (frontmatter as { readonly attested?: Attested } | undefined)?.attested;
}

function blockOf(node: DefaultTreeAdapterTypes.ChildNode, html: string): Block[] {
  const place = node.sourceCodeLocation;
  if (place == null) return [];
  const id = 'attrs' in node && node.tagName === 'p' && node.attrs.find(({ name }) => name === 'id')?.value;
  if (typeof id === 'string' && 'startTag' in place && place.startTag && place.endTag) {
    const cells = isRowOf(node) ? node.childNodes.map((cell) => innerOf(cell, html)) : undefined;
    return [{ kind: 'passage', id, html: innerOf(node, html), ...(cells !== undefined && { cells }) }];
  }
  const other = html.slice(place.startOffset, place.endOffset);
  return other.trim() === '' ? [] : [{ kind: 'other', html: other }];
}

function isRowOf(node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element {
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'data-row');
}

function innerOf({ sourceCodeLocation: place }: DefaultTreeAdapterTypes.ChildNode, html: string): string {
  if (place == null || !('startTag' in place)) return '';
  return html.slice(place.startTag?.endOffset, place.endTag?.startOffset);
}
