import type { Token } from './token.ts';

/** The tokens with the x of "1193x1210" as the sign that it stands for: "1193 × 1210". */
export function withTightSpans(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [a, b] = [at - 2, at - 1].map((place) => tokens[place]);
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (isCross(before, token, next)) return { ...token, kind: 'mark', text: '×' };
    if (isCross(token, next, tokens[at + 2]) || isCross(a, b, token))
      return { ...token, value: Number(token.text) };
    return token;
  });
}

function isCross(a: Token | undefined, cross: Token | undefined, b: Token | undefined): boolean {
  const isYear = (token: Token | undefined) => token?.kind === 'number' && /^[1-9]\d{3}$/.test(token.text);
  return isYear(a) && isYear(b) && cross?.kind === 'word' && cross.text === 'x' && cross.spaced === b?.spaced;
}
