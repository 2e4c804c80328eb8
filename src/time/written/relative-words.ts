import { foldWord } from './fold.ts';
import { relativePhrases } from './relative-phrases.ts';
import { wordForm } from './table-index.ts';

/**
 * What English says for the words of another language that count back from a day: "три дня назад" is "three days ago",
 * "vor 3 Tagen" "3 days ago". Other words are left out; empty where there are none that count.
 */
export function relativeInEnglish(words: string, language: string): string {
  const phrases = phrasesOf(language);
  const all = words.match(wordOrNumber) ?? [];
  const said: string[] = [];
  for (let at = 0; at < all.length;) {
    const [taken, english] = phraseAt(all, at, phrases);
    said.push(english);
    at += taken;
  }
  // A word that nobody knows parts a number from what is counted: "3-го числа сего месяца" is no three months.
  const parted = said.map((one, at) => (one === '' && number.test(said[at - 1] ?? '') ? ';' : one));
  const counting = parted.filter((one) => one !== '');
  const ahead = counting.indexOf('ago-ahead');
  const amount = counting.filter((one) => one !== 'ago-ahead').join(' ');
  const told = ahead === -1 || !unit.test(amount) ? amount : `${amount} ago`;
  return told.replaceAll(weekday, (day) => `on ${day}`);
}

const wordOrNumber = new RegExp(`\\d+|${wordForm.source}`, 'gu');
const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const unit = /\b(?:days|weeks|months|years)$/;
const weekday = /(?<!last )\b\w+day\b(?<!yesterday|today)/g;

function phraseAt(
  all: readonly string[],
  at: number,
  phrases: ReadonlyMap<string, string>,
): readonly [taken: number, english: string] {
  for (const taken of [3, 2, 1]) {
    const english = phrases.get(
      all
        .slice(at, at + taken)
        .map(foldWord)
        .join(' '),
    );
    if (english !== undefined && at + taken <= all.length) return [taken, english];
  }
  return [1, /^\d+$/.test(all[at] ?? '') ? (all[at] ?? '') : ''];
}

function phrasesOf(language: string): ReadonlyMap<string, string> {
  const [tag = ''] = language.toLowerCase().split('-');
  const entries = (relativePhrases[tag] ?? '').split(', ').map((one) => one.split('='));
  return new Map(
    entries.map(([words = '', english = '']) => [
      (words.match(wordForm) ?? []).map(foldWord).join(' '),
      english,
    ]),
  );
}
