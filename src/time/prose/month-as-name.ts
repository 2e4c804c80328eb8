import { isMark, type Token } from '../written/token.ts';

/** How a language writes months, and how its words say that one is a month. */
export interface MonthWriting {
  /** Months begin with a capital letter wherever they stand. */
  readonly capitalMonths: boolean;
  /** A word before it says that it is a month. */
  readonly isCued: boolean;
}

/**
 * Whether a month without day and year, from `first` to before `last`, may as well be a name: "Jan Petersen", "Ahmet Ocak",
 * "M. Mars", "Лютий". Behind a word that says it is a month it is none, but for "Jan" before a surname.
 */
export function isMonthAsName(
  tokens: readonly Token[],
  first: number,
  last: number,
  { capitalMonths, isCued }: MonthWriting,
): boolean {
  const token = tokens[first];
  if (token?.capital !== true) return false;
  const isBeforeName = isPlainName(tokens[last]);
  if (token.text === 'jan') return isBeforeName || !isCued;
  if (isCued) return false;
  const isBare = last === first + 1 && token.ending === undefined;
  // "Mars est une planète": these languages write the month "mars".
  if (!capitalMonths && isBare) return true;
  return isBeforeName || isBehindName(tokens, first);
}

// "Minister Ocak", "M. Mars". The first word of a sentence is a capital of every kind.
function isBehindName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (isMark(before, '.'))
    return isPlainName(tokens[first - 2]) && (tokens[first - 2]?.text.length ?? 9) <= 3;
  return isPlainName(before) && first > 1 && !isMark(tokens[first - 2], '.!?…:');
}

function isPlainName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.month === 0 && token.roles.length === 0;
}
