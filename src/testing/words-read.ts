import { expect, test } from 'vitest';
import { readDates } from '../time/written/read-dates.ts';
import { forClaims } from '../time/written/clause-words.ts';
import { denials } from '../time/written/denied.ts';
import { rareForms } from '../time/written/rare-forms.ts';
import type { LanguageTable } from '../time/written/table.ts';

/**
 * A text with a place for a word, "[_ 12 December 1991]"; what dates in it give, each by its first two readings and how
 * it is limited; and the words of which that is so. Brackets stand round a date and what limits it.
 */
type Row = readonly [text: string, gives: string, words: string];

/** Each word does at a date what its row says. In `cued` rows a bare number is a year only where words around it say so. */
export function testWords(
  table: LanguageTable,
  rows: { readonly any: readonly Row[]; readonly cued?: readonly Row[] },
): void {
  for (const years of ['any', 'cued'] as const)
    test.each(rows[years] ?? [])(`${table.tag}, ${years} years: %s gives %s`, (text, gives, words) => {
      for (const word of words.split(', ')) {
        const marked = text.replaceAll('_', word);
        expect(read(marked.replaceAll(/[[\]]/g, ''), table, years), word).toEqual([marked, gives]);
      }
    });
}

function read(text: string, table: LanguageTable, years: 'any' | 'cued'): readonly [string, string] {
  const dates = readDates(text, forClaims(table), { years, denials, rare: rareForms });
  const marked = dates
    .toReversed()
    .reduce(
      (whole, { limited: { start, end } }) =>
        `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
      text,
    );
  const given = dates.map(({ readings, relations, none }) =>
    [none ?? readings.slice(0, 2).join(' or '), ...relations].join(', '),
  );
  return [marked, given.join('; ')];
}
