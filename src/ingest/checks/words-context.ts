import type { Document, Quotation } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import type { Line } from '../../text/lines.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { Seed } from '../steps/read-seed.ts';

/** A text on one line in which words are said to stand, between two offsets. */
export interface WordsContext {
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/**
 * A quotation where it stands in its passage: what is cut off a quotation belongs to what its words mean. The quotation
 * alone where the passage has it not, or more than once.
 */
export function contextOfQuote(
  quote: Quotation,
  { passages }: Document,
  seed: Seed | undefined,
): WordsContext {
  const passage = passagesOf(passages).get(quote.passage);
  const text = seed === undefined || passage === undefined ? '' : textsOf(seed.lines)(passage);
  const located = locateQuote(text, quote);
  return located.kind === 'found' ? nearby(text, located) : contextOfText(unwrapLines(quote.exact));
}

type Passages = Document['passages'];

// Every claim asks for the passages of its quotations, and a document may have as many claims as it has passages.
const passagesOf = memoizeByObject(
  (passages: Passages): ReadonlyMap<string, Passages[number]> =>
    new Map(passages.map((passage) => [passage.id, passage])),
);

const textsOf = memoizeByObject((lines: readonly Line[]) =>
  memoizeByObject((passage: Passages[number]) => unwrapLines(textAt(lines, passage) ?? '')),
);

/** A text in the whole of which words may stand. */
export function contextOfText(text: string): WordsContext {
  return { text, start: 0, end: text.length };
}

// Whole words, far enough to both sides for all that can limit a date.
const farthest = 300;

// Stretches begin and end at steps, so that quotations beside each other have one text, which is read once.
const step = 600;

function nearby(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): WordsContext {
  const before = Math.floor((start - farthest) / step) * step;
  const behind = Math.ceil((end + farthest) / step) * step;
  const from = before > 0 ? text.indexOf(' ', before) + 1 : 0;
  const first = from > start ? start : from;
  const to = text.lastIndexOf(' ', behind);
  const last = behind >= text.length || to < end ? text.length : to;
  return { text: text.slice(first, last), start: start - first, end: end - first };
}
