import { plainToken, type Token } from './token.ts';

/** The tokens with each year in capital Roman digits as the number that it is: "MDCCCXLVIII", as stones and title pages have. */
export function withRomanYears(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.map((token) => {
    const { kind, start, end, spaced } = token;
    const year = kind === 'word' ? yearOf(text.slice(start, end)) : undefined;
    return year === undefined
      ? token
      : { ...plainToken, kind: 'number', start, end, spaced, text: String(year), value: year, digits: 4 };
  });
}

// Four digits and more: "MIX", "DIM" are words.
function yearOf(word: string): number | undefined {
  if (word.length < 4 || !romanYear.test(word)) return undefined;
  const values = [...word].map((one) => digits[one] ?? 0);
  const year = values.reduce((sum, one, at) => (one < (values[at + 1] ?? 0) ? sum - one : sum + one), 0);
  return year >= 1000 && year <= 2099 ? year : undefined;
}

const romanYear = /^M{1,2}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;
const digits: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };
