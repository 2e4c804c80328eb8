import { numberWordsOf } from './number-words.ts';
import type { DateLanguageIndex } from './table.ts';
import { plainToken, type Token } from './token.ts';

/**
 * The tokens with each day that a cardinal tells right before its month as one token, in the languages that say it so: "on
 * iki Mayıs". Elsewhere such a word counts something. "Bir" is "a" as well: "bir Mayıs sabahı" is a morning of May.
 */
export function withDaysInWords(tokens: readonly Token[], { table }: DateLanguageIndex): readonly Token[] {
  const words = cardinal.has(table.tag) ? numberWordsOf(table.tag)?.words : undefined;
  if (words === undefined) return tokens;
  const valueOf = (token: Token | undefined) => {
    const word = token?.kind === 'word' && token.month === 0 ? words.get(token.text) : undefined;
    return word?.kind === 'adds' ? word.value : 0;
  };
  const found: Token[] = [];
  for (const token of tokens) {
    if (token.month > 0) {
      const [tens, ones] = [valueOf(found.at(-2)), valueOf(found.at(-1))];
      const isPair = tens >= 10 && tens % 10 === 0 && ones < 10;
      const day = isPair && ones > 0 ? tens + ones : ones;
      const first = found.at(isPair ? -2 : -1);
      if (first !== undefined && day > 1 && day <= 31) {
        const [{ start, spaced }, { end }] = [first, found.at(-1) ?? first];
        found.splice(isPair ? -2 : -1, 2, {
          ...plainToken,
          kind: 'number',
          start,
          end,
          spaced,
          text: String(day),
          value: day,
          digits: 2,
        });
      }
    }
    found.push(token);
  }
  return found;
}

const cardinal: ReadonlySet<string> = new Set(['tr', 'az']);
