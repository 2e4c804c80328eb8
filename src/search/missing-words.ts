import type { Vocabularies } from './find-words.ts';
import { foldWord, trimPunctuation } from './fold.ts';
import type { NamesOfOne } from './manifest.ts';
import { isKnown, suggestWords, vocabularyFile } from './suggest.ts';

/** A word that no document, event or page has, and what may have been meant. */
export interface MissingWord {
  readonly word: string;
  /** Words that begin with it, found in its place. */
  readonly begun: readonly string[];
  readonly suggestions: readonly string[];
  /** The vocabulary has the word, so the index should have found it: a file of it is missing or cut short. */
  readonly damaged: boolean;
}

/** What is to be said of a word that the index does not hold. */
export async function missingWord(
  word: string,
  begun: readonly string[],
  vocabularies: Vocabularies,
  names: readonly NamesOfOne[],
): Promise<MissingWord> {
  const file = vocabularyFile(word);
  const entries = file === undefined ? {} : await vocabularies(file);
  const ofNames = Object.fromEntries(
    names
      .flatMap((one) => one.names.flatMap((name) => name.split(/\s+/u)))
      .map((name) => [foldWord(name), trimPunctuation(name)]),
  );
  return {
    word,
    begun,
    suggestions: begun.length > 0 ? [] : suggestWords(word, { ...ofNames, ...entries }),
    damaged: isKnown(word, entries),
  };
}
