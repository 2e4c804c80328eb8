import { nearestPart } from '../../text/nearest-part.ts';
import { trimPunctuation } from '../text/fold.ts';
import type { Place } from '../text/quotation.ts';
import { tokensOf, type Token } from '../text/tokens.ts';

/** The part of a text that comes closest to a quotation, word by word. */
export interface NearestWords extends Place {
  /** Words to change, add or leave out. */
  readonly differing: number;
  /** Places in the quotation of the words that the text does not have. */
  readonly asked: readonly Place[];
  /** Places in the text of the words that the quotation does not have. */
  readonly there: readonly Place[];
}

/**
 * The part of a text with the fewest words changed, added or left out against a quotation; letter case counts.
 * Undefined where more than half of the words differ.
 */
export function nearestWords(text: string, quotation: string): NearestWords | undefined {
  const there = tokensOf(text);
  const asked = tokensOf(quotation).filter((token) => trimPunctuation(token.text) !== '');
  const nearest = nearestPart(there.map(plain), asked.map(plain), {
    most: asked.length / 2,
    largestTable: 2_000_000,
  });
  if (nearest === undefined) return undefined;
  const { start, end, differences } = nearest;
  const [first, last] = [there[start], there[end - 1]];
  if (first === undefined || last === undefined || start >= end) return undefined;
  return {
    differing: differences.length,
    start: first.start,
    end: last.end,
    asked: differences.flatMap((one) => (one.kind === 'left-out' ? [] : wordPlaces(asked[one.wanted]))),
    there: differences.flatMap((one) => (one.kind === 'added' ? [] : wordPlaces(there[one.there]))),
  };
}

/** A word as it is compared: apostrophes and hyphens of any form are one. */
function plain({ text }: Token): string {
  return trimPunctuation(text)
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-');
}

function wordPlaces(token: Token | undefined): readonly Place[] {
  if (token === undefined) return [];
  const word = trimPunctuation(token.text) || token.text;
  const start = token.start + token.text.indexOf(word);
  return [{ start, end: start + word.length }];
}
