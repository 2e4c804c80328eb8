/** Letters as a file draws them, of one direction, and where they begin from the left. */
export interface DrawnPart {
  readonly text: string;
  readonly left: number;
}

// What a file draws letter by letter, from left to right, in whatever order it is read, is put into the order of reading:
// programs that make PDFs do so with text that is written from right to left.

/** Whether a line is written from right to left, and drawn from left to right. */
export function isAsDrawn(parts: readonly DrawnPart[]): boolean {
  const written = parts.filter(({ text }) => rightToLeft.test(text));
  let onwards = 0;
  for (const [index, { left }] of written.entries())
    onwards += Math.sign(left - (written[index - 1]?.left ?? left));
  return onwards > 0;
}

/** Parts of a line in the order in which they are read. */
export function asReadParts(drawn: readonly DrawnPart[]): readonly DrawnPart[] {
  const parts = drawn.flatMap(withoutMarks);
  const of = (pattern: RegExp) => parts.filter(({ text }) => pattern.test(text)).length;
  return of(rightToLeft) >= of(leftToRight)
    ? turned(parts.toReversed().map(mirrored), (text) => leftToRight.test(text) || figure.test(text))
    : turned(parts, (text) => rightToLeft.test(text));
}

/** Pieces of a line, such as the cells of a table, which a file may draw in the order of reading all the same. */
export function asRead<T extends { readonly left: number }>(pieces: readonly T[]): readonly T[] {
  return pieces.every(({ left }, index) => left >= (pieces[index - 1]?.left ?? left))
    ? pieces.toReversed()
    : pieces;
}

/** Runs of parts of one direction turned round, with what stands between them and has none. */
function turned(parts: readonly DrawnPart[], isOfRun: (text: string) => boolean): readonly DrawnPart[] {
  const of = parts.map(({ text }) => isOfRun(text));
  const done: DrawnPart[] = [];
  for (let at = 0; at < parts.length;) {
    const end = of[at] === true ? endOfRun(parts, of, at) : at + 1;
    const run = parts.slice(at, end);
    for (const part of of[at] === true ? run.toReversed().map(mirrored) : run) done.push(part);
    at = end;
  }
  return done;
}

/** Behind the last part of a run, which no letter of another direction breaks. */
function endOfRun(parts: readonly DrawnPart[], of: readonly boolean[], from: number): number {
  let end = from + 1;
  for (let at = end; at < parts.length; at += 1) {
    if (of[at] === true) end = at + 1;
    else if (/\p{L}/u.test(parts[at]?.text ?? '')) break;
  }
  return end;
}

/** What is drawn from left to right, with the marks at either end of it apart: ".2014" ends a sentence. */
function withoutMarks(part: DrawnPart): readonly DrawnPart[] {
  if (rightToLeft.test(part.text)) return [part];
  return [...part.text.matchAll(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?|[^\p{L}\p{N}]/gsu)].map(([text]) => ({
    ...part,
    text,
  }));
}

/** A bracket as it is written in a text that is read the other way. */
function mirrored(part: DrawnPart): DrawnPart {
  const at = brackets.indexOf(part.text);
  return part.text.length !== 1 || at < 0 ? part : { ...part, text: brackets[at ^ 1] ?? part.text };
}

const brackets = '()[]{}<>«»‹›';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}](?<!\p{N})/u;
const figure = /\p{N}/u;
const leftToRight = /\p{L}(?<![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])/u;
