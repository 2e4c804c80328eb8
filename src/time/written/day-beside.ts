import { dayFromCivil, isoDay } from '../edtf/day.ts';
import { besideDate, wordsBeside } from './period-words.ts';
import type { DatedWords } from './read-dates.ts';

/** The day that words count two from a date, where they name no amount: "le surlendemain du 3 mai" is the 5th. */
export function dayBeside(
  text: string,
  date: DatedWords,
): { readonly start: number; readonly end: number; readonly readings: readonly string[] } | undefined {
  const read = date.readings.length === 1 ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.readings[0] ?? '') : null;
  if (read === null) return undefined;
  const day = dayFromCivil(Number(read[1]), Number(read[2]), Number(read[3]));
  for (const [days, words] of twoDays) {
    const found = besideDate(text, date, words);
    if (found !== undefined) return { ...found, readings: [isoDay(day + days)] };
  }
  return undefined;
}

// Of every language at once: none of these words is another's.
const twoDays = [
  [
    2,
    wordsBeside([
      String.raw`(?:dès\s+|au\s+)?(?:le\s+)?surlendemain\s+d(?:u|e\s+ce|e\s+la\s+journée\s+du)`,
      String.raw`(?:the\s+)?(?:next\s+)?day\s+but\s+one\s+after(?:\s+the)?`,
      String.raw`(?:am\s+)?übernächste[nrm]?\s+Tage?\s+nach(?:\s+dem)?`,
    ]),
  ],
  [
    -2,
    wordsBeside([
      String.raw`(?:dès\s+|à\s+)?(?:l['’])?avant-veille\s+d(?:u|e\s+ce|e\s+la\s+journée\s+du)`,
      String.raw`(?:the\s+)?day\s+but\s+one\s+before(?:\s+the)?`,
    ]),
  ],
] as const;
