import { foldWord } from '../time/written/fold.ts';
import { amountWordsOf, withAmounts } from '../time/prose/amounts.ts';
import { piecesOf } from '../time/prose/pieces.ts';
import type { ProseTable } from '../time/prose/table.ts';
import { proseTableOf } from '../time/prose/tables.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Amount } from './patterns.ts';
import type { Stretch } from './types.ts';

/**
 * Amounts of time in another language than English: those that stand between two things, by the words beside them, and in a
 * sentence that says that something lasted the others.
 *
 * @param language BCP 47
 */
export function amountsOf(text: string, language: string): readonly Amount[] {
  const table = proseTableOf(language);
  if (table === undefined) return [];
  const { words, before, behind } = wordsOf(table);
  const lasts = lasting[table.tag]?.test(text) === true;
  const pieces = withAmounts(piecesOf(text, []), words);
  return pieces.flatMap(({ start, end, meaning }, at): Amount[] => {
    if (meaning?.kind !== 'amount' && meaning?.kind !== 'lasting') return [];
    const { count, unit, degree } = meaning.amount;
    if (count === undefined || !isUnit(unit)) return [];
    const distance = before.has(pieces[at - 1]?.text ?? '') || behind.has(pieces[at + 1]?.text ?? '');
    // Without a number a unit is no amount: "a day".
    const isNumbered = count !== 1 || /\d/.test(text.slice(start, end)) || distance;
    return (distance || lasts) && isNumbered ? [{ start, end, count, unit, degree, distance }] : [];
  });
}

/** Days of the week beside a date, in another language than English; Monday is 1. */
export function weekdaysOf(
  text: string,
  language: string,
  dates: readonly Stretch[],
): readonly (Stretch & { readonly day: number })[] {
  const table = proseTableOf(language);
  if (table === undefined) return [];
  const days = table.weekdays.map((forms) => new Set(forms.map(foldWord)));
  return piecesOf(text, []).flatMap(({ kind, start, end, text: word }) => {
    const day = kind === 'word' ? days.findIndex((forms) => forms.has(word)) + 1 : 0;
    const isBeside = dates.some(
      (date) =>
        (date.start >= end && /^,? ?(?:\p{L}{1,3} )?$/u.test(text.slice(end, date.start))) ||
        (date.end <= start && /^,? ?\(?$/.test(text.slice(date.end, start))) ||
        (date.start <= start && date.end >= end),
    );
    return day > 0 && isBeside ? [{ start, end, day }] : [];
  });
}

function isUnit(unit: string): unit is Amount['unit'] {
  return /^(?:hour|day|week|month|year)$/.test(unit);
}

const wordsOf = memoizeByObject((table: ProseTable) => {
  const counted = (['later', 'earlier', 'after', 'before', 'ago', 'hence', 'unclear'] as const).flatMap(
    (name) => table.templates[name] ?? [],
  );
  const beside = (side: (parts: readonly string[]) => string | undefined) =>
    new Set(
      counted.flatMap((template) => {
        const token = side(template.split('{N}').map((part) => part.trim())) ?? '';
        return /^\{|^$/.test(token) ? [] : token.replace(/[?*]$/, '').split('|').map(foldWord);
      }),
    );
  return {
    words: amountWordsOf(table),
    before: beside(([left]) => left?.split(' ').at(-1)),
    behind: beside(([, right]) => right?.split(' ')[0]),
  };
});

/** Words that say that something lasted, by the tag of the language. */
const lasting: Readonly<Partial<Record<string, RegExp>>> = {
  ar: /(?<!\p{L})(?:و|ف)?(?:ا?ستمر(?:ت)?|دام(?:ت)?)(?!\p{L})/u,
  az: /(?<!\p{L})(?:davam (?:etdi|edib|etmişdi)|çəkdi|sürdü)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:dauer(?:t|te|ten)|gedauert|währten?|anhielt(?:en)?|hielt(?:en)? [^.;]*\ban)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:dur(?:ó|a|aba|aron|ado)|se prolongó)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dur(?:é|e|a|ait|èrent))(?!\p{L})/iu,
  hy: /(?<!\p{L})(?:տևե(?:ց|ցին|լ)|տեւե(?:ց|ցին|լ)|շարունակվե(?:ց|լ))(?!\p{L})/u,
  ru: /(?<!\p{L})(?:про)?(?:длил|продолжал)(?:ся|ась|ось|ись)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sürdü|sürmüştü|sürmüştür|devam etti)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:про)?трива(?:в|ла|ло|ли)(?!\p{L})/iu,
};
