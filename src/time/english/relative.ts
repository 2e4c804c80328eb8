import { readEdtf } from '../edtf/read.ts';
import { countedAmounts } from './relative-amount.ts';
import { namedTimes } from './relative-named.ts';
import type { CalendarDate, ParsedEdtf } from '../edtf/types.ts';

/**
 * Reads English words that place something by counting back from a day, as EDTF no more exact than the words.
 *
 * Amounts: a number of months or years is told by the month or the year, with `~`; "almost" and "about" likewise, so
 * "almost three months" from 1995-03-09 is `1994-12~`. A number of days is exact: "87 days ago" is one day, and "for
 * 87 days" one of two, because it may count the first day or not. "Over" and "less than" give a bound: `[..a]`,
 * `[a..b]`. Names: "since last December", "last week", "on Friday", "yesterday", "12 December".
 *
 * Rejected, never guessed: words without a number ("for several months", "recently"), with more than one time, or with
 * a date of their own.
 *
 * @param from the day that the words count from; amounts can also be counted from a month or a year
 */
export function countBack(words: string, from: CalendarDate): ParsedEdtf {
  const plain = words.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'");
  const named = namedTimes(plain, from);
  const texts = [...new Set([...countedAmounts(plain, from), ...named])];
  const [text, ...others] = texts;
  if (text === undefined) return rejected(reasonOf(plain, words, from));
  if (others.length > 0)
    return rejected(`"${words}": these words place it more than once: ${texts.join(', ')}`);
  const reading = readEdtf(text);
  return reading.kind === 'read'
    ? { ok: true, value: reading.value }
    : rejected(`"${words}": counted back from ${from.text} this is ${text}, which is no date here`);
}

function reasonOf(plain: string, words: string, from: CalendarDate): string {
  const vague =
    /\b(?:several|some|many|a few|few|dozens of|hundreds of|countless) (?:day|week|month|year|decade)s\b/.exec(
      plain,
    );
  if (vague !== null) return `"${words}": "${vague[0]}" names no number to count back`;
  if (/\b\d{4}\b/.test(plain)) return `"${words}": the words state a date, so nothing is counted back`;
  if (from.firstDay !== from.lastDay) return `"${words}": no amount of time to count back from ${from.text}`;
  return `"${words}": neither an amount of time nor a time by name ("last December") to count back`;
}

function rejected(message: string): ParsedEdtf {
  return { ok: false, problem: { kind: 'invalid', message } };
}
