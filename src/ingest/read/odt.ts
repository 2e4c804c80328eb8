import type { Suggestion } from '../../model/text-record.ts';
import type { RoleFields } from '../../model/passage-role.ts';
import { Refused, type Block, type Extraction, type SeedBytes } from './extraction.ts';
import { extractorOf } from './extractor.ts';
import { setApart } from './raised.ts';
import { lineOfCells } from './rows.ts';
import { dateSuggestion, uniqueSuggestions } from './suggestions.ts';
import { unzipBounded } from './unzip.ts';
import { isXml, xmlOf } from './xml-parts.ts';

/**
 * An OpenDocument text (ODF 1.3, part 3). Notes stand at its end, their marks as `[1]` in the text, as in a Word document;
 * behind them, as left out, what is struck out, and the deleted text of tracked changes. Comments and pictures are not text.
 */
export function readOdt({ bytes }: SeedBytes): Extraction {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-of-its-kind');
  const parts = unzipBounded(bytes, (name) =>
    ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(name),
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
  const writer: Writer = {
    blocks: [],
    notes: [],
    struck: [],
    looks: looksOf(...(styles === undefined ? [] : [xmlOf(styles)]), document),
  };
  visitAll(text, writer, {});
  return {
    extractor: extractorOf('linkedom'),
    blocks: [...writer.blocks, ...writer.notes, ...writer.struck],
    suggestions: suggestionsOf(parts.get('meta.xml')),
  };
}

interface Writer {
  readonly blocks: Block[];
  readonly notes: Block[];
  readonly struck: Block[];
  readonly looks: Looks;
}

/** How the text of a style looks, by its name. */
type Looks = ReadonlyMap<string, 'sup' | 'sub' | 'struck'>;

function looksOf(...documents: readonly Document[]): Looks {
  const styles = documents.flatMap((one) => [...one.getElementsByTagName('style:style')]);
  return new Map(
    styles.flatMap((style) => {
      const properties = style.getElementsByTagName('style:text-properties')[0];
      const look = properties && lookOf(properties);
      return look === undefined ? [] : [[style.getAttribute('style:name') ?? '', look] as const];
    }),
  );
}

function lookOf(properties: Element): 'sup' | 'sub' | 'struck' | undefined {
  const struck = ['style', 'type'].map((of) => properties.getAttribute(`style:text-line-through-${of}`));
  if (struck.some((one) => one !== null && one !== 'none')) return 'struck';
  const position = /^\s*(super|sub|-?\d)/.exec(properties.getAttribute('style:text-position') ?? '')?.[1];
  if (position === undefined || position === '0') return undefined;
  return position === 'sub' || position.startsWith('-') ? 'sub' : 'sup';
}

interface Context extends RoleFields {
  readonly lists?: number;
}

function visitAll(parent: Element, writer: Writer, context: Context): void {
  for (const child of [...parent.children]) visit(child, writer, context);
}

function visit(element: Element, writer: Writer, context: Context): void {
  switch (element.tagName.toLowerCase()) {
    case 'text:h':
      put(element, writer, { as: 'heading', level: levelOf(element) });
      return;
    case 'text:p': {
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
      for (const deletion of [...element.getElementsByTagName('text:deletion')])
        strikeOut(blocksWithin(deletion, writer), writer);
      return;
    case 'text:sequence-decls':
    case 'office:forms':
      return;
    default:
      visitAll(element, writer, context);
  }
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('text:outline-level') ?? 1);
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 1;
}

function visitTable(table: Element, writer: Writer): void {
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
  }
}

// A cell that stands for several with the same text.
function repeated(cell: Element, text: string): readonly string[] {
  const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1) || 1;
  return Array<string>(Math.max(1, Math.min(Math.trunc(times), mostRepeated))).fill(text);
}

const mostRepeated = 100;

function textOfCell(cell: Element, writer: Writer): string {
  return blocksWithin(cell, writer)
    .flatMap(({ lines }) => lines)
    .join(' ');
}

function blocksWithin(element: Element, writer: Writer): readonly Block[] {
  const inner: Writer = { ...writer, blocks: [] };
  visitAll(element, inner, {});
  return inner.blocks;
}

function strikeOut(blocks: readonly Pick<Block, 'lines'>[], writer: Writer): void {
  const lines = blocks.flatMap((block) => block.lines).filter((line) => /\S/.test(line));
  if (lines.length > 0) writer.struck.push({ lines, leftOut: 'struck' });
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
  switch (element.tagName.toLowerCase()) {
    case 'text:s':
      return ' '.repeat(Math.min(Number(element.getAttribute('text:c') ?? 1) || 1, 1000));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    case 'text:note':
      return noteMark(element, writer);
    case 'office:annotation':
    case 'office:annotation-end':
    case 'draw:frame':
      return '';
    case 'text:span': {
      const text = textOf(element, writer);
      const look = writer.looks.get(element.getAttribute('text:style-name') ?? '');
      if (look !== 'struck') return look === undefined ? text : setApart(text, before, look);
      strikeOut([{ lines: text.split('\n').map((line) => line.trim()) }], writer);
      return /^\s|\s$/.test(text) && !/\s$/.test(before) ? ' ' : '';
    }
    default:
      return textOf(element, writer);
  }
}

function noteMark(note: Element, writer: Writer): string {
  const mark = note.getElementsByTagName('text:note-citation')[0]?.textContent?.trim() ?? '';
  const body = note.getElementsByTagName('text:note-body')[0];
  const inner: Writer = { ...writer, blocks: [], notes: [] };
  if (body !== undefined) visitAll(body, inner, {});
  for (const { lines } of inner.blocks) {
    writer.notes.push({ lines, as: 'footnote', ...(mark !== '' && { mark: mark.slice(0, 20) }) });
  }
  return mark === '' ? '' : `[${mark}]`;
}

function suggestionsOf(meta: Uint8Array | undefined): readonly Suggestion[] {
  if (meta === undefined) return [];
  const document = xmlOf(meta);
  const textIn = (name: string) => document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
  const [title, author, date] = [
    textIn('dc:title'),
    textIn('meta:initial-creator'),
    textIn('meta:creation-date'),
  ];
  return uniqueSuggestions([
    ...(title === '' ? [] : [{ of: 'title' as const, value: title, origin: 'properties: dc:title' }]),
    ...(author === ''
      ? []
      : [{ of: 'author' as const, value: author, origin: 'properties: meta:initial-creator' }]),
    ...(date === '' ? [] : [dateSuggestion(date, 'properties: meta:creation-date')]),
  ]);
}
