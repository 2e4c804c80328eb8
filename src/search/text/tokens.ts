/** A stretch of a text without white space; offsets are UTF-16 units, `end` behind the last. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tokens of a text. The index counts a word's position in these. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(tokenPattern), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    text: token,
  }));
}

/** What is a token: with it a text's own `match` gives the texts of them. */
export const tokenPattern = /\S+/gu;

/** Whether a token is a web address: found as it stands, and by no word in it. */
export function isAddress(token: string): boolean {
  return /^https?:\/\//.test(token);
}
