/** Where a quotation leaves out a part of its sentence. */
export interface Cuts {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Whether the sentence of a stretch of text begins before it or goes on behind it. Offsets are UTF-16 units, `end` behind
 * the last. A full stop that is left off cuts nothing.
 */
export function cutsOf(text: string, start: number, end: number): Cuts {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return {
    before: before !== '' && !sentenceEnd.test(before),
    after: after !== '' && !sentenceEnd.test(text.slice(start, end)) && !onlyEnd.test(after),
  };
}

const closing = String.raw`["'\u2019\u201d\u00bb)\]]*`;
const sentenceEnd = new RegExp(`[.!?\u2026\u0589]${closing}$`, 'u');
// What ends the sentence stands directly behind, and the next one after it.
const onlyEnd = new RegExp(`^[.!?\u2026\u0589]${closing}(?:\\s|$)`, 'u');
