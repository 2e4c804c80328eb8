/** The word or number within which a place of a text lies; undefined between words, and in scripts that part none. */
export function wordCutAt(text: string, at: number): string | undefined {
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at))?.[0] ?? '';
  return before === '' || behind === '' || withoutSpaces.test(before + behind) ? undefined : before + behind;
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
