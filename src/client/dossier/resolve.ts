import { wordCutAt } from '../../text/cut-word.ts';
import { cutsOf, type Cuts } from '../../text/sentence-cut.ts';
import { blocksIn } from '../copy/blocks.ts';
import { markedCut, referenceOf } from '../copy/selected.ts';
import { titleOf, toldPage } from '../copy/told-page.ts';
import type { DossierItem } from '../shared/dossier.ts';

/** What the archive has at an item's address, read just now. */
export type Resolved =
  | { readonly kind: 'missing' | 'unreachable' }
  | {
      /** `as-is`: the item names no words. `differs`: its words do not stand there, and these do. */
      readonly kind: 'as-is' | 'verified' | 'differs';
      readonly title: string;
      readonly words: string;
      readonly voice: 'verbatim' | 'told';
      readonly reference: string;
      /** Where the sentence of the words begins before them or goes on behind them. */
      readonly cut?: Cuts;
      /** How the page is cited, as it says itself. */
      readonly citation?: string;
    };

/** Loads a page of the archive: undefined where there is none. @throws Error where it cannot be had */
export type LoadPage = (path: string) => Promise<Document | undefined>;

/** Looks an item up in the archive's own pages, and its words on them. */
export async function resolveItem({ at, words }: DossierItem, load: LoadPage): Promise<Resolved> {
  const [path = '', fragment] = at.split('#');
  try {
    const page = await load(path);
    if (page === undefined) return { kind: 'missing' };
    return fragment === undefined ? wholePage(page, words) : partOfPage(page, fragment, words);
  } catch {
    return { kind: 'unreachable' };
  }
}

function wholePage(page: Document, words: string | undefined): Resolved {
  const found = words === undefined ? undefined : foundAmong(page, blocksIn(page), words);
  if (found !== undefined) return found;
  return { kind: words === undefined ? 'as-is' : 'differs', ...toldPage(page), ...citationOf(page) };
}

function partOfPage(page: Document, fragment: string, words: string | undefined): Resolved {
  const blocks = blocksIn(page);
  const here = blocks.filter(
    (block) =>
      block.id === fragment || block.closest(`[aria-labelledby="${fragment}"], [id="${fragment}"]`) !== null,
  );
  const [first] = here;
  if (first === undefined) return { kind: 'missing' };
  if (words === undefined) return foundIn(page, 'as-is', [first]);
  return foundAmong(page, here, words) ?? foundIn(page, 'differs', [first]);
}

/** The words where they begin in one of some blocks of the page. */
function foundAmong(page: Document, here: readonly Element[], words: string): Resolved | undefined {
  const blocks = blocksIn(page);
  for (const block of here) {
    const found = runWith(blocks, block, plainOf(words));
    if (found !== undefined) return foundIn(page, 'verified', found.run, words, found.cut);
  }
  return undefined;
}

function foundIn(
  page: Document,
  kind: 'as-is' | 'verified' | 'differs',
  blocks: readonly Element[],
  words = blocks.map(textOf).join('\n'),
  cut: Cuts = markedCut(blocks[0]!),
): Resolved {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const cited = first.closest<HTMLElement>('[data-cite-as]')!;
  return {
    kind,
    title: titleOf(page),
    words,
    voice: cited.dataset['copied'] === 'told' ? 'told' : 'verbatim',
    reference: referenceOf(cited, first, last),
    ...((cut.before || cut.after) && { cut }),
    ...citationOf(page),
  };
}

/** The blocks from one on, of the same speaker, in which words stand that begin in the first of them. */
function runWith(
  blocks: readonly Element[],
  first: Element,
  words: string,
): { readonly run: readonly Element[]; readonly cut: Cuts } | undefined {
  const cited = first.closest('[data-cite-as]');
  const run: Element[] = [];
  let text = '';
  for (const block of blocks.slice(blocks.indexOf(first))) {
    if (block.closest('[data-cite-as]') !== cited) return undefined;
    run.push(block);
    text += (text === '' ? '' : '\n') + plainOf(textOf(block));
    const start = placeOf(words, text);
    if (start > plainOf(textOf(first)).length) return undefined;
    if (start !== -1) return { run, cut: cutIn(run, text, start, start + words.length) };
    if (text.length > plainOf(textOf(first)).length + words.length) return undefined;
  }
  return undefined;
}

/** Where words are cut: within their text as sentences go, at its ends as the page marks them. What the archive tells is no quotation. */
function cutIn(run: readonly Element[], text: string, start: number, end: number): Cuts {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (first.closest<HTMLElement>('[data-cite-as]')?.dataset['copied'] === 'told')
    return { before: false, after: false };
  const { before, after } = cutsOf(text, start, end);
  return {
    before: before || (start === 0 && markedCut(first).before),
    after: after || (end === text.length && markedCut(last).after),
  };
}

/** Where words stand in a text as whole words and numbers; -1 where they do not. */
function placeOf(words: string, text: string): number {
  const isCut = (at: number) => wordCutAt(text, at) !== undefined || isInNumber(text, at);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!isCut(at) && !isCut(at + words.length)) return at;
  return -1;
}

// "1" and "1," of "1,500".
function isInNumber(text: string, at: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return (/\d$/.test(before) && /^[.,]\d/.test(behind)) || (/\d[.,]$/.test(before) && /^\d/.test(behind));
}

// The spaces at the ends of lines are the page's.
function plainOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(block: Element): string {
  return block.textContent.trim();
}

/** How a page is cited, with the address that it was read at: the site may be served elsewhere than it was built for. */
function citationOf(page: Document): { readonly citation?: string } {
  const citation = page.querySelector('[data-voice="source"] dd code')?.textContent.trim();
  if (citation === undefined) return {};
  const builtFor = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return { citation: builtFor === '' ? citation : citation.replaceAll(builtFor, page.URL) };
}
