import { leastOf } from '../../text/extremes.ts';
import { foldWord } from '../text/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a vocabulary that a mistyped word may mean, nearest first; at most three. */
export function suggestWords(word: string, vocabulary: Vocabulary): readonly string[] {
  const wanted = foldWord(word);
  // A word that differs more, or is written in other letters, is another word.
  const most = wanted.length < 6 ? 1 : 2;
  if (wanted.length < 2) return [];
  return (
    Object.entries(vocabulary)
      .filter(([known]) => known !== '' && Math.abs(known.length - wanted.length) <= most)
      .filter(([known]) => isLatin.test(known) === isLatin.test(wanted))
      .map(([known, form]) => ({
        known,
        form: form === '' ? known : form,
        distance: editDistance(wanted, known, most),
      }))
      // Whoever errs twice in a word has its first letter right: another one begins another word.
      .filter(({ known, distance }) => distance > 0 && distance <= (known[0] === wanted[0] ? most : 1))
      .sort((a, b) => a.distance - b.distance || (a.form < b.form ? -1 : 1))
      .slice(0, 3)
      .map(({ form }) => form)
  );
}

const isLatin = /[a-z]/u;

/** Whether the vocabulary holds the word in just this form: then an index that finds nothing is not whole. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return Object.hasOwn(vocabulary, foldWord(word));
}

/** Letters changed, added, left out or swapped with their neighbour (optimal string alignment); above `most`, more. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      next[column] = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        next[column] = Math.min(next[column]!, before[column - 2]! + 1);
    }
    if (leastOf(next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[b.length]!;
}
