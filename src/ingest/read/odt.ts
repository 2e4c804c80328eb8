import type { RoleFields } from '../../model/passage-role.ts';
import { Refused, type Block, type Extraction, type LeftOut, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { attributeWords, blocksBeside, leftOutOf } from './odt-standing.ts';
import { looksOf, type Looks } from './odt-looks.ts';
import { suggestionsOf } from './odt-properties.ts';
import { setApart } from './raised.ts';
import { lineOfCells } from './rows.ts';
import { unzipBounded } from './unzip.ts';
import { isXml, xmlOf } from './xml-parts.ts';

/**
 * An OpenDocument text (ODF 1.3, part 3) as its reader sees it. Notes stand at its end, their marks as `[1]` in the text,
 * as in a Word document. Left out stand, at their place, struck out, deleted and hidden words, comments and words in place
 * of pictures; behind the text heads and feet of pages.
 */
export function readOdt({ bytes }: SeedBytes): Extraction {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) =>
    /^(?:(?:[^/]+\/)?content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name),
  );
  const content = parts.get('content.xml');
  if (content === undefined) throw new Refused('not-of-its-kind');
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml') ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data/.test(manifest)) throw new Refused('locked');
  if (![...parts.values()].every(isXml)) throw new Refused('broken');
  const document = xmlOf(content);
  const text = document.getElementsByTagName('office:text')[0];
  if (text === undefined) throw new Refused('not-of-its-kind');
  const styles = parts.get('styles.xml');
  const styled = styles === undefined ? undefined : xmlOf(styles);
  const deletions = new Map(
    [...text.getElementsByTagName('text:changed-region')].map((region) => [
      region.getAttribute('text:id') ?? region.getAttribute('xml:id') ?? '',
      [...region.getElementsByTagName('text:deletion')],
    ]),
  );
  const writer: Writer = {
    blocks: [],
    notes: [],
    aside: [],
    boxes: [],
    parts,
    deletions,
    looks: looksOf(...(styled === undefined ? [] : [styled]), document),
  };
  visitAll(text, writer, {});
  // What no place in the text names.
  for (const some of deletions.values())
    for (const one of some) putAside(writer, linesWithin(one, writer), 'struck');
  flush(writer);
  const blocks = [...writer.blocks, ...writer.notes];
  return {
    extractor: extractorOf('linkedom'),
    blocks: [...blocks, ...blocksBeside({ text, blocks, parts, styled, document })],
    suggestions: suggestionsOf(parts.get('meta.xml')),
  };
}

interface Writer {
  readonly blocks: Block[];
  readonly notes: Block[];
  /** What is left out of the block that is being read. */
  readonly aside: Block[];
  /** What stands in boxes beside the block that is being read. */
  readonly boxes: Element[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What was deleted while changes were tracked, by the name of the change, till its place is found. */
  readonly deletions: Map<string, readonly Element[]>;
  readonly looks: Looks;
}

interface Context extends RoleFields {
  readonly lists?: number;
}

function visitAll(parent: Element, writer: Writer, context: Context): void {
  for (const child of [...parent.children]) visit(child, writer, context);
}

function visit(element: Element, writer: Writer, context: Context): void {
  const why = leftOutOf(element);
  if (why !== undefined) {
    for (const one of attributeWords(element)) putAside(writer, [one.words], one.why);
    putAside(writer, wordsWithin(element, why, writer), why);
    flush(writer);
    return;
  }
  switch (element.tagName.toLowerCase()) {
    case 'text:h':
      put(element, writer, { as: 'heading', level: levelOf(element) });
      return;
    case 'text:p': {
      const look = writer.looks.get(element.getAttribute('text:style-name') ?? '');
      if (look === 'hidden' || look === 'struck') {
        putAside(writer, textOf(element, writer).split('\n'), look);
        flush(writer);
        return;
      }
      const isQuotation = /quot/i.test(element.getAttribute('text:style-name') ?? '');
      put(element, writer, isQuotation ? { as: 'quotation', level: 1 } : context);
      return;
    }
    case 'text:list': {
      const lists = (context.lists ?? 0) + 1;
      visitAll(element, writer, { lists, as: 'item', level: Math.min(lists, 9) });
      return;
    }
    case 'table:table':
      visitTable(element, writer);
      return;
    case 'text:tracked-changes':
    case 'text:sequence-decls':
      return;
    case 'text:change':
      strikeChange(element, writer);
      flush(writer);
      return;
    default:
      for (const one of attributeWords(element)) putAside(writer, [one.words], one.why);
      flush(writer);
      visitAll(element, writer, context);
  }
}

function strikeChange(change: Element, writer: Writer): void {
  const name = change.getAttribute('text:change-id') ?? '';
  const deleted = writer.deletions.get(name) ?? [];
  writer.deletions.delete(name);
  for (const one of deleted) putAside(writer, linesWithin(one, writer), 'struck');
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('text:outline-level') ?? 1);
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 1;
}

function visitTable(table: Element, writer: Writer): void {
  for (const child of [...table.children]) if (leftOutOf(child) !== undefined) visit(child, writer, {});
  const rows = [...table.getElementsByTagName('table:table-row')].filter(
    (row) => row.closest('table\\:table') === table,
  );
  for (const row of rows) {
    const cells = [...row.children].filter(({ tagName }) =>
      /table:(?:table|covered-table)-cell/i.test(tagName),
    );
    const text = lineOfCells(cells.flatMap((cell) => repeated(cell, textOfCell(cell, writer))));
    const isHeader = /table:table-header-rows/i.test(row.parentElement?.tagName ?? '');
    if (text !== '') writer.blocks.push({ lines: [text], as: isHeader ? 'header-row' : 'row' });
    flush(writer);
  }
}

// A cell that stands for several with the same text.
function repeated(cell: Element, text: string): readonly string[] {
  const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1) || 1;
  return Array<string>(Math.max(1, Math.min(Math.trunc(times), mostRepeated))).fill(text);
}

const mostRepeated = 100;

function textOfCell(cell: Element, writer: Writer): string {
  const lines = linesWithin(cell, writer);
  if (!/covered/i.test(cell.tagName)) return lines.join(' ');
  // The cell that spans it lies over it.
  putAside(writer, lines, 'hidden');
  return '';
}

/** The lines of an element; what is left out of them is left out of what it stands in. */
function linesWithin(element: Element, writer: Writer): readonly string[] {
  const inner: Writer = { ...writer, blocks: [], boxes: [] };
  visitAll(element, inner, {});
  const paragraphs = inner.blocks.filter((block) => block.leftOut === undefined);
  for (const { lines, leftOut } of inner.blocks) if (leftOut !== undefined) putAside(writer, lines, leftOut);
  return paragraphs.flatMap(({ lines }) => lines);
}

/** The lines of an element that is left out: its paragraphs, or its words where it has none. */
function wordsWithin(element: Element, why: LeftOut, writer: Writer): readonly string[] {
  const author = why === 'comment' ? element.getElementsByTagName('dc:creator')[0]?.textContent : undefined;
  const lines = [...(author == null ? [] : [author]), ...linesWithin(element, writer)];
  return lines.length > 0 ? lines : textOf(element, writer).split('\n');
}

function putAside({ aside }: Writer, lines: readonly string[], leftOut: LeftOut): void {
  const words = lines.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (words.length > 0) aside.push({ lines: words, leftOut });
}

/** Puts down, behind a block, what stands in boxes beside it, and what is left out of it. */
function flush(writer: Writer): void {
  for (const box of writer.boxes.splice(0)) visitAll(box, writer, {});
  for (const block of writer.aside.splice(0)) writer.blocks.push(block);
}

function put(paragraph: Element, writer: Writer, { as, level, mark }: RoleFields): void {
  const lines = textOf(paragraph, writer)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => /\S/.test(line));
  const role = {
    ...(as !== undefined && { as }),
    ...(level !== undefined && { level }),
    ...(mark !== undefined && { mark }),
  };
  if (lines.length > 0)
    writer.blocks.push({ lines, ...(as === undefined && lines.length > 1 && { as: 'lines' }), ...role });
  flush(writer);
}

function textOf(node: Node, writer: Writer): string {
  let text = '';
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    else if (child.nodeType === 1) text += textOfElement(child as Element, writer, text);
  }
  return text;
}

function textOfElement(element: Element, writer: Writer, before: string): string {
  for (const one of attributeWords(element)) putAside(writer, [one.words], one.why);
  const why = leftOutOf(element);
  if (why !== undefined) {
    putAside(writer, wordsWithin(element, why, writer), why);
    return '';
  }
  // A box or a shape with paragraphs stands beside the paragraph that it is tied to.
  if (isBox(element)) {
    writer.boxes.push(element);
    return '';
  }
  switch (element.tagName.toLowerCase()) {
    case 'text:s':
      return ' '.repeat(Math.min(Number(element.getAttribute('text:c') ?? 1) || 1, 1000));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    case 'text:note':
      return noteMark(element, writer);
    case 'text:change':
      strikeChange(element, writer);
      return '';
    case 'draw:object': {
      const part = writer.parts.get(
        `${(element.getAttribute('xlink:href') ?? '').replace(/^\.\//, '')}/content.xml`,
      );
      return part === undefined ? textOf(element, writer) : textOfObject(xmlOf(part), writer);
    }
    case 'text:span': {
      const text = textOf(element, writer);
      const look = writer.looks.get(element.getAttribute('text:style-name') ?? '');
      if (look === undefined) return text;
      if (look === 'sup' || look === 'sub') return setApart(text, before, look);
      putAside(writer, text.split('\n'), look);
      return /^\s|\s$/.test(text) && !/\s$/.test(before) ? ' ' : '';
    }
    default:
      return textOf(element, writer);
  }
}

function isBox(element: Element): boolean {
  return (
    /^draw:/i.test(element.tagName) &&
    [...element.children].some(({ tagName }) => /^text:(?:p|h|list)$/i.test(tagName))
  );
}

/** An equation, or the words of a chart, that the file keeps as a document of its own. */
function textOfObject(document: Document, writer: Writer): string {
  const math = document.getElementsByTagName('math')[0] ?? document.getElementsByTagName('math:math')[0];
  if (math !== undefined) return textOf(math, writer);
  return [...document.getElementsByTagName('text:p')]
    .map((paragraph) => textOf(paragraph, writer))
    .filter((line) => /\S/.test(line))
    .join(' ');
}

function noteMark(note: Element, writer: Writer): string {
  const mark = note.getElementsByTagName('text:note-citation')[0]?.textContent?.trim() ?? '';
  const body = note.getElementsByTagName('text:note-body')[0];
  const inner: Writer = { ...writer, blocks: [], notes: [], aside: [], boxes: [] };
  if (body !== undefined) visitAll(body, inner, {});
  for (const { lines, leftOut } of inner.blocks) {
    if (leftOut !== undefined) writer.notes.push({ lines, leftOut });
    else writer.notes.push({ lines, as: 'footnote', ...(mark !== '' && { mark: mark.slice(0, 20) }) });
  }
  return mark === '' ? '' : `[${mark}]`;
}
