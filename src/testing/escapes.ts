import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

// What a reader sees or hears of an element besides its text.
const readAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
]);
// What is there for machines, or shows what a machine reads.
const unread = new Set(['script', 'style', 'code']);

/** The texts of a page that hold a plain Latin word: in a page of `foreignSite`, what is in no language's table. */
export function escapesInPage(html: string): readonly string[] {
  return [...textsOf(parse(html, { scriptingEnabled: false }))]
    .filter(hasPlainWord)
    .map((text) => text.trim().replace(/\s+/g, ' '));
}

/** The same of the data that a page's scripts read: of its texts, not its keys, ids and addresses. */
export function escapesInData(value: unknown): readonly string[] {
  if (typeof value === 'string' && /^<[a-z]+[ >]/.test(value)) return escapesInPage(value);
  if (typeof value === 'string') return hasPlainWord(value) && !isForMachines(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(escapesInData);
}

/** Whether a text holds a Latin word of two letters or more that was not made, and is no name of a format. */
export function hasPlainWord(text: string): boolean {
  return /(?<![\p{L}\p{M}\d])[A-Za-z]{2,}(?![\p{L}\p{M}\d])/u.test(
    text
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/\b[\w-]+(?:\.[\w-]+)+\/\S*/g, ' ')
      .replace(/(?<=^|\s)\/(?:[\w-]+\/)+(?:#[\w-]+)?/g, ' ')
      .replace(/\{\w+\}/g, ' ')
      .replace(knownNames, ' '),
  );
}

// Names that are the same in every language: of the seed’s file, of the made language, of standards, and of a query's
// operators with their values, which may be ids.
const knownNames = /\d\.txt|\bqps\b|SHA-256|EDTF|ISO|SVG|\bOR\b|(?<=^|\s)[a-z]+:\S+/g;

/** Ids and addresses, and patterns of them. */
function isForMachines(text: string): boolean {
  return /^[\w./#?&=:%$+-]*$/.test(text) || /^\^\S+\$$/.test(text);
}

function* textsOf(node: Node): Generator<string> {
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('attrs' in node) {
    if (unread.has(node.nodeName)) return;
    yield* readOf(node);
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
}

function readOf({ nodeName, attrs }: Element): readonly string[] {
  const value = (name: string) => attrs.find((one) => one.name === name)?.value;
  const described = nodeName === 'meta' && value('name') === 'description' ? [value('content') ?? ''] : [];
  return [...described, ...attrs.flatMap((one) => (readAttributes.has(one.name) ? [one.value] : []))];
}
