import { nearestPart, type Difference } from './nearest-part.ts';
import { nameOfCharacter } from './positions.ts';

/** The part of a text that comes closest to a quotation. */
export interface NearestQuote {
  readonly text: string;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  /** Each difference in words: `"z" U+007A at character 5, where the text has "s" U+0073`. */
  readonly differences: readonly string[];
}

/**
 * The part of `text` with the fewest characters inserted, left out or replaced against `exact`; undefined where nothing
 * resembles it, that is where more than a third of its characters differ, or where the texts are too long for the
 * search to be worth its time.
 */
export function nearestQuote(text: string, exact: string): NearestQuote | undefined {
  const there = [...text];
  const wanted = [...exact];
  const nearest = nearestPart(there, wanted, { most: wanted.length / 3, largestTable: 8_000_000 });
  if (nearest === undefined) return undefined;
  const { start, end, differences } = nearest;
  return {
    text: there.slice(start, end).join(''),
    start: there.slice(0, start).join('').length,
    differences: differences.map((one) => differenceWords(one, there, wanted)),
  };
}

function differenceWords(
  difference: Difference,
  there: readonly string[],
  wanted: readonly string[],
): string {
  const mine = nameOfCharacter(wanted[difference.wanted] ?? '');
  const its = 'there' in difference ? nameOfCharacter(there[difference.there] ?? '') : '';
  switch (difference.kind) {
    case 'replaced':
      return `${mine} at character ${difference.wanted + 1}, where the text has ${its}`;
    case 'added':
      return `${mine} at character ${difference.wanted + 1}, which the text does not have`;
    case 'left-out':
      return `${its} left out behind character ${difference.wanted}`;
  }
}
