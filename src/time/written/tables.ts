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
import type { LanguageTable } from './table.ts';

/** The languages whose dates are read. */
export const tables: readonly LanguageTable[] = [en, ar, az, de, es, fr, hy, ru, tr, uk];

/** The table of a language by its BCP 47 tag ("hy", "ar-LB"); undefined where its dates are not read. */
export function tableOf(tag: string): LanguageTable | undefined {
  const [language] = tag.toLowerCase().split('-');
  return tables.find((one) => one.tag === language);
}
