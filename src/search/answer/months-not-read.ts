import type { Answer } from './answer.ts';

/** Words that may be a date, of which only a part was read as one. */
interface DateNotRead {
  readonly text: string;
  readonly date: string;
}

/** "1 de março de 1995": a day and a word that the archive does not have stand beside a date, and may be of it. */
export function monthsNotRead({
  request: { text },
  missing,
  understood,
}: Pick<Answer, 'request' | 'missing' | 'understood'>): readonly DateNotRead[] {
  const written = [...text.matchAll(/\S+/gu)].filter(([word]) => !ofMonth.test(word));
  const words = written.map(([word]) => word.replace(/^\P{L}+|\P{L}+$/gu, ''));
  return understood.dates.flatMap(({ text: date, told }) =>
    missing.flatMap(({ word }) => {
      const at = words.indexOf(word);
      const [before, behind] = [written[at - 1], written[at + 1]];
      if (before === undefined || behind === undefined) return [];
      const isOfIt =
        (isDay(before[0]) && behind[0].startsWith(date)) || (before[0].startsWith(date) && isDay(behind[0]));
      return isOfIt ? [{ text: text.slice(before.index, behind.index + behind[0].length), date: told }] : [];
    }),
  );
}

// Between a day, its month and its year, in languages of Latin's kin: "de", "do", "del".
const ofMonth = /^d[aeiou]l?$/iu;

function isDay(word: string): boolean {
  return /^(?:[12]?\d|3[01])[.,ºª°]*$/u.test(word);
}
