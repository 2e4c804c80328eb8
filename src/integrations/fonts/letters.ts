import type { PrintedTexts } from './printed-texts.ts';

/** Code points in order, each once. */
export type Letters = readonly number[];

/**
 * The letters of what is printed, composed (NFC) and in both cases, since style sheets turn first letters into capitals;
 * with those of any page: letters and figures of English, and the signs that dates, sentences and quotations are set
 * with. Escapes of code (`\u2011`) count as what they stand for. Control characters are left out.
 */
export function lettersOf({ texts, code }: PrintedTexts): Letters {
  const found = new Set<number>();
  const add = (text: string) => {
    for (const letter of text) found.add(letter.codePointAt(0) ?? 0);
  };
  for (const letter of onAnyPage) found.add(letter);
  for (const text of texts) add(lettersOfText(text));
  for (const file of code) add(lettersOfText(unescaped(file)).replace(ascii, ''));
  return [...found].filter((letter) => !isControl(letter)).sort((a, b) => a - b);
}

/** Letters of any page in English, which one file has; a page that has others loads a second one. */
export const onAnyPage: ReadonlySet<number> = new Set(
  Array.from(
    ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!"_&\'(),-./:;?[]' +
      '\u{a0}\u{a9}\u{b7}\u{d7}\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2212',
    (letter) => letter.codePointAt(0) ?? 0,
  ),
);
const ascii = /[\0-\x7f]+/g;

function lettersOfText(text: string): string {
  const composed = text.normalize('NFC');
  // Most letters of most texts are of ASCII: the others alone are taken one by one.
  const letters = asciiIn(composed) + [...new Set(composed.replace(ascii, ''))].join('');
  return letters + letters.toUpperCase() + letters.toLowerCase();
}

function asciiIn(text: string): string {
  const found = new Uint8Array(128);
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code < 128) found[code] = 1;
  }
  let letters = '';
  for (const [code, is] of found.entries()) if (is === 1) letters += String.fromCharCode(code);
  return letters;
}

function unescaped(code: string): string {
  return code.replace(/\\u\{?([0-9a-f]{2,5})\}?/gi, (_, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** The letters of a range of CSS: `U+0-FF,U+131`. */
export function lettersIn(range: string): Letters {
  return range.split(',').flatMap((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    const first = parseInt(from, 16);
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, index) => first + index);
  });
}

/** The letters with those between near ones, if they are not on any page: a few runs are told in fewer words. */
export function withNeighbours(letters: Letters): Letters {
  return letters.flatMap((code, index) => {
    const last = letters[index - 1] ?? code;
    const between = Array.from({ length: Math.max(0, code - last - 1) }, (_, step) => last + 1 + step);
    return between.length <= nearby && !between.some((one) => onAnyPage.has(one))
      ? [...between, code]
      : [code];
  });
}

const nearby = 12;

/** The letters as a `unicode-range` of CSS. */
export function rangeOf(letters: Letters): string {
  const spans: [number, number][] = [];
  for (const code of letters) {
    const last = spans.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return spans.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join(',');
}
