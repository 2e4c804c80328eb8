import { textDirective } from '../../search/answer/text-fragment.ts';
import type { Cuts } from '../../text/sentence-cut.ts';
import { copyWords as messages } from '../../words/chapters/copy.ts';
import { say } from '../../words/say.ts';
import { publicAddress } from '../shared/site.ts';
import { blocksIn } from './blocks.ts';
import type { QuotedWords } from './quoted-words.ts';

const aroundLength = 32;

/** What a reader has selected, if it stands in words that can be cited and in nothing else that is told of at once. */
export function selectedWords(root: ParentNode, selection: Selection | null): QuotedWords | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const blocks = blocksIn(root).filter((block) => range.intersectsNode(block));
  const [first] = blocks;
  if (first === undefined) return undefined;
  const cited = first.closest('[data-cite-as]');
  const together = blocks.filter((block) => block.closest('[data-cite-as]') === cited);
  const parts = together.map((block) => partOf(block, range)).filter(({ start, end }) => end > start);
  return quotedOf(parts);
}

/** The whole of one block: a passage, a quotation, an account. */
export function wordsOfBlock(block: Element): QuotedWords | undefined {
  const text = textOf(block);
  return quotedOf([{ block, text, start: 0, end: text.length }]);
}

interface Part {
  readonly block: Element;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function quotedOf(parts: readonly Part[]): QuotedWords | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const cited = first.block.closest<HTMLElement>('[data-cite-as]');
  const words = parts.map(({ text, start, end }) => text.slice(start, end).trim()).join('\n');
  if (cited === null || words.trim() === '') return undefined;
  const whole = parts.map(({ text }) => text).join('\n');
  const end = whole.length - last.text.length + last.end;
  const isWhole = parts.length === 1 && first.start === 0 && first.end === first.text.length;
  return {
    words,
    voice: cited.dataset['copied'] === 'told' ? 'told' : 'verbatim',
    reference: referenceOf(cited, first.block, last.block),
    address: addressOf(first.block),
    directive: isWhole && first.block.id !== '' ? '' : textDirective(whole, { start: first.start, end }),
    prefix: first.text.slice(Math.max(0, first.start - aroundLength), first.start),
    suffix: last.text.slice(last.end, last.end + aroundLength),
    cut: {
      before: first.start === 0 && markedCut(first.block).before,
      after: last.end === last.text.length && markedCut(last.block).after,
    },
  };
}

/** Whether the page says that a quotation leaves out what stands before or after it in its sentence. */
export function markedCut(block: Element): Cuts {
  const cut = block.getAttribute('data-cut');
  return { before: cut === 'before' || cut === 'both', after: cut === 'after' || cut === 'both' };
}

// Of a range only what lies in the block; spaces at its ends are nobody's words.
function partOf(block: Element, range: Range): Part {
  const inside = block.ownerDocument.createRange();
  inside.selectNodeContents(block);
  const before = inside.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
    inside.setEnd(range.endContainer, range.endOffset);
  }
  before.setEnd(inside.startContainer, inside.startOffset);
  const text = textOf(block);
  const start = before.toString().length;
  const picked = text.slice(start, start + inside.toString().length);
  return {
    block,
    text,
    start: start + picked.length - picked.trimStart().length,
    end: start + picked.trimEnd().length,
  };
}

function textOf(block: Element): string {
  return block.textContent;
}

/** Whose the words of these blocks are: who is cited for them, and the passages. */
export function referenceOf(cited: HTMLElement, first: Element, last: Element): string {
  const whose = cited.dataset['citeAs'] ?? '';
  if (!/^p\d+$/.test(first.id)) return whose;
  const [from, to] = [first.id.slice(1), last.id.slice(1)];
  return from === to
    ? say(messages.inPassage, { reference: whose, number: from })
    : say(messages.inPassages, { reference: whose, first: from, last: to });
}

// The page's own address without what a search left in it, or the one that a quotation names as its source.
function addressOf(block: Element): string {
  const page = publicAddress(location.href.replace(/[?#].*$/, ''));
  const source = block.closest('[cite]')?.getAttribute('cite');
  if (source !== null && source !== undefined) return publicAddress(source);
  const id = block.id !== '' ? block.id : block.closest('section')?.getAttribute('aria-labelledby');
  return id === null || id === undefined || id === '' ? page : `${page}#${id}`;
}
