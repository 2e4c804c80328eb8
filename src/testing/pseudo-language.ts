import type { DateLanguage } from '../words/language.ts';

/** Messages of a language by chapter, as deep as they are. */
export type Messages = string | { readonly [key: string]: Messages };

/**
 * A language made from another, in which no Latin letter is left without an accent, each vowel, each n and each t is
 * doubled, so that texts are about 40 % longer, and lines run from right to left. What a page shows in plain letters in spite
 * of it never went through the language.
 */
export function pseudoLanguage<M extends Messages>(
  dates: DateLanguage,
  messages: M,
): { readonly dates: DateLanguage; readonly messages: M } {
  const worded = Object.entries(dates).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? accentedWords(value as (...args: unknown[]) => string) : value,
  ]);
  return {
    // What Intl says of dates, lists and languages, it says in Hebrew letters.
    dates: { ...(Object.fromEntries(worded) as DateLanguage), locale: 'he', direction: 'rtl' },
    messages: accentedMessages(messages) as M,
  };
}

/** A text in accented letters; the names in braces stay as they are, and what has no Latin letter too. */
export function accented(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[A-Za-z]/g, letter)))
    .join('');
}

function accentedWords(worded: (...args: unknown[]) => string) {
  return (...args: unknown[]) => accented(worded(...args));
}

function letter(plain: string): string {
  const accent = accents[plain] ?? plain;
  return /[aeioutn]/i.test(plain) ? accent + accent.toLowerCase() : accent;
}

const plainLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accentedLetters = [...'ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž'];
const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...plainLetters].map((plain, index) => [plain, accentedLetters[index] ?? plain]),
);

function accentedMessages(messages: Messages): Messages {
  if (typeof messages === 'string') return accented(messages);
  return Object.fromEntries(Object.entries(messages).map(([key, inner]) => [key, accentedMessages(inner)]));
}
