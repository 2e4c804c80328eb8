import { wordsOf, type Word } from './words.ts';

/** A part of a quotation that is to stand word for word. */
export interface QuotationPiece {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * The ways to read a quotation, the plainest first. It may stand just so, with its ellipses and brackets or without; or
 * an ellipsis and words in brackets, as whoever quotes writes them, stand for words left out or replaced, and "[sic]"
 * for nothing. A letter in brackets is one of its word, "[f]irst"; or what is in them is not, "report[ed]". Each way is
 * the pieces that are to stand in this order. None: there is no word to look for.
 */
export function quotationReadings(text: string): readonly (readonly QuotationPiece[])[] {
  const unmarked = text.replace(sic, '');
  const readings = [
    [text],
    unmarked.replace(bracketed, leftOut).split(gaps),
    unmarked.replace(attached, leftOut).replace(bracketed, leftOut).split(gaps),
  ].map(piecesOf);
  const known = new Set<string>();
  return readings.filter((pieces) => {
    const key = JSON.stringify(pieces.map(({ words }) => words.map(({ letters }) => letters)));
    if (pieces.length === 0 || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const leftOut = ' … ';
const sic = /\s*[[(]\s*sic\s*[!.]?\s*[\])]/giu;
const bracketed = /(?<![\p{L}\p{N}\p{M}])\[[^[\]]*\](?![\p{L}\p{N}\p{M}])/gu;
const attached = /[\p{L}\p{N}\p{M}]+\[[^[\]\s]*\][\p{L}\p{N}\p{M}]*|\[[^[\]\s]*\][\p{L}\p{N}\p{M}]+/gu;
const gaps = /…|(?:\.\s?){3,}/u;

function piecesOf(texts: readonly string[]): readonly QuotationPiece[] {
  return texts
    .map((text) => ({ text: text.trim(), words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}
