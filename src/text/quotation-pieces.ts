/**
 * The ways to read a quotation, the plainest first. It may stand just so, with its ellipses and brackets or without; or
 * an ellipsis and words in brackets, as whoever quotes writes them, stand for words left out or replaced, and "[sic]"
 * for nothing. A letter in brackets begins its word, "[f]irst"; others are of their word too, or the word is written in
 * place of one that was quoted, "report[ed]". Each way is the pieces that are to stand in this order, of which each has a
 * letter or a digit; where that leaves none there is no such way.
 */
export function quotationReadings(text: string): readonly (readonly string[])[] {
  const own = text.replace(sic, '');
  const readings = [[text], partedAt(bracketed, own), partedAt(around, own)]
    .map((pieces) => pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece)))
    .filter((pieces) => pieces.length > 0);
  return readings.filter((pieces, at) => readings.findIndex((other) => sameLetters(other, pieces)) === at);
}

function partedAt(brackets: RegExp, text: string): readonly string[] {
  return text.replace(brackets, ' \u2026 ').split(gaps);
}

// Signs at the ends of pieces make no other way.
function sameLetters(some: readonly string[], others: readonly string[]): boolean {
  const bare = (pieces: readonly string[]) =>
    JSON.stringify(pieces.map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')));
  return bare(some) === bare(others);
}

const sic = /\s*[[(]\s*sic\s*[!.]?\s*[\])]/giu;
const bracketed = /(?<![\p{L}\p{N}\p{M}])\[[^[\]]*\](?![\p{L}\p{N}\p{M}])/gu;
// With the letters of the word that they stand in, but for a letter that begins one.
const around =
  /(?!(?<![\p{L}\p{N}\p{M}])\[\p{L}\p{M}*\]\p{L}+(?![\p{L}\p{N}\p{M}[]))[\p{L}\p{N}\p{M}]*\[[^[\]]*\][\p{L}\p{N}\p{M}]*/gu;
// "(...)", "<\u2026>", ". . ." and the "* * *" of laws are signs of what is left out as well.
const dots = String.raw`(?:\u2026|(?:\.\s?){3,}|(?:\*\s?){3,})+`;
const gaps = new RegExp(String.raw`\(\s*${dots}\s*\)|<\s*${dots}\s*>|${dots}`, 'u');
