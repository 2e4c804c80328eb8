import type { ClauseWords } from './clause-table.ts';
import { ar } from './clauses/ar.ts';
import { az } from './clauses/az.ts';
import { de } from './clauses/de.ts';
import { en } from './clauses/en.ts';
import { es } from './clauses/es.ts';
import { fr } from './clauses/fr.ts';
import { hy } from './clauses/hy.ts';
import { ru } from './clauses/ru.ts';
import { tr } from './clauses/tr.ts';
import { uk } from './clauses/uk.ts';
import type { LanguageTable } from './table.ts';

/** What is known of clauses in the language of a table. */
export function clauseWordsOf({ tag }: Pick<LanguageTable, 'tag'>): ClauseWords {
  return clauseWords[tag] ?? { roles: {}, sparing: /(?!)/, tying: /(?!)/ };
}

/** A table to read claims by. */
export function forClaims(table: LanguageTable): LanguageTable {
  const known = made.get(table) ?? { ...table, roles: { ...table.roles, ...clauseWordsOf(table).roles } };
  made.set(table, known);
  return known;
}

const made = new WeakMap<LanguageTable, LanguageTable>();

// By the tags of the tables.
const clauseWords: Readonly<Record<string, ClauseWords>> = { en, ru, uk, fr, de, es, hy, az, tr, ar };
