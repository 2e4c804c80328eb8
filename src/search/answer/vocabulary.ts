import { foldWord } from '../text/fold.ts';

/** Words of an index by their folded form, as `data/search/words-*.json` has them: '' is the folded form itself. */
export type Vocabulary = Readonly<Record<string, string>>;

/** File of the vocabulary that a word would be in: the code point of its first letter. */
export function vocabularyFile(word: string): string | undefined {
  return foldWord(word).codePointAt(0)?.toString(16);
}

/** Words that begin with what was typed, shortest first; at most eight, and none for fewer than three letters. */
export function wordsBeginning(
  typed: string,
  vocabulary: Vocabulary,
): readonly { readonly word: string; readonly form: string }[] {
  const start = foldWord(typed);
  if (start.length < 3) return [];
  return Object.entries(vocabulary)
    .filter(([word]) => word.startsWith(start) && word !== start)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 8)
    .map(([word, form]) => ({ word, form: form === '' ? word : form }));
}

/** The words of several indexes as of one. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  return Object.fromEntries(vocabularies.flatMap((one) => Object.entries(one)));
}
