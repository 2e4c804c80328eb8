import { daysInMonth } from '../time/edtf/day.ts';
import type { Stretch } from './types.ts';

/** A day with its month, as EDTF. */
interface DayOfMonth extends Stretch {
  readonly plain: string;
}

/**
 * Days that are told by their number alone behind a month that the sentence names, in English: "in May 2001 [A] was on the
 * 6th, and [B] on the 13th".
 *
 * @param dates of the sentence, in order
 */
export function daysOfMonth(
  text: string,
  dates: readonly (Stretch & { readonly plain: string | undefined })[],
): readonly DayOfMonth[] {
  return [...text.matchAll(form)].flatMap(({ index, 0: words, groups }) => {
    const start = index + words.length - (groups?.['day'] ?? '').length;
    const end = index + words.length;
    if (dates.some((one) => one.start < end && one.end > start)) return [];
    const month = /^(\d{4})-(\d\d)/.exec(dates.findLast((one) => one.end <= start)?.plain ?? '');
    const [known, year, of] = month ?? [];
    const day = Number.parseInt(groups?.['day'] ?? '', 10);
    if (known === undefined || day > daysInMonth(Number(year), Number(of))) return [];
    return [{ start, end, plain: `${known}-${String(day).padStart(2, '0')}` }];
  });
}

const form = /\bon the (?<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))(?=\s*(?:$|[.,;:)]|and\b|but\b|while\b))/gi;
