import { isAdverbAhead } from './adverb.ts';
import { forClaims } from './clause-words.ts';
import { indexOf } from './table-index.ts';
import { relations, type Relation } from './table.ts';
import { tableOf } from './tables.ts';
import { has, isMark, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

/**
 * How words that stand farther from a date limit it: "after" in "after the signing of the statement of 9 November 1992".
 * The nearest such word before the date counts, or else behind it where a language puts it there, and none of another
 * sentence. Short words that do much else ("by", "до") count only at the date itself.
 */
export function limitAround(before: string, behind: string, language: string): readonly Relation[] {
  const table = tableOf(language) ?? tableOf('en');
  if (table === undefined) return [];
  const ahead = tokenize(before, indexOf(forClaims(table)));
  for (let at = ahead.length - 1; at >= 0; at -= 1) {
    const token = ahead[at];
    if (isMark(token, '.;!?։؟') && ahead[at + 1]?.capital === true) break;
    const found = relations.filter((one) => has(token, one) && isLong(token));
    if (found.length > 0 && !isAdverbAhead(ahead, at)) return found;
  }
  for (const token of tokenize(behind, indexOf(forClaims(table)))) {
    if (isMark(token, '.;!?։؟')) break;
    const found = relations.filter((one) => has(token, `${one}-behind`));
    if (found.length > 0) return found;
  }
  return [];
}

function isLong(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 2 && token.text !== 'through';
}
