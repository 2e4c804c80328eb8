import type { ToldAccount } from '../../model/told-accounts.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { wordsOf } from '../../words/dates.ts';
import { listWords, say } from '../../words/say.ts';

/** Who says so: "North and South". */
export function speakersOf(
  { actors }: Pick<ToldAccount, 'actors'>,
  length: 'full' | 'short' = 'full',
): string {
  return listWords(actors.map(({ name, short }) => (length === 'short' ? (short ?? name) : name)));
}

/** What an account says, and their own words with the source that has them; empty where none was found. */
export function accountWords({ says, quote }: Pick<ToldAccount, 'says' | 'quote'>): string {
  const words =
    quote && say(sharedWords.quotedBySource, { words: quote.words, source: quote.source.publisher });
  return [says, words].filter((part) => part !== null && part !== undefined).join(' ');
}

/** That nothing was found of a side, and when it was looked for. */
export function notFoundWords({ lookedFor }: Pick<ToldAccount, 'lookedFor'>): string {
  return lookedFor === undefined
    ? sharedWords.accountNotFound
    : say(sharedWords.accountNotFoundOn, { day: wordsOf(requireEdtf(lookedFor)) });
}
