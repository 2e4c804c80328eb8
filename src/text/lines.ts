/** One line of a text, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Offset of the first character, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

/**
 * Lines of a text, split at LF, CRLF and CR and at nothing else: other separators (VT, FF, NEL, U+2028, U+2029)
 * are characters of the text. A line break at the very end starts no further line.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, text: text.slice(start, lineBreak.index) });
    start = lineBreak.index + lineBreak[0].length;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, text: text.slice(start) });
  return lines;
}

/** Whether a line holds nothing but spaces and tabs, which Markdown drops. Other kinds of space are text. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}
