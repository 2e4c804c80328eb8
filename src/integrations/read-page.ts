import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { SearchPart } from '../search/index/record.ts';
import { keptCount, keptSize } from '../site/kept-files.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What a page shows between its masthead and its foot. */
export interface ReadPage {
  readonly language: string;
  readonly title: string;
  /** What stands in each block of its `main`, in order. */
  readonly lines: readonly SearchPart[];
}

/** Reads a page. No more of it is parsed than is read: mastheads and feet are half of a short page. */
export function readPage(html: string, isEssay: boolean): ReadPage {
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
