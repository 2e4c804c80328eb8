import { quotationWords as words } from '../../words/chapters/quotation.ts';
import { listWords, say } from '../../words/say.ts';
import type { Differing, Disregarded } from '../text/quotation.ts';
import { standsInPieces } from './alone.ts';
import { deniesNothing, firstPart, isApart, type QuotationAnswer } from './answer-quotation.ts';

/**
 * "Found word for word in 1 passage", "Found, but for capital letters, in 2 passages"
 *
 * @param isPartial something of the archive could not be read, so nothing is denied of the whole
 */
export function verdictWords(answer: QuotationAnswer, isPartial = false): string {
  const { found, elsewhere, nearest, leftOut } = answer;
  // Pieces may stand in a passage more than once.
  const passages = new Set(found.map((one) => `${one.id} ${firstPart(one).part}`));
  const count = leftOut ? passages.size : found.length;
  if (!found.every(deniesNothing))
    return found.some((one) => one.denied.join('') !== '') ? words.leftOutDenies : words.bracketsDeny;
  const isReplaced = found.some(({ replaced }) => replaced.length > 0);
  const differing = [...new Set(found.flatMap((one) => one.differing))];
  const names: Readonly<Record<Differing, string>> = words.differences;
  const differences = listWords([
    ...differing.map((one) => names[one]),
    ...(isReplaced ? [words.wordsInBrackets] : []),
  ]);
  if (found.some(isApart))
    return differences !== '' ? say(words.piecesButFor, { differences }) : words.piecesWordForWord;
  if (differences !== '') return say(words.foundButFor, { differences, count });
  if (found.length > 0) return say(words.foundWordForWord, { count });
  if (elsewhere.length > 0) {
    const where = whereElsewhere(elsewhere);
    return elsewhere.every(deniesNothing) ? where : say(words.inNoDocumentDenies, { where });
  }
  if (isPartial) return words.notFoundRead;
  if (standsInPieces(answer)) return words.notFoundAsOne;
  const [near] = nearest;
  return near === undefined ? words.notFound : say(words.notFoundNearest, { count: near.differing });
}

// Words of a side are its own, given by a source, or the archive's words on what it says: nobody's claim is the archive's.
function whereElsewhere(elsewhere: QuotationAnswer['elsewhere']): string {
  return elsewhere.map(standingOf).toSorted(([a], [b]) => a - b)[0]?.[1] ?? words.inNoDocument;
}

/** A side's words come first, then the archive's own, those under a name, and that name. */
function standingOf(quoted: QuotationAnswer['elsewhere'][number]): readonly [rank: number, words: string] {
  const { part: at, start, end } = firstPart(quoted);
  const part = quoted.record.parts[at];
  const own = [1, words.inNoDocument] as const;
  if (part?.speaker === undefined) return own;
  const { id, quoted: given } = part;
  const speaker = part.text.slice(0, part.speaker).replace(/[:\s]+$/u, '');
  if (end <= speaker.length) return id === 'disagreements' ? own : [3, words.asName];
  if (id === 'accounts')
    return [
      0,
      given !== undefined && start >= given.start
        ? say(words.inQuotationOf, { speaker, source: given.by })
        : say(words.inAccountOf, { speaker }),
    ];
  if (id === 'names') return [0, say(words.inNameBy, { speaker })];
  if (id === 'disagreements') return [0, say(words.inVersionOf, { about: speaker })];
  return [2, say(words.inWordsUnder, { name: speaker })];
}

/** "Disregarded: quotation marks and spaces."; empty when nothing was. */
export function disregardedWords(differences: readonly Disregarded[]): string {
  return differences.length === 0
    ? ''
    : say(words.disregarded, { differences: differenceNames(differences) });
}

function differenceNames(differences: readonly Disregarded[]): string {
  const names: Readonly<Record<Disregarded, string>> = words.differences;
  return listWords([...new Set(differences)].map((one) => names[one]));
}
