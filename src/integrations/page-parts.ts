import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SearchPart } from '../search/index/record.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a built page says of itself to the index. */
export interface PageText {
  readonly title: string;
  readonly language: string;
  /** Its sections: an element with an id begins one; what is to be ignored is left out. */
  readonly sections: readonly SearchPart[];
}

/** The text of the elements with these ids, character for character as a browser has it, note letters left out. */
export function partsOf(html: string, ids: readonly string[]): readonly SearchPart[] {
  const elements = new Map(
    elementsIn(parse(html)).map((element) => [attribute(element, 'id'), element] as const),
  );
  return ids.map((id) => {
    const element = elements.get(id);
    if (element === undefined) throw new Error(`the page has no element #${id}`);
    return { id, text: textOf(element) };
  });
}

/** The text of a page that is indexed as a whole; undefined when `main` does not ask for it. */
export function pageText(html: string): PageText | undefined {
  const elements = elementsIn(parse(html));
  const main = elements.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (main === undefined) return undefined;
  const root = elements.find(({ tagName }) => tagName === 'html');
  const sections: { id: string; text: string }[] = [{ id: '', text: '' }];
  let title = '';
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (isIgnored(node)) return;
      if (node.tagName === 'h1') {
        title = plain(textOf(node));
        return;
      }
      const id = attribute(node, 'id');
      if (/^h[2-6]$/.test(node.tagName) && id !== undefined) sections.push({ id, text: '' });
    }
    if ('value' in node) sections.at(-1)!.text += node.value;
    if ('childNodes' in node) node.childNodes.forEach(visit);
    // Blocks part words, inline elements do not.
    if ('tagName' in node && !inline.has(node.tagName)) sections.at(-1)!.text += ' ';
  };
  main.childNodes.forEach(visit);
  return {
    title,
    language: (root && attribute(root, 'lang')) ?? 'en',
    sections: sections.map(({ id, text }) => ({ id, text: plain(text) })).filter(({ text }) => text !== ''),
  };
}

const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

function elementsIn(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isNote(node))) return '';
  return node.childNodes.map(textOf).join('');
}

function isNote(element: Element): boolean {
  return attribute(element, 'class')?.split(' ').includes('ref') === true;
}

function isIgnored(element: Element): boolean {
  return (
    attribute(element, 'data-pagefind-ignore') !== undefined ||
    isNote(element) ||
    ['script', 'style', 'svg', 'template'].includes(element.tagName)
  );
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
