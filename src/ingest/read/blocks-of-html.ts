import type { Block, LeftOut } from './extraction.ts';
import { blockNames } from './html-block-names.ts';
import { isBackReference, isNoteMark, isStruck, quotationMarks } from './html-inline.ts';
import { contextIn, type Context } from './html-roles.ts';
import { attributeWords, standingOf } from './html-standing.ts';
import { captionsOf, isLayout, rowsOf } from './html-tables.ts';
import { setApart } from './raised.ts';
import { tidy, trimEnd } from './tidy-lines.ts';

/**
 * The text of a part of a page by its blocks, as a browser shows it: runs of white space are one space, `<br>` ends a
 * line, and headings, items, quotations, rows of tables, captions and footnotes say what they are. What it does not show
 * as text (hidden parts, controls, words in place of pictures, hints, comments), and what is struck out, stands behind its
 * block, as left out with the reason. Scripts and styles are no text.
 */
export function blocksOfHtml(root: Node, options: Options = {}): readonly Block[] {
  const writer: Writer = { blocks: [], text: '', aside: [], options };
  visitChildren(root, writer, { isPre: options.spaces === 'kept' });
  flush(writer, {});
  return writer.blocks;
}

interface Options {
  /** `kept` where the markup was made from a document whose spaces are all shown. */
  readonly spaces?: 'kept';
  /** Whether what links lead to stands behind their block, as left out: where a file's own text has it. */
  readonly addresses?: boolean;
  /** Whether `data-left-out` says why words are left out: in markup of our own making. */
  readonly marked?: boolean;
}

interface Writer {
  readonly blocks: Block[];
  text: string;
  /** What is left out of the block that is being read. */
  readonly aside: Block[];
  readonly options: Options;
  /** The item or note whose mark was put down last: its further paragraphs have none. */
  marked?: Element;
}

function visitChildren(node: Node, writer: Writer, context: Context): void {
  // A list of its own: the DOM's would be walked anew for every index.
  for (const child of [...node.childNodes]) visit(child, writer, context);
}

function visit(node: Node, writer: Writer, context: Context): void {
  if (node.nodeType === textNode) {
    const text = node.nodeValue ?? '';
    // A line end in preformatted text ends a line; elsewhere it is a space, which no later step may take for an end.
    writer.text += context.isPre === true ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    return;
  }
  if (node.nodeType === commentNode) putAside(writer, commentLines(node), 'comment');
  if (node.nodeType !== elementNode) return;
  const element = node as Element;
  if (isBackReference(element)) return;
  const marked = writer.options.marked === true ? element.getAttribute('data-left-out') : null;
  const standing =
    marked === null ? standingOf(element) : ({ kind: 'left-out', why: marked as LeftOut } as const);
  switch (standing.kind) {
    case 'nothing':
      return;
    case 'left-out':
      leaveOut(element, standing.why, writer, context);
      return;
    case 'text':
      visitShown(element, writer, context);
      leaveOutAttributes(element, writer);
  }
}

function visitShown(element: Element, writer: Writer, context: Context): void {
  const name = element.localName;
  if (name === 'br') writer.text += '\n';
  else if (isNoteMark(element)) {
    writer.text += bracketed(element.textContent ?? '');
    for (const part of element.querySelectorAll('*')) leaveOutAttributes(part, writer);
  } else if (isStruck(element)) leaveOut(element, 'struck', writer, context);
  else if ((name === 'sup' || name === 'sub') && /\d/.test(element.textContent ?? ''))
    writer.text += setApart(textOfPart(element, writer), writer.text, name);
  else if (name === 'table' && !isLayout(element)) {
    flush(writer, context);
    for (const caption of captionsOf(element)) visit(caption, writer, context);
    for (const row of rowsOf(element, (cell) => textOfPart(cell, writer))) writer.blocks.push(row);
    leaveOutOfTable(element, writer, context);
    flush(writer, context);
  } else if (name === 'q') {
    const [before, behind] = quotationMarks(element);
    writer.text += before;
    visitChildren(element, writer, context);
    writer.text += behind;
  } else if (!blockNames.has(name)) visitChildren(element, writer, context);
  else {
    flush(writer, context);
    const inner = contextIn(element, context);
    visitChildren(element, writer, inner);
    flush(writer, inner);
  }
}

const commentNode = 8;
const elementNode = 1;
const textNode = 3;
function leaveOut(element: Element, why: LeftOut, writer: Writer, context: Context): void {
  // What is struck out stands there; what is not shown parts nothing.
  const holdsBlock =
    why === 'struck' &&
    [element, ...element.querySelectorAll('*')].some(({ localName }) => blockNames.has(localName));
  if (holdsBlock) flush(writer, context);
  const { spaces: _, ...options } = writer.options;
  const blocks = blocksOfHtml(contentOf(element), {
    ...options,
    ...(context.isPre === true && { spaces: 'kept' }),
  });
  putAside(
    writer,
    blocks.flatMap((block) => block.lines),
    why,
  );
  leaveOutAttributes(element, writer);
  if (holdsBlock) flush(writer, context);
  // Words on both sides stay two.
  else if (why === 'struck' && /^\s|\s$/.test(element.textContent ?? '') && !/\s$/.test(writer.text))
    writer.text += ' ';
}

/** What stands in a table beside its rows and captions. */
function leaveOutOfTable(part: Element, writer: Writer, context: Context): void {
  for (const child of [...part.childNodes]) {
    if (child.nodeType === commentNode) visit(child, writer, context);
    if (child.nodeType !== elementNode) continue;
    const element = child as Element;
    const name = element.localName;
    if (standingOf(element).kind === 'left-out') visit(element, writer, context);
    else if (name === 'td' || name === 'th') leaveOutAttributes(element, writer);
    else if (isOfTable.has(name)) {
      leaveOutOfTable(element, writer, context);
      leaveOutAttributes(element, writer);
    }
  }
}

const isOfTable = new Set(['thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'col']);

/** What an element holds: a template has its parts in a tree of their own, and programs write markup into `noscript`. */
function contentOf(element: Element): Node {
  return element.localName === 'template' ? (element as HTMLTemplateElement).content : element;
}

function leaveOutAttributes(element: Element, writer: Writer): void {
  if (writer.options.addresses === true) {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const isSaid = [address, decoded(address)].some((one) =>
      (element.textContent ?? '').includes(one.replace(/^(?:https?:\/\/|mailto:)/, '')),
    );
    if (!address.startsWith('#') && !isSaid) putAside(writer, [address], 'address');
  }
  for (const { words, why } of attributeWords(element)) {
    // Often they repeat what the element shows.
    if (!tidy((element.textContent ?? '').replace(/\s+/g, ' ')).includes(words))
      putAside(writer, [words], why);
  }
}

/** An address with the letters that converters encode in it. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Keeps lines for behind the block; those that follow each other with one reason are one block. */
function putAside(writer: Writer, lines: readonly string[], leftOut: LeftOut): void {
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) return;
  const last = writer.aside.at(-1);
  if (last?.leftOut !== leftOut || leftOut === 'struck') writer.aside.push({ lines, leftOut });
  else writer.aside[writer.aside.length - 1] = { lines: [...last.lines, ...lines], leftOut };
}

/** The lines of a comment. A declaration of XML is none, though browsers make one of it. */
export function commentLines({ nodeValue }: Node): readonly string[] {
  const text = nodeValue ?? '';
  if (/^\?xml\s/i.test(text)) return [];
  return text.split(/\r\n|\n|\r/).map((line) => tidy(line.replace(/[ \t\f]+/g, ' ')));
}

// "2022" with a raised 1 is not the number 20221.
function bracketed(mark: string): string {
  const tidied = tidy(mark.replace(/\s+/g, ' '));
  return tidied === '' || tidied.startsWith('[') ? tidied : `[${tidied}]`;
}

/** The text of a cell, or another part, on one line. */
function textOfPart(part: Element, { aside, options }: Writer): string {
  const { spaces: _, ...own } = options;
  const blocks = blocksOfHtml(part, own);
  for (const block of blocks) if (block.leftOut !== undefined) aside.push(block);
  return blocks
    .filter(({ leftOut }) => leftOut === undefined)
    .flatMap(({ lines }) => lines)
    .join(' ');
}

/** Puts what was read so far down as a block, and behind it what was left out of it. */
function flush(writer: Writer, context: Context): void {
  flushText(writer, context);
  for (const block of writer.aside.splice(0)) writer.blocks.push(block);
}

/** A line that is blank parts a block into several. */
function flushText(writer: Writer, { as, level, mark, isPre, item }: Context): void {
  const lines = writer.text.split(/\r\n|\n|\r/).map((line) => (isPre === true ? trimEnd(line) : tidy(line)));
  writer.text = '';
  if (!lines.some((line) => /\S/.test(line))) return;
  const isFirst = item !== writer.marked;
  if (item !== undefined) writer.marked = item;
  const role = {
    ...(as !== undefined && { as }),
    ...(level !== undefined && as !== 'footnote' && { level }),
    ...(mark !== undefined && isFirst && { mark }),
  };
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (/\S/.test(line)) block.push(line);
    else if (block.length > 0) {
      // A paragraph with line ends of its own, such as an address, shows them.
      writer.blocks.push({
        lines: block,
        ...(as === undefined && block.length > 1 && { as: 'lines' }),
        ...role,
      });
      block = [];
    }
  }
}
