import { clauseWordsOf } from './clause-words.ts';
import type { Expression } from './expressions.ts';
import type { Limit } from './limit-beside.ts';
import type { Context } from './part.ts';
import { isMark, type Token } from './token.ts';

/** The limit with what "again" says beside it: what the road was before has ended since it is open again. */
export function resumedLimit({ tokens, index }: Context, { first, last }: Expression, limit: Limit): Limit {
  const { again } = clauseWordsOf(index.table);
  if (again === undefined || !limit.relations.includes('since')) return limit;
  const isEnd = (token: Token) => isMark(token, '.;!?։؟');
  const ahead = tokens.slice(Math.max(0, first - mostOfSentence), first);
  const behind = tokens.slice(last, last + mostOfSentence);
  const end = behind.findIndex(isEnd);
  const clause = [ahead.slice(ahead.findLastIndex(isEnd) + 1), end === -1 ? behind : behind.slice(0, end)];
  const isResumed = clause.some((side) => {
    const words = side.map(({ text }) => text);
    return words.some((word, at) => again.test(word) || again.test(`${word} ${words[at + 1] ?? ''}`));
  });
  return isResumed ? { ...limit, relations: [...limit.relations, 'ended'] } : limit;
}

// Words to either side of a date in which "again" speaks of it.
const mostOfSentence = 12;
