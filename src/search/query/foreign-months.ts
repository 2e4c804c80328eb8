import { memoizeByText } from '../../text/memoize.ts';
import { foldLetters } from '../text/fold.ts';

/** Languages, besides the site's own, in whose words a query may give a date: each has a table below src/time/written. */
export const foreignLanguages = ['ar', 'az', 'de', 'es', 'fr', 'hy', 'ru', 'tr', 'uk'] as const;
export type ForeignLanguage = (typeof foreignLanguages)[number];

/**
 * The languages in which a text may name a month, by how their months begin: a table of each, which is long, is loaded
 * only then.
 *
 * @param ownMonths names that are months of the site's own language
 */
export function languagesNaming(text: string, ownMonths: RegExp): readonly ForeignLanguage[] {
  const words = (text.replaceAll(ownMonths, ' ').match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).map(beginning);
  if (words.length === 0) return [];
  return foreignLanguages.filter((language) => {
    const months = monthsOf(language).split(' ');
    return words.some((word) => months.includes(word));
  });
}

// The browser knows the names; in other cases they begin alike.
const monthsOf = memoizeByText((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 12 }, (_, month) => beginning(format.format(Date.UTC(2000, month, 1)))).join(
    ' ',
  );
}, 20);

function beginning(word: string): string {
  return foldLetters(word).slice(0, lettersAlike);
}

const lettersAlike = 3;
