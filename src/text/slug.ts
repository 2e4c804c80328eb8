/**
 * A text as an id: lower-case letters and digits joined by single hyphens, or '' when it has neither.
 * Accents are dropped, and letters that Latin alphabets have besides become those that stand for them (ß, ı, ø, ə); letters of other scripts than Latin have no place in an id and count as gaps.
 */
export function slugOf(text: string): string {
  return text
    .replace(besides, (letter) => standIns[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

// Letters that no decomposition takes apart.
const standIns: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  å: 'a',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ǝ: 'e',
  ĸ: 'k',
};
const besides = new RegExp(`[${Object.keys(standIns).join('')}]`, 'giu');
