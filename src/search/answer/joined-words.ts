import { onlyWord, type Query } from '../query/query.ts';
import type { Vocabularies } from './find-words.ts';
import { isKnown } from './suggest.ts';
import { vocabularyFile } from './vocabulary.ts';

/** A query with two of its words written as one that the archive has: "cease fire" as "ceasefire". */
export interface JoinedWords {
  readonly text: string;
  readonly written: string;
  readonly joined: string;
}

/** The first two words in a row of a query that the archive writes as one; undefined where there are none. */
export async function joinWords(
  text: string,
  { terms }: Pick<Query, 'terms'>,
  vocabularies: Vocabularies,
): Promise<JoinedWords | undefined> {
  const words = terms.slice(0, mostWords).map(onlyWord);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    const written = `${word} ${next}`;
    const file = vocabularyFile(word);
    if (word === '' || next === '' || file === undefined || !text.includes(written)) continue;
    const joined = word + next;
    if (isKnown(joined, await vocabularies(file)))
      return { text: text.replace(written, () => joined), written, joined };
  }
  return undefined;
}

// Each may have a file read.
const mostWords = 6;
