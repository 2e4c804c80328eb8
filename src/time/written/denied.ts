import type { Expression } from './expressions.ts';
import type { Context } from './part.ts';
import { leading, type Role } from './table.ts';
import { has, isMark, type Token } from './token.ts';

/**
 * The word by which a text denies that something was then: "not on 12 December", "did not close on 12 December";
 * undefined where none does. What is denied of another thing stays: in "did not attend the meeting on 12 December" the
 * meeting was then.
 *
 * @param lead the place before which the date's words and those that limit it begin
 */
export function denialOf(
  { tokens, index }: Context,
  { last, range }: Expression,
  lead: number,
): Token | undefined {
  const { denying } = index.table;
  if (has(tokens[last], 'not-behind')) return tokens[last];
  const verb = denying && verbsBehind(tokens, last).find((one) => denying.test(one.text));
  if (verb !== undefined) return verb;
  // "The statement from 9 November" is no more denied than "the statement of" it.
  const limiting = has(tokens[lead - 1], ...leading) ? tokens[lead - 1] : undefined;
  let at = limiting === undefined ? lead - 1 : lead - 2;
  while (has(tokens[at], ...passed) && !has(tokens[at], 'of', 'not') && at > lead - 6) at -= 1;
  if (has(tokens[at], 'not')) return tokens[at];
  if (has(tokens[at], 'of') || (has(limiting, 'from') && !range)) return undefined;
  if (denying?.test(tokens[at]?.text ?? '') === true) return tokens[at];
  const nearest = at;
  while (at > nearest - farthest && isPlain(tokens[at])) at -= 1;
  return has(tokens[at], 'not') ? tokens[at] : undefined;
}

const passed: readonly Role[] = ['filler', 'cue', 'weekday', 'year-word', 'day-word', 'about'];
// Words of a verb that may stand between: "did not take place yet on".
const farthest = 4;

/** A word that is no name, and nothing to the reader of dates: "did not manage to close on". */
function isPlain(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.month > 0) return false;
  return token.roles.length === 0 || has(token, 'to');
}

// Where verbs stand last, a participle on the way ties the date to a noun: "12 Aralık'ta yapılan toplantıya katılmadı".
function verbsBehind(tokens: readonly Token[], last: number): readonly Token[] {
  const behind = tokens.slice(last, last + 3);
  const end = behind.findIndex((one) => !isPlain(one) || isMark(one, ',') || /[aeə]n$/u.test(one.text));
  return end === -1 ? behind : behind.slice(0, end);
}
