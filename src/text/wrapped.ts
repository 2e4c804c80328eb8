/** A text on one line, as browsers show it: each line end a space, with the spaces and tabs about it. */
export function unwrapLines(text: string): string {
  return text.replace(lineEnd, ' ');
}

/** A text without the spaces and tabs about its line ends, which Markdown drops and browsers do not show. */
export function trimLineEnds(text: string): string {
  return text.replace(lineEnd, '\n');
}

/** A line end within a text, with the spaces and tabs about it. */
export const lineEnd = /[ \t]*\n[ \t]*/g;
