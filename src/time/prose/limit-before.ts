import { forClaims } from '../written/clause-words.ts';
import { indexOf } from '../written/table-index.ts';
import { relations, type LanguageTable } from '../written/table.ts';
import { has } from '../written/token.ts';
import { tokenize } from '../written/tokens.ts';

/**
 * How the word that stands before a time limits it: "since" tells where something began, `limited` is all that makes the
 * time no date of what happened ("before", "not").
 */
export function limitBefore(before: string, table: LanguageTable): 'none' | 'since' | 'limited' {
  const tokens = tokenize(before, indexOf(forClaims(table)));
  const token = tokens.findLast((one) => !has(one, 'filler', 'weekday') || has(one, ...relations, 'not'));
  if (has(token, 'not')) return 'limited';
  if (has(token, 'since')) return 'since';
  return has(token, ...relations) ? 'limited' : 'none';
}
