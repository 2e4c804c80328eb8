import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { SearchPart, SearchRecord } from '../search/index/record.ts';
import { rowsOfRecord } from '../search/phrases/record-words.ts';
import { wordsOf } from '../search/text/words.ts';
import { keptCount, keptSize } from '../site/kept-files.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A page as it was built. */
export interface LinedPage {
  /** Path under the site: "events/x/index.html". */
  readonly path: string;
  readonly html: string;
}

/** The pages of a built site, those that are shown on other sites behind all others: they repeat these. */
export function* pagesIn(site: string, files: readonly string[]): Generator<LinedPage> {
  const isEmbedded = (path: string) => path.startsWith('embed/');
  const paths = files.filter((file) => file.endsWith('.html')).sort();
  for (const path of [...paths.filter((one) => !isEmbedded(one)), ...paths.filter(isEmbedded)])
    yield { path, html: readFileSync(join(site, path), 'utf8') };
}

/**
 * What pages show between their mastheads and feet that no record holds: lines that are put together from labels, names,
 * dates and counts. Each stands in the first page that shows it. What is only drawn by a script is in none.
 */
export function lineRecords(
  pages: Iterable<LinedPage>,
  records: readonly SearchRecord[],
  byline = '',
): readonly SearchRecord[] {
  const known = new Set(records.flatMap(textsOf).map(keyOf));
  const byPath = new Map(records.map((record) => [record.path, record]));
  const found: SearchRecord[] = [];
  // One page is read at a time: all of a large archive are more than memory should hold.
  for (const { path: file, html } of pages) {
    const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
    const record = byPath.get(path);
    const { language, title, lines } = readPage(html, record?.in === 'essay');
    const held = record === undefined ? '' : wordsHeld(record);
    const own = lines.filter(({ text, speaker = 0 }) => {
      const key = keyOf(text.slice(speaker));
      if (!key.includes(' ') || known.has(key) || held.includes(` ${key} `)) return false;
      known.add(key);
      return true;
    });
    for (const parts of chunksOf(own))
      found.push({
        in: 'page',
        path,
        title: record?.title ?? title,
        language,
        byline,
        parts,
      });
  }
  return found;
}

// What a side says stands on pages beside its name, too.
function textsOf({ title, parts }: SearchRecord): readonly string[] {
  const said = parts.flatMap(({ text, speaker }) => (speaker === undefined ? [] : [text.slice(speaker)]));
  return [title, ...parts.map(({ text }) => text), ...said];
}

function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ letters }) => letters)
    .join(' ');
}

// Its rows, no words of which run on from one to the next.
function wordsHeld(record: SearchRecord): string {
  return rowsOfRecord(record)
    .map((row) => ` ${row.map(({ letters }) => letters).join(' ')} `)
    .join('\n');
}

// What is found is read whole: so long may the lines be that are read for one.
const longestLines = 8000;

function chunksOf(lines: readonly SearchPart[]): readonly (readonly SearchPart[])[] {
  const chunks: SearchPart[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.text.length > longestLines) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(line);
    length += line.text.length;
  }
  return chunks;
}

interface ReadPage {
  readonly language: string;
  readonly title: string;
  /** What stands in each block of its `main`, in order. */
  readonly lines: readonly SearchPart[];
}

// No more of it is parsed than is read: mastheads and feet are half of a short page.
function readPage(html: string, isEssay: boolean): ReadPage {
  const start = html.indexOf('<main');
  const main = start === -1 ? undefined : parsed(html.slice(start, html.lastIndexOf('</main>')));
  const heading = main && [...elementsIn(main)].find(({ nodeName }) => nodeName === 'h1');
  const title = heading ?? parsed(/<title>.*?<\/title>/s.exec(html)?.[0] ?? '');
  return {
    language: /<html\b[^>]*? lang="([^"]*)"/.exec(html)?.[1] ?? '',
    title: textIn(title),
    lines: main === undefined ? [] : linesOf(main, isEssay),
  };
}

function parsed(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(html, { scriptingEnabled: false });
}

// What is said of a term is led by it: without who said it, it would be the archive's own claim.
function linesOf(element: ParentNode, isEssay = false): readonly SearchPart[] {
  const lines: SearchPart[] = [];
  let line = '';
  let lead = '';
  const end = () => {
    const text = line
      .replace(besidePunctuation, '')
      .replace(/[\s\0]+/gu, ' ')
      .trim();
    if (text !== '') lines.push({ id: '', text: lead + text, ...(lead !== '' && { speaker: lead.length }) });
    line = '';
  };
  // What is written into a page behind the index is no word of it yet.
  const readText = (text: string) => {
    for (const [place, piece] of text.split(writtenLater).entries()) {
      if (place > 0) end();
      line += piece;
    }
  };
  const readIn = (node: Node & { readonly childNodes: readonly Node[] }, between: string) => {
    line += between;
    let term = '';
    for (const child of node.childNodes) {
      if (child.nodeName === 'dt') term = textIn(child);
      const outer = lead;
      if (child.nodeName === 'dd' && term !== '') lead = say(sharedWords.named, { name: term, words: '' });
      read(child);
      lead = outer;
    }
    line += between;
  };
  const read = (node: Node): void => {
    if ('value' in node) readText(node.value);
    if (!('childNodes' in node) || unread.has(node.nodeName)) return;
    // The record of an essay has a side's words with whose they are.
    if (node.nodeName === 'code' || (isEssay && isOfSide(node))) return end();
    // A card that is shown beside a link is no part of the sentence that the link stands in.
    const around = isCard(node) ? line : undefined;
    if (around !== undefined) line = '';
    const isBlock = !inline.has(node.nodeName);
    if (isBlock) end();
    // Of two elements in a line each is words of its own, unless it is no more than emphasis.
    readIn(node, emphasis.has(node.nodeName) || isMarked(node) ? '' : '\0');
    if (isBlock || around !== undefined) end();
    if (around !== undefined) line = around;
  };
  read(element);
  end();
  return lines;
}

const writtenLater = new RegExp(`${keptCount}|${keptSize}`);

// An end of an element, which is no space before what closes or behind what opens.
const besidePunctuation = /\0+(?=[\0\s]*[,.;:!?…)\]’”»])|(?<=[([“‘«])\0+/gu;

function textIn(element: ParentNode): string {
  return linesOf(element)
    .map(({ text }) => text)
    .join(' ');
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template']);
const emphasis: ReadonlySet<string> = new Set(['i', 'em', 'strong', 'cite', 'mark']);
const inline: ReadonlySet<string> = new Set([
  ...emphasis,
  ...'a abbr b bdi bdo br code data del dfn hover-card ins kbd label q s samp small span sub sup time u var wbr'.split(
    ' ',
  ),
]);

// Within a word stand words of evidence, and the groups of a seal.
function isMarked(node: Node): boolean {
  const attrs = 'attrs' in node ? node.attrs : [];
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  return node.nodeName === 'span' && (classes.includes('ev') || classes.includes('hash'));
}

function isOfSide(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'data-voice' && value === 'side');
}

function isCard(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'role' && value === 'tooltip');
}

function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}
