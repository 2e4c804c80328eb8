import { foldWord } from '../../src/time/written/fold.ts';
import { tables } from '../../src/time/written/tables.ts';
import type { Marked } from './annotated.ts';

/** Kinds of expressions of time, by the value that was marked and by whether the words name a year or a month. */
export const kinds = [
  'day, its year said',
  'month, its year said',
  'year',
  'decade or century',
  'day without its year',
  'month without its year',
  'season',
  'counted or named from a date',
  'part of a day, clock time',
  'how long',
  'again and again',
  'past, present, future',
  'week, quarter or half',
  'no value marked',
] as const;
export type Kind = (typeof kinds)[number];

/** The kind of a marked expression. */
export function kindOf({ value }: Marked, words: string): Kind {
  if (value === '') return 'no value marked';
  if (/_REF$/.test(value)) return 'past, present, future';
  if (/^P/.test(value)) return 'how long';
  if (/XXXX|X-/.test(value)) return 'again and again';
  if (/T/.test(value)) return 'part of a day, clock time';
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/-(?:W|Q|H)/.test(value)) return 'week, quarter or half';
  const hasYear = /\d{3,4}|\b(?:AD|BC)\b/i.test(words);
  if (/-\d\d-/.test(value))
    return hasYear ? 'day, its year said' : namesMonth(words) ? 'day without its year' : counted;
  if (/-/.test(value))
    return hasYear ? 'month, its year said' : namesMonth(words) ? 'month without its year' : counted;
  if (/^(?:BC)?\d{4}$/.test(value)) return hasYear ? 'year' : counted;
  return hasYear || /\d/.test(words) ? 'decade or century' : counted;
}

const counted = 'counted or named from a date';
const monthNames = new Set(tables.flatMap(({ months }) => months.flat().map(foldWord)));

function namesMonth(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some((word) => monthNames.has(foldWord(word)));
}
