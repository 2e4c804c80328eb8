import { literalPattern } from './literal-pattern.ts';
/** A piece of a text; `isolated` where it is written from right to left and would turn what stands beside it. */
export interface Piece {
  readonly text: string;
  readonly isolated: boolean;
}

/** A text in pieces, so that names written from right to left turn no number or mark beside them (UAX #9, isolates). */
export function isolating(text: string, names: readonly string[]): readonly Piece[] {
  const turned = names.filter((name) => rightToLeft.test(name));
  if (turned.length === 0) return [{ text, isolated: false }];
  const form = turned
    .toSorted((a, b) => b.length - a.length)
    .map(literalPattern)
    .join('|');
  return text
    .split(new RegExp(`(${form})`, 'u'))
    .map((piece, at) => ({ text: piece, isolated: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
