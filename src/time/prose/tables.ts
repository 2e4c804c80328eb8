import { en } from './languages/en.ts';
import type { ProseTable } from './table.ts';

/** The languages whose prose is read for times. */
export const proseTables: readonly ProseTable[] = [en];

/** The table of a language by its BCP 47 tag; undefined where there is none. */
export function proseTableOf(tag: string): ProseTable | undefined {
  const [language] = tag.toLowerCase().split('-');
  return proseTables.find((one) => one.tag === language);
}
