import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { listWords, say } from '../../words/say.ts';
import type { Differing, Disregarded } from '../text/quotation.ts';
import { deniesNothing, type QuotationAnswer } from './answer-quotation.ts';

/**
 * "Found word for word in 1 passage", "Found, but for capital letters, in 2 passages"
 *
 * @param isPartial something of the archive could not be read, so nothing is denied of the whole
 */
export function verdictWords(
  { found, elsewhere, nearest, leftOut }: QuotationAnswer,
  isPartial = false,
): string {
  const passages = found.flatMap(({ id, places }) => places.flat().map(({ part }) => `${id} ${part}`));
  // Pieces may stand in a passage each.
  const count = leftOut ? new Set(passages).size : found.length;
  if (!found.every(deniesNothing)) return words.leftOutDenies;
  const differing = [...new Set(found.flatMap((one) => one.differing))];
  if (differing.length > 0) return say(words.foundButFor, { differences: differenceNames(differing), count });
  if (found.length > 0) return say(words.foundWordForWord, { count });
  if (elsewhere.length > 0) return words.inNoDocument;
  if (isPartial) return words.notFoundRead;
  const [near] = nearest;
  return near === undefined ? words.notFound : say(words.notFoundNearest, { count: near.differing });
}

/** "Disregarded: quotation marks and spaces."; empty when nothing was. */
export function disregardedWords(differences: readonly Disregarded[]): string {
  return differences.length === 0
    ? ''
    : say(words.disregarded, { differences: differenceNames(differences) });
}

function differenceNames(differences: readonly (Disregarded | Differing)[]): string {
  const names: Readonly<Record<Disregarded | Differing, string>> = words.differences;
  return listWords([...new Set(differences)].map((one) => names[one]));
}
