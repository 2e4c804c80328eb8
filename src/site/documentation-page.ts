import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { guideHtml } from '../mdx/satteri.ts';
import { slugOf } from '../text/slug.ts';
import { typographic } from '../text/typographic.ts';
import { settings } from './settings.ts';
import { absolute, pathTo } from './urls.ts';

/** A page that is made from a file of `docs/`. */
export interface DocumentationPage {
  /** Below `docs/`, without ending: "guides/publishing". */
  readonly path: string;
  readonly section: 'guides' | 'findings';
  readonly title: string;
  /** Its first sentence. */
  readonly summary: string;
  readonly html: string;
  /** As its file has it, with links that lead to pages. */
  readonly markdown: string;
  /** Its text by its headings, each with its own; what stands before the first heading has no id. */
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/**
 * The page of a file in Markdown.
 *
 * @param name of the file, without its ending
 * @param repository where the source is kept; empty where nobody says
 */
export function documentationPage(
  section: DocumentationPage['section'],
  name: string,
  markdown: string,
  repository: string = settings.repository,
): DocumentationPage {
  const root = parseFragment(guideHtml(markdown));
  const elements = elementsIn(root);
  const folder = { section, repository };
  for (const link of elements) rewriteLink(link, folder);
  for (const element of elements) alignByClass(element);
  const headings = elements.flatMap((element) => {
    const depth = /^h([23])$/.exec(element.tagName)?.[1];
    if (depth === undefined) return [];
    const slug = slugOf(textOf(element));
    element.attrs.push({ name: 'id', value: slug });
    return [{ depth: Number(depth), slug, element }];
  });
  setAsInPrint(root);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  root.childNodes = root.childNodes.filter((node) => node !== title);
  const first = elements.find(({ tagName }) => tagName === 'p');
  return {
    path: `${section}/${name}`,
    section,
    title: title === undefined ? name : textOf(title),
    summary: first === undefined ? '' : (/^.*?[.](?= |$)/s.exec(textOf(first))?.[0] ?? textOf(first)),
    html: serialize(root),
    markdown: markdown.replaceAll(
      /(?<=\]\()[^()\s]+(?=\))/g,
      (to) => withAbsolute(addressFrom(to, folder)) ?? to,
    ),
    parts: partsOf(root),
    headings: headings.map(({ element, ...heading }) => ({ ...heading, text: textOf(element) })),
  };
}

type Element = DefaultTreeAdapterTypes.Element;

/** The folder of `docs/` that a file stands in, and where the source is kept. */
interface Folder {
  readonly section: string;
  readonly repository: string;
}

function partsOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode): DocumentationPage['parts'] {
  const parts: { readonly id: string; readonly texts: string[] }[] = [{ id: '', texts: [] }];
  for (const node of childNodes) {
    const id = 'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined;
    if (id !== undefined) parts.push({ id, texts: [] });
    // A way to other pages is no part of what this one says.
    if ('childNodes' in node && node.childNodes.every(({ nodeName }) => nodeName === 'a')) continue;
    parts.at(-1)!.texts.push(textOf(node).replaceAll(/\s+/g, ' ').trim());
  }
  return parts
    .map(({ id, texts }) => ({ id, text: texts.filter((text) => text !== '').join(' ') }))
    .filter(({ text }) => text !== '');
}

/**
 * The texts below a node with the marks of print; what is to be typed stays as it is.
 *
 * @param before the character that stands before it in its paragraph; empty at the beginning
 * @returns that which stands at its end
 */
function setAsInPrint(node: DefaultTreeAdapterTypes.ParentNode, before = ''): string {
  return node.childNodes.reduce((last, child) => {
    if (child.nodeName === '#text') {
      const text = child as DefaultTreeAdapterTypes.TextNode;
      text.value = typographic(last + text.value).slice(last.length);
      return text.value.slice(-1) || last;
    }
    if (!('tagName' in child)) return last;
    if (['code', 'pre', 'kbd'].includes(child.tagName)) return textOf(child).slice(-1);
    const isWithin = ['a', 'em', 'strong', 'span'].includes(child.tagName);
    return setAsInPrint(child, isWithin ? last : '');
  }, before);
}

/** Links to other files of `docs/` lead to their pages, those to other files to where the source is kept, if anywhere. */
function rewriteLink(element: Element, folder: Folder): void {
  const href = element.tagName === 'a' ? element.attrs.find(({ name }) => name === 'href') : undefined;
  if (href === undefined || isWhole(href.value)) return;
  const address = addressFrom(href.value, folder);
  if (address !== undefined) href.value = address;
  else {
    element.tagName = 'span';
    element.nodeName = 'span';
    element.attrs = [];
  }
}

/** How Markdown aligns a cell, as a class: the pages' policy lets no element have a style of its own. */
function alignByClass({ attrs }: Element): void {
  for (const attribute of attrs) {
    const align = attribute.name === 'style' ? /^text-align:\s*(\w+)/.exec(attribute.value)?.[1] : undefined;
    if (align === undefined) continue;
    attribute.name = 'class';
    attribute.value = alignments[align] ?? '';
  }
}

// src/styles/page.css names them too.
const alignments: Readonly<Record<string, string>> = {
  left: 'text-start',
  center: 'text-center',
  right: 'text-end',
};

function isWhole(link: string): boolean {
  return /^(?:[a-z]+:|#|\/)/i.test(link);
}

/** Where a link of a file of `docs/` leads on the site; undefined where the file is published nowhere. */
function addressFrom(link: string, { section, repository }: Folder): string | undefined {
  if (isWhole(link)) return link;
  const { pathname, hash } = new URL(link, `file:///docs/${section}/`);
  const page = /^\/docs\/(.*)\.md$/.exec(pathname)?.[1];
  // The list of a section is a part of the list of all.
  const list = page === undefined ? null : /^(?:(.*)\/)?README$/.exec(page);
  if (list !== null) return pathTo.documentation('', list[1]);
  if (page !== undefined) return pathTo.documentation(page, hash.slice(1));
  return repository === '' ? undefined : `${repository}/blob/HEAD${pathname}${hash}`;
}

function withAbsolute(address: string | undefined): string | undefined {
  return address?.startsWith('/') === true ? absolute(address) : address;
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
