import type { Context } from './part.ts';
import type { Role } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/** Whether a number that could be a year numbers, measures or counts: "page 1995", "1994 m", "1500 Armenian villages". */
export function isOfSomethingElse(context: Context, at: number, last: number): boolean {
  const { tokens } = context;
  const [before, next] = [tokens[at - 1], tokens[last]];
  if (has(before, 'label') || (isMark(before, '.') && has(tokens[at - 2], 'label'))) return true;
  if (isMark(before, '#№§$€£¥%+=/') && !before?.spaced) return true;
  if (isMark(before, '$€£₽§№#')) return true;
  if (isMark(next, '%°$€£₽')) return true;
  // "In 1994 M. Petrosyan said" has no metres.
  if (has(next, 'unit') && !(next?.capital === true && next.text.length === 1)) return true;
  return isCounting(context, at, last);
}

/** Words before a number that say that it is a year. */
export const yearCues = ['cue', 'since', 'until', 'early', 'mid', 'late'] as const satisfies readonly Role[];

function isCounting({ tokens, index }: Context, at: number, last: number): boolean {
  const { plural, yearsSaid } = index.table;
  const [before, number] = [tokens[at - 1], tokens[at]];
  const value = number?.value ?? 1;
  // Turkish "1910'da yapıldı": what is counted has no case before its noun.
  if (yearsSaid === true && number?.ending !== undefined) return false;
  if (isNoun(tokens[last]) && (has(before, 'counting') || yearsSaid === true)) return true;
  const noun = nounBehind(tokens, last, plural);
  if (noun === undefined) return false;
  const isCued = has(before, ...yearCues);
  if (!isCued && noun === last && yearsFollow.has(index.table.tag)) return true;
  if (has(tokens[noun], 'count') && !isCued) return noun === last || value % 10 === 0;
  if (has(tokens[noun], 'count') && value % 100 === 0) return true;
  // "In 2003 people met" goes on with a verb, "in 1523 villages, ..." does not.
  const isRound = value % 100 === 0;
  if (!isCued) return isRound && !has(before, 'filler', 'article');
  return tokens[noun + 1] === undefined ? isRound : isClauseEnd(tokens[noun + 1]);
}

// Languages in which a year stands behind its noun: "les élections de 1985", and "1985 places" are counted.
const yearsFollow = new Set(['fr', 'es', 'ar']);

// "1500 other Armenian villages": adjectives may stand between.
const mostAdjectives = 3;

/** The place of the noun that a number before it may count. */
function nounBehind(tokens: readonly Token[], last: number, plural: RegExp | undefined): number | undefined {
  for (let at = last; at <= last + mostAdjectives; at += 1) {
    const token = tokens[at];
    if (has(token, 'count')) return at;
    if (!isNoun(token)) return undefined;
    if (plural?.test(token?.text ?? '') === true) return at;
  }
  return undefined;
}

/** A word that is nothing to the reader of dates but what may be counted. */
function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.month > 0) return false;
  return token.roles.every((role) => role === 'count' || role === 'time-unit');
}

function isClauseEnd(token: Token | undefined): boolean {
  return isMark(token, '.,;:!?)]»”"') || has(token, 'subject');
}
