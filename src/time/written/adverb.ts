import { has, isMark, type Token } from './token.ts';

/**
 * Whether a word that can limit a date stands for itself, and the date says when: "had met before on 1 June 2001", "soon
 * after in May", "antes el 4 de mayo". A preposition of its own would have the date right behind it.
 */
export function isAdverb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!has(word, 'before', 'after', 'previous-day', 'next-day')) return false;
  return placing.test(next?.text ?? '') || (word?.text === 'antes' && next?.text === 'el');
}

/** The same of words that end where the date begins, from which a comma may part it: "avant, le", "раньше, 4 мая". */
export function isAdverbAhead(tokens: readonly Token[], at: number): boolean {
  if (isAdverb(tokens, at)) return tokens.slice(at + 1).every(isPassed);
  return isMark(tokens[at + 1], ',،') && has(tokens[at], 'before', 'after', 'previous-day', 'next-day')
    ? tokens.slice(at + 2).every(isPassed)
    : false;
}

function isPassed(token: Token): boolean {
  return placing.test(token.text) || has(token, 'filler', 'weekday') || isMark(token, ',،');
}

// In every language at once: none of these words stands between a preposition and its date in another.
const placing = /^(?:on|in|en|в|во|у|في|خلال)$/u;
