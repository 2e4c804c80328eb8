import { numberAt, numeralAt } from './number-token.ts';
import type { DateLanguageIndex } from './table.ts';
import { match, plainToken, type Token } from './token.ts';
import { wordAt } from './word-token.ts';

/** The tokens of a text, in order. */
export function tokenize(text: string, index: DateLanguageIndex): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(spaceForm, text, at);
    const spaced = space !== undefined;
    at += space?.length ?? 0;
    if (at >= text.length) break;
    const token =
      numeralAt(text, at, tokens.at(-1), index) ??
      numberAt(text, at, tokens.at(-1), spaced, index) ??
      wordAt(text, at, index) ??
      markAt(text, at);
    tokens.push({ ...token, spaced });
    at = token.end;
  }
  return tokens;
}

const spaceForm = /\s+/uy;

function markAt(text: string, at: number): Token {
  const [mark = ''] = text.slice(at, at + 2);
  return { ...plainToken, kind: 'mark', start: at, end: at + mark.length, text: mark };
}
