import { daysInMonth } from '../time/edtf/day.ts';
import type { SentenceDate } from './find-dates.ts';

/**
 * Days that are told by their number alone behind a month that the sentence names, in English: "in May 2001 [A] was on the
 * 6th, and [B] on the 13th".
 *
 * @param dates of the sentence, in order
 */
export function daysOfMonth(text: string, dates: readonly SentenceDate[]): readonly SentenceDate[] {
  return [...text.matchAll(form)].flatMap(({ index, 0: words, groups }): SentenceDate[] => {
    const start = index + words.length - (groups?.['day'] ?? '').length;
    const end = index + words.length;
    if (dates.some((one) => one.start < end && one.end > start)) return [];
    const month = /^(\d{4})-(\d\d)/.exec(dates.findLast((one) => one.end <= start)?.plain ?? '');
    const [known, year, of] = month ?? [];
    const day = Number.parseInt(groups?.['day'] ?? '', 10);
    if (known === undefined || day > daysInMonth(Number(year), Number(of))) return [];
    const plain = `${known}-${String(day).padStart(2, '0')}`;
    return [
      {
        start,
        end,
        part: 'whole',
        meanings: [plain],
        plain,
        limits: [],
        isInterval: false,
        isImpossible: false,
      },
    ];
  });
}

const form = /\bon the (?<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))(?=\s*(?:$|[.,;:)]|and\b|but\b|while\b))/gi;
