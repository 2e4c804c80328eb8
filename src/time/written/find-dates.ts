import { readEdtf } from '../edtf/read.ts';
import { forClaims } from './clause-words.ts';
import { denials } from './denied.ts';
import { meaningsOf, type Side } from './limits.ts';
import { rareForms } from './rare-forms.ts';
import { readDates, type DatedWords, type ReadOptions } from './read-dates.ts';
import type { LanguageTable } from './table.ts';

/** A date found in a text, as a claim of it would say. */
export interface FoundDate {
  /** UTF-16 offsets of the words that give it, so that they give it when they are read alone. */
  readonly start: number;
  readonly end: number;
  /** Those of the date without the words that limit it, or that a list lends it. */
  readonly core: { readonly start: number; readonly end: number };
  /** The part of an event that it dates. */
  readonly of: Side;
  /** The words only limit it: "before 1950". */
  readonly isBound: boolean;
  /** The words name a part of a year or a month, "the first half of 1995": all of it, as `edtf` says, or a time in it. */
  readonly isPart: boolean;
  readonly edtf: string;
}

/**
 * Dates that a text states outright, in order, none within another. A number alone is a year only where the words around
 * it say so ("in 2009"). "Since" gives the start of something, "until" its end, "before" a bound. What names no possible
 * date ("30 February 1995"), or one of another calendar, is left out.
 */
export function findDates(
  text: string,
  table: LanguageTable,
  { numeralOrder }: Pick<ReadOptions, 'numeralOrder'> = {},
): readonly FoundDate[] {
  const options = { numeralOrder, denials, rare: rareForms };
  const whole = forClaims(table);
  return readDates(text, whole, { years: 'cued', ...options }).flatMap((date) => {
    const of = sideOf(date);
    // Russian "до" leaves open whether the day counts.
    const isOpen = of === 'whole' && date.relations.includes('until') && date.relations.includes('before');
    const [edtf] = meaningsOf(isOpen ? { ...date, relations: ['no-later'] } : date, of);
    if (edtf === undefined || date.readings.some((one) => readEdtf(one).kind === 'wrong')) return [];
    const isBound = of === 'whole' && date.relations.some((one) => one !== 'from');
    const gives = (words: string) =>
      readDates(words, whole, { years: 'any', ...options }).some((one) => meaningsOf(one, of).includes(edtf));
    // Of "24 and 25 February" the first date needs the words of the second.
    const stretch = [date.limited, date.within].find(({ start, end }) => gives(text.slice(start, end)));
    const isPart = edtf.includes('/') && date.readings.includes(`[${edtf.replace('/', '..')}]`);
    const core = { start: date.start, end: date.end };
    return stretch === undefined ? [] : [{ ...stretch, core, of, isBound, isPart, edtf }];
  });
}

function sideOf({ relations }: DatedWords): Side {
  if (relations.includes('since')) return 'start';
  return relations.includes('until') && !relations.includes('before') ? 'end' : 'whole';
}
