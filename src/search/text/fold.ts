import { memoizeByText } from '../../text/memoize.ts';

// Texts are made of few words, which are met again and again.
const mostRemembered = 100_000;

/**
 * One token of a text as the index and a query hold it, so that both fold alike: its letters as `foldLetters` has them,
 * one kind of hyphen and apostrophe; "9th" is 9, "U.N." is UN. It never holds white space; it may be empty.
 */
export const foldToken = memoizeByText(
  (token) =>
    foldLetters(token)
      .replace(/[’‘ʼʻʹ`´]/gu, "'")
      .replace(/[\p{Pd}−/\\]/gu, '-')
      .replace(/(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu, (initials) =>
        initials.replaceAll('.', ''),
      )
      .replace(/(?<![\p{L}\p{N}])(\d+)(?:st|nd|rd|th)?(?![\p{L}\p{N}])/gu, '$1'),
  mostRemembered,
);

/**
 * Letters in one form: lower case, without diacritics on Latin, Greek, Arabic and Hebrew letters, ё as е, ı and İ as i,
 * ligatures taken apart, invisible characters and white space left out.
 */
export const foldLetters = memoizeByText(
  (text) =>
    text
      .normalize('NFKD')
      .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
      .toLowerCase()
      .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu, '$1')
      .replace(/е\u0308/gu, 'е')
      .normalize('NFC')
      .replace(/[æœøłđðþßəı]/gu, (letter) => plainLetters[letter] ?? letter),
  mostRemembered,
);

/** A word of a query as the index holds it, without the punctuation around it. */
export function foldWord(word: string): string {
  return trimPunctuation(foldToken(word));
}

/** A word as the reader wrote it, without the punctuation around it. */
export function trimPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ə: 'e',
  ı: 'i',
};
