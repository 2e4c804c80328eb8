import type { Line } from './lines.ts';

/** What belongs together in a text: each `line` for itself, or every `block` of lines between blank ones. */
export type Grouping = 'line' | 'block';

/**
 * The lines of a text by the paragraph that they make, in order. Lines that were broken to a fixed width belong together;
 * without a `grouping` they are known by their shape: lines of a block reach a common width, so that the next word would
 * not have fitted, or break off in the middle of a sentence. Headings, lists, addresses and verse stay apart; a word that
 * a hyphen has broken holds its lines together everywhere, and so does a day before its month.
 *
 * @param lines those that hold text, of a whole text
 */
export function groupLines(lines: readonly Line[], grouping?: Grouping): readonly (readonly Line[])[] {
  if (grouping === 'line') return lines.map((line) => [line]);
  const blocks = splitWhere(lines, (line, next) => next.number > line.number + 1);
  if (grouping === 'block') return blocks;
  const width = widthOf(blocks);
  if (width === undefined) return splitWhere(lines, (line, next) => !isHeld(line, next));
  const isWrapped = looksWrapped(blocks, width, 0.6);
  return blocks.flatMap((block) =>
    isWrapped || looksWrapped([block], width, 0.5)
      ? splitWhere(block, (line, next) => beginsAnew(line, next, width))
      : splitWhere(block, (line, next) => !isHeld(line, next)),
  );
}

// Columns of a text with lines of fixed width: less is verse or an address, more is not broken by hand.
const leastWidth = 40;
const mostWidth = 120;
// A line that reaches less far than this share of the width is a heading or part of an address.
const leastShare = 0.6;

/** The column that lines reach which another follows at once; undefined where it is no width that texts are broken to. */
function widthOf(blocks: readonly (readonly Line[])[]): number | undefined {
  const followed = blocks.flatMap((block) => block.slice(0, -1)).filter(({ text }) => /\S\s+\S/.test(text));
  const lengths = followed.map(({ text }) => lengthOf(text)).sort((a, b) => a - b);
  // Of many lines a few may hang over, such as those with an address.
  const width = lengths[lengths.length < 20 ? lengths.length - 1 : Math.floor(lengths.length * 0.97)] ?? 0;
  return width >= leastWidth && width <= mostWidth ? width : undefined;
}

/** Whether of the line ends within blocks at least a share is where no word fitted, or in the middle of a sentence. */
function looksWrapped(blocks: readonly (readonly Line[])[], width: number, share: number): boolean {
  const ends = blocks
    .flatMap((block) => block.slice(1).map((next, index) => [block[index]!, next] as const))
    .filter(([line, next]) => !isSetOff(line, next, width));
  const telling = ends.filter(
    ([line, next]) => lengthOf(line.text) >= width * leastShare && runsOn(line, next, width),
  );
  return ends.length > 0 && telling.length >= ends.length * share;
}

/**
 * Whether a hyphen ends a line in the middle of a word that goes on in small letters on the next, or a day a line, as in
 * "... and 15", whose month is on the next: "May 2014."
 */
function isHeld(line: Line, next: Line): boolean {
  if (next.number > line.number + 1) return false;
  const [before, rest] = [line.text.trimEnd(), next.text.trimStart()];
  return (
    (/\p{L}[-‐\u00ad]$/u.test(before) && /^\p{Ll}/u.test(rest)) ||
    (/(?<!\p{L})\p{Ll}+ \p{Nd}{1,2}$/u.test(before) &&
      /^\p{L}+(?:[.,;:!?)]|\s\p{Nd}{4}(?!\p{Nd}))/u.test(rest))
  );
}

function runsOn(line: Line, next: Line, width: number): boolean {
  if (endsSentence(line.text)) return false;
  return isFull(line, next, width) || /^[\p{Ll}\p{Nd}(]/u.test(next.text.trimStart());
}

function beginsAnew(line: Line, next: Line, width: number): boolean {
  if (isHeld(line, next)) return false;
  if (isSetOff(line, next, width)) return true;
  if (lengthOf(line.text) < width * leastShare) return !isCutShort(line, next, width);
  return endsSentence(line.text) && !isFull(line, next, width);
}

/**
 * Whether a short line breaks off in the middle of a sentence, as where words were put in or taken out of lines of a fixed
 * width: a full line goes on with it in small letters, or with the year of its day and month.
 */
function isCutShort({ text }: Line, next: Line, width: number): boolean {
  if (endsSentence(text) || lengthOf(next.text) < width * leastShare) return false;
  const [line, rest] = [text.trimEnd(), next.text.trimStart()];
  return (
    (/[\p{L}\p{Nd},]$/u.test(line) && /^\p{Ll}/u.test(rest)) ||
    (/(?<!\p{Nd})\p{Nd}{1,2}(?:\.|-?\p{Ll}+)? (?:\p{L}+ )?\p{L}+\.?,?$/u.test(line) &&
      /^\p{Nd}{4}(?!\p{Nd})/u.test(rest))
  );
}

/** Whether the first word of the next line would not have fitted. */
function isFull({ text }: Line, next: Line, width: number): boolean {
  const [word = ''] = next.text.trimStart().split(/\s/u, 1);
  return lengthOf(text) + 1 + word.length > width;
}

function endsSentence(text: string): boolean {
  return /[.!?:;։。؟…][\p{Pe}\p{Pf}"'*]*$/u.test(text.trimEnd());
}

/** A line that a list or an indentation sets off from the one before it. */
function isSetOff(line: Line, next: Line, width: number): boolean {
  if (bullet.test(next.text)) return true;
  // "Under section", and on the next line "7. This": a number that a full line has left over begins no item.
  if (number.test(next.text)) return endsSentence(line.text) || !isFull(line, next, width);
  const deeper = indentOf(next.text) - indentOf(line.text);
  return deeper >= 2 && !bullet.test(line.text) && !number.test(line.text);
}

const bullet = /^\s*[-*+•–—▪◦>|#]\s/u;
const number = /^\s*(?:(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})[.)]|\((?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5})\))\s/u;

function indentOf(text: string): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0;
}

function lengthOf(text: string): number {
  return text.trimEnd().length;
}

function splitWhere(
  lines: readonly Line[],
  isBetween: (line: Line, next: Line) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before === undefined || group === undefined || isBetween(before, line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}
