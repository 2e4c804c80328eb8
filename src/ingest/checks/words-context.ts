import type { Document, Quotation } from '../../model/document.ts';
import { lineRange, textAt } from '../../model/locator.ts';
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
  if (seed === undefined || passage === undefined) return contextOfText(unwrapLines(quote.exact));
  const textOf = textsOf(seed.lines);
  const located = locateQuote(textOf(passage), quote);
  if (located.kind !== 'found') return contextOfText(unwrapLines(quote.exact));
  const { text, indent } = runningOn(passages, passage, textOf);
  return nearby(text, { start: located.start + indent, end: located.end + indent });
}

/**
 * The text of a passage with those beside it that its sentence plainly runs through: of lines too short to be seen as
 * wrapped each is a passage, and "did not take place" may stand in the next.
 *
 * @returns the text, and how many UTF-16 units of it stand before the passage
 */
function runningOn(
  passages: Passages,
  passage: Passages[number],
  textOf: (passage: Passages[number]) => string,
): { readonly text: string; readonly indent: number } {
  const at = passages.indexOf(passage);
  const runs = (one: Passages[number] | undefined, next: Passages[number] | undefined) =>
    one !== undefined &&
    next !== undefined &&
    lineRange(one)[1] + 1 === lineRange(next)[0] &&
    unended.test(textOf(one)) &&
    goingOn.test(textOf(next));
  let [first, last] = [at, at];
  while (at - first < mostLines && runs(passages[first - 1], passages[first])) first -= 1;
  while (last - at < mostLines && runs(passages[last], passages[last + 1])) last += 1;
  const before = passages.slice(first, at).map((one) => `${textOf(one)} `);
  const behind = passages.slice(at + 1, last + 1).map((one) => ` ${textOf(one)}`);
  const ahead = before.join('');
  return { text: `${ahead}${textOf(passage)}${behind.join('')}`, indent: ahead.length };
}

const mostLines = 5;
const unended = /[\p{L}\p{M}\d,]\s*$/u;
const goingOn = /^\s*(?:\p{Ll}|\d)/u;

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
