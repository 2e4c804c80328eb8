import { parseEdtf } from '../time/edtf/parse.ts';

/**
 * The date that stands in an address as numbers, as EDTF: "1995-03-09" of `/1995/03/09/`, `/19950309/` or
 * `/1995-03-09-title`, "1994-12" of `/1994/12/`. Undefined where none does, and for days that no month has.
 */
export function dateInAddress(url: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  for (const pattern of datePatterns) {
    const [, year = '', month = '', day] = pattern.exec(path) ?? [];
    const text = [year, month, ...(day === undefined ? [] : [day])].join('-');
    if (year !== '' && parseEdtf(text).ok) return text;
  }
  return undefined;
}

/**
 * The words by which an address names its page: "talks on water" of `/news/1234-talks-on-water.html`. Undefined where it
 * has fewer than three.
 */
export function wordsInAddress(url: string): string | undefined {
  const parts = (pathOf(url) ?? '').split('/').reverse();
  for (const part of parts) {
    const words = part
      .replace(/\.[a-z]{2,5}$/i, '')
      .split(/[-_+]/)
      .filter((word) => /^[\p{L}\p{M}\d]+$/u.test(word))
      .filter((word, index, all) => !isNumber(word) || (index > 0 && index < all.length - 1));
    if (words.filter((word) => !isNumber(word)).length >= 3) return words.join(' ');
  }
  return undefined;
}

/** An address without its scheme: "paper.example/news/1234". */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

// A year that could be one of a publication on the web; other numbers of four digits are most often an item's.
const datePatterns = [
  /(?<!\d)((?:19[89]|20\d)\d)[/-](\d\d)[/-](\d\d)(?!\d)/,
  /\/((?:19[89]|20\d)\d)(\d\d)(\d\d)(?!\d)/,
  /\/((?:19[89]|20\d)\d)[/-](\d\d)(?=\/(?!\d\d(?!\d)))/,
];

function pathOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
