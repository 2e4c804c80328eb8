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

/** The id of a text, of so many characters at most, cut between its words. */
export function shortSlugOf(text: string, most: number): string {
  const slug = slugOf(text);
  if (slug.length <= most) return slug;
  const cut = slug.lastIndexOf('-', most);
  return slug.slice(0, cut > 0 ? cut : most);
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
