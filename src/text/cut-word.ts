/**
 * The word or number within which a place of a text lies; undefined between words, and in scripts that part none. A raised
 * figure behind a word or a year is the mark of a note, and no part of it: "1998¹". Others are: "m²", "10²".
 */
export function wordCutAt(text: string, at: number): string | undefined {
  let [start, end] = [at, at];
  // Step by step: a word may be as long as its text, and be looked for at each of a thousand dates.
  while (start > 0 && at - start < longestWord) {
    const width = isPair(text, start - 2) ? 2 : 1;
    if (!isOfWord.test(text.slice(start - width, start))) break;
    start -= width;
  }
  while (end < text.length && end - at < longestWord) {
    const width = isPair(text, end) ? 2 : 1;
    if (!isOfWord.test(text.slice(end, end + width))) break;
    end += width;
  }
  const [before, behind] = [text.slice(start, at), text.slice(at, end)];
  if (before === '' || behind === '' || withoutSpaces.test(before + behind)) return undefined;
  return noteMark.test(behind) && noted.test(before) ? undefined : before + behind;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

const isOfWord = /[\p{L}\p{M}\p{N}]/u;
const longestWord = 1000;
const noteMark = /^[\u00b9\u00b2\u00b3\u2070-\u2079]+$/u;
const noted = /(?:\p{L}{3}|(?<!\d)\d{4})$/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
