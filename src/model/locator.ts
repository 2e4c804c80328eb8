import { z } from 'zod';
import type { Line } from '../text/lines.ts';

/**
 * The fields that say which part of a seed's text of record something is: one line, or several from the first to the
 * last, whole, or from words in the first to words in the last. `isLocator` says what they must keep to.
 */
export const locatorFields = {
  /** A line of the text of record, counted from 1. */
  line: z.int().positive().optional(),
  /** For a text with lines of fixed width: the first and the last of several lines. */
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  /** The page that it begins on, counted from 1, where there are pages. */
  page: z.int().positive().optional(),
  /** Words that it begins with, where it begins within its first line: they stand there once. */
  begins: z.string().min(1).optional(),
  /** Words that it ends with, where it ends within its last line: they stand there once. */
  ends: z.string().min(1).optional(),
};

export type Locator = z.infer<z.ZodObject<typeof locatorFields>>;

/** Whether a locator names one line, or several in their order. */
export function isLocator({ line, lines }: Locator): boolean {
  return lines === undefined ? line !== undefined : line === undefined && lines[0] < lines[1];
}

/** What a locator that is none has to be. */
export const locatorRule = { error: 'either `line: n`, or `lines: [first, last]` with the later line last' };

/** The first and the last line of a locator; they are the same where it names one. */
export function lineRange({
  line = 0,
  lines = [line, line],
}: Locator): readonly [first: number, last: number] {
  return lines;
}

/** The locator of one or more lines that follow each other. */
export function locatorOf(lines: readonly Pick<Line, 'number'>[]): Locator {
  const [first = 0, last = 0] = [lines[0]?.number, lines.at(-1)?.number];
  return first === last ? { line: first } : { lines: [first, last] };
}

/**
 * The text that a locator names, its lines as they stand with a line feed between; undefined where one of them is not
 * among `lines`, which are those that hold text, or the words that it begins or ends with do not stand there once.
 */
export function textAt(lines: readonly Line[], locator: Locator): string | undefined {
  const [first, last] = lineRange(locator);
  const start = indexFrom(lines, first);
  const named = lines.slice(start, indexFrom(lines, last + 1));
  if (named.length !== last - first + 1) return undefined;
  const pieces = named.map(({ number, text }) => {
    const piece = pieceOfLine(locator, number, text);
    return piece.kind === 'piece' && piece.start < piece.end ? text.slice(piece.start, piece.end) : undefined;
  });
  return pieces.includes(undefined) ? undefined : pieces.join('\n');
}

/** Which part of a line a locator names, in UTF-16 units, or which of its words do not stand there, or not once. */
export type LinePiece =
  | { readonly kind: 'piece'; readonly start: number; readonly end: number }
  | { readonly kind: 'missing' | 'repeated'; readonly of: 'begins' | 'ends' };

/** The part of a line that a locator names, which names the line. */
export function pieceOfLine({ begins, ends, ...range }: Locator, number: number, text: string): LinePiece {
  const [first, last] = lineRange(range);
  const start = begins === undefined || number !== first ? 0 : onlyPlace(text, begins);
  const end = ends === undefined || number !== last ? text.length : onlyPlace(text, ends);
  if (typeof start !== 'number') return { kind: start, of: 'begins' };
  if (typeof end !== 'number') return { kind: end, of: 'ends' };
  return { kind: 'piece', start, end: end + (ends === undefined || number !== last ? 0 : ends.length) };
}

function onlyPlace(text: string, words: string): number | 'missing' | 'repeated' {
  const at = text.indexOf(words);
  if (at === -1) return 'missing';
  return text.includes(words, at + 1) ? 'repeated' : at;
}

/** The index of the first line that has a number or a higher one; lines stand by number. */
function indexFrom(lines: readonly Line[], number: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
