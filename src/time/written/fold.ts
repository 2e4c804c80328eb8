/**
 * A word as the tables of dates compare it: in small letters, without accents and points. "Août" is "aout", "İyun" and
 * "iyun" are one, so are the dotless and the dotted i, and the ways of writing the Arabic alef.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  // Nothing but the case of ASCII letters is folded, and nearly all words of many texts have no others.
  if (!beyondAscii.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/[\p{M}ـ]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('եւ', 'և')
    .replaceAll('ى', 'ي');
}

const beyondAscii = /[^\0-\x7f]/;

/** The number that digits name: of ASCII, Arabic-Indic or Persian form. */
export function numberOfDigits(digits: string): number {
  return Number(digits.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)));
}

/** Source of a digit. */
export const digit = '[0-9٠-٩۰-۹]';
