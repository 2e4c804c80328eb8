import { ar } from './languages/ar.ts';
import { az } from './languages/az.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hy } from './languages/hy.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { ProseTable } from './table.ts';

/** The languages whose prose is read for times. */
export const proseTables: readonly ProseTable[] = [en, ar, az, de, es, fr, hy, ru, tr, uk];

/** The table of a language by its BCP 47 tag; undefined where there is none. */
export function proseTableOf(tag: string): ProseTable | undefined {
  const [language] = tag.toLowerCase().split('-');
  return proseTables.find((one) => one.tag === language);
}
