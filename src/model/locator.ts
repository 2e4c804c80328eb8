import { z } from 'zod';
import type { Line } from '../text/lines.ts';

/**
 * The fields that say which part of a seed's text of record something is: one line, or several from the first to the
 * last. `isLocator` says what they must keep to.
 */
export const locatorFields = {
  /** A line of the text of record, counted from 1. */
  line: z.int().positive().optional(),
  /** For a text with lines of fixed width: the first and the last of several lines. */
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  /** The page that it begins on, counted from 1, where there are pages. */
  page: z.int().positive().optional(),
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
 * among `lines`, which are those that hold text.
 */
export function textAt(lines: readonly Line[], locator: Locator): string | undefined {
  const [first, last] = lineRange(locator);
  const start = indexFrom(lines, first);
  const named = lines.slice(start, indexFrom(lines, last + 1));
  return named.length === last - first + 1 ? named.map(({ text }) => text).join('\n') : undefined;
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
