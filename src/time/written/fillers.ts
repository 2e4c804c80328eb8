import { has, isMark, type Token } from './token.ts';

/** Behind the point of "8. Dezember" and "Dec. 8", which ends no sentence. */
export function afterPoint(tokens: readonly Token[], at: number): number {
  const [point, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!isMark(point, '.․') || point?.spaced) return at;
  const isShort = before?.kind === 'number' ? before.digits <= 2 : (before?.text.length ?? 9) <= 5;
  return isShort && next !== undefined && before?.text !== 'may' ? at + 1 : at;
}

/** Behind a comma, "of", "day of", "inclusive", or the hyphens of "8-Dec-1991". */
export function afterFillers(
  tokens: readonly Token[],
  at: number,
  from: number,
  next: 'month' | 'year',
): number {
  let place = at;
  if (isMark(tokens[place], '-') && isTight(tokens, place) && isHyphenated(tokens, place, next))
    return place + 1;
  for (let passed = 0; passed < 4; passed += 1) {
    const token = tokens[place];
    const comma = isMark(token, ',،') && place < from + 3 && next === 'year';
    const isCounted = next === 'year' && has(token, 'inclusive');
    const word = isCounted || (has(token, 'filler', 'day-word', 'month-word') && token?.month === 0);
    if (!comma && !word) break;
    place += 1;
  }
  return place;
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
}

function isHyphenated(tokens: readonly Token[], at: number, next: 'month' | 'year'): boolean {
  if (next === 'year') return isMark(tokens[at - 2], '-') && isYear(tokens[at + 1]);
  return isMark(tokens[at + 2], '-') && isTight(tokens, at + 2) && isYear(tokens[at + 3]);
}

// "8-Dec-91"
function isYear(token: Token | undefined): boolean {
  return token?.digits === 4 || (token?.digits === 2 && token.value > 31);
}
