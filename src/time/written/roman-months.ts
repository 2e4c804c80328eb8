import { romanForm, romanNumber } from './century.ts';
import { isMark, type Token } from './token.ts';

/**
 * The tokens with Roman digits between a day and its year, or another such date, as the month that they are: "1.vi.1993",
 * "1 VI 1993", "30 IV – 2 V 1993". Small letters count between points, strokes or hyphens alone.
 */
export function withRomanMonths(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const month = token.kind === 'word' && romanForm.test(token.text) ? monthAt(tokens, at) : undefined;
    return month === undefined ? token : { ...token, month, roles: [] };
  });
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.end - token.start !== token.text.length) return undefined;
  const month = romanNumber({ ...token, capital: true });
  const isMarked = isMark(tokens[at - 1], './-') && isMark(tokens[at + 1], './-');
  if (month === undefined || month > 12 || !(token.capital || isMarked)) return undefined;
  const day = tokens[isMark(tokens[at - 1], './-') ? at - 2 : at - 1];
  const isDay = day?.kind === 'number' && day.digits <= 2 && day.value >= 1 && day.value <= 31;
  return isDay && leadsToYear(tokens, at) ? month : undefined;
}

function leadsToYear(tokens: readonly Token[], at: number): boolean {
  const behind = isMark(tokens[at + 1], './-') ? at + 2 : at + 1;
  if (isYear(tokens[behind])) return true;
  // "30.IV.–2.V.1993"
  const dash = [at + 1, at + 2].find((place) => isMark(tokens[place], '-–—/'));
  if (dash === undefined) return false;
  if (tokens[dash + 1]?.kind === 'numeral') return true;
  const month = isMark(tokens[dash + 2], './-') ? dash + 3 : dash + 2;
  const year = isMark(tokens[month + 1], './-') ? month + 2 : month + 1;
  return romanForm.test(tokens[month]?.text ?? '') && isYear(tokens[year]);
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.digits === 4 && token.value >= 1000;
}
