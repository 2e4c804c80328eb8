/** A way to read a quotation: pieces that are to stand in this order, each with a letter or a digit. */
export interface QuotationReading {
  readonly pieces: readonly CutPiece[];
  /** What brackets have in place of the text's words, before each piece and behind the last; empty where none has any. */
  readonly gaps: readonly string[];
}

export interface CutPiece {
  /** Where brackets stand for letters of a word it has "[]": "report[]", "[]committed". */
  readonly text: string;
  /** Those words as whoever quotes writes them: "report[ed]". */
  readonly cut: readonly string[];
}

/**
 * The ways to read a quotation, the plainest first. It may stand just so, with its ellipses and brackets or without; or
 * an ellipsis and words in brackets, as whoever quotes writes them, stand for words left out or replaced, and "[sic]"
 * for nothing. A letter in brackets begins its word, "[f]irst"; others are of their word too, or they stand for other
 * letters of the word that was quoted, "report[ed]": those outside are its own. Where no piece is left there is no such
 * way.
 */
export function readQuotation(text: string): readonly QuotationReading[] {
  const own = text.replace(sic, '');
  const readings = [
    { pieces: [{ text: text.trim(), cut: [] }].filter(hasLetters), gaps: ['', ''] },
    partedAt(own),
    partedAt(own, { cutsWords: true }),
  ].filter(({ pieces }) => pieces.some((piece) => hasLetters({ text: piece.text.replace(cutWord, '') })));
  return readings.filter((one, at) => readings.findIndex((other) => sameLetters(other, one)) === at);
}

/** The pieces of each way to read a quotation. */
export function quotationReadings(text: string): readonly (readonly string[])[] {
  return readQuotation(text).map(({ pieces }) => pieces.map((piece) => piece.text));
}

/** A word of a piece of which some letters are not known: "report[]". */
export const cutWord =
  /(?<![\p{L}\p{N}\p{M}[\]])(?:[\p{L}\p{N}\p{M}]|\[\])*\[\](?:[\p{L}\p{N}\p{M}]|\[\])*/gu;

function partedAt(text: string, { cutsWords = false } = {}): QuotationReading {
  const pieces: CutPiece[] = [];
  const gaps = [''];
  let at = 0;
  for (const gap of [...text.matchAll(left), undefined]) {
    const between = text.slice(at, gap?.index);
    at = gap === undefined ? at : gap.index + gap[0].length;
    const cut: string[] = [];
    const piece = between
      .replace(around, (word) => {
        if (!cutsWords) return word;
        cut.push(word);
        return word.replace(/\[[^[\]]*\]/gu, '[]');
      })
      .trim();
    if (hasLetters({ text: piece })) {
      pieces.push({ text: piece, cut });
      gaps.push('');
    }
    if (gap !== undefined && hasLetters({ text: gap[0] })) gaps.push(`${gaps.pop() ?? ''} ${gap[0]}`.trim());
  }
  return { pieces, gaps };
}

function hasLetters({ text }: Pick<CutPiece, 'text'>): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

// Signs at the ends of pieces make no other way.
function sameLetters(one: QuotationReading, other: QuotationReading): boolean {
  const bare = ({ pieces }: QuotationReading) =>
    JSON.stringify(
      pieces.map(({ text }) => text.replace(/^[^\p{L}\p{N}[\]]+|[^\p{L}\p{N}\p{M}[\]]+$/gu, '')),
    );
  return bare(one) === bare(other);
}

const sic = /\s*[[(]\s*sic\s*[!.]?\s*[\])]/giu;
const bracketed = String.raw`(?<![\p{L}\p{N}\p{M}\]])\[[^[\]]*\](?![\p{L}\p{N}\p{M}[])`;
// A word with letters in brackets and without, but for a letter that begins one.
const around =
  /(?!(?<![\p{L}\p{N}\p{M}])\[\p{L}\p{M}*\]\p{L}+(?![\p{L}\p{N}\p{M}[]))(?=[\p{L}\p{N}\p{M}]*\[)(?:[\p{L}\p{N}\p{M}]|\[[^[\]]*\])+/gu;
// "(...)", "<\u2026>", ". . ." and the "* * *" of laws are signs of what is left out as well.
const dots = String.raw`(?:\u2026|(?:\.\s?){3,}|(?:\*\s?){3,})+`;
const left = new RegExp(String.raw`${bracketed}|\(\s*${dots}\s*\)|<\s*${dots}\s*>|${dots}`, 'gu');
