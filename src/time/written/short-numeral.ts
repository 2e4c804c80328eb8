import { isIdentifier, readNumeral } from './numeral.ts';
import type { Context, Part } from './part.ts';
import { has, isMark, type Token } from './token.ts';
import { yearOf } from './years.ts';

/** A date in digits with two for its year, "12.12.94" or "12/25/94", where claims are read; else it may be anything. */
export function numeralOfShortYear(context: Context, at: number): Part | undefined {
  const { tokens, index, numeralOrder, years } = context;
  const found = years === 'any' ? digitsAt(tokens, at) : undefined;
  if (found === undefined || isIdentifier(tokens, at) || has(tokens[at - 1], 'label')) return undefined;
  const { parts, last } = found;
  const text = [...parts.slice(0, 2), String(yearOf(Number(parts[2])))].join('.');
  const whole = readNumeral(text, numeralOrder ?? index.table.numeralOrder);
  const end = has(tokens[last], 'year-word') ? last + 1 : last;
  return whole.length === 0 ? undefined : { first: at, last: end, whole, order: 'none', mark: '' };
}

function digitsAt(
  tokens: readonly Token[],
  at: number,
): { readonly parts: readonly string[]; readonly last: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || isGlued(tokens, at)) return undefined;
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(token.text))
    return isMark(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.spaced
      ? undefined
      : { parts: token.text.split('.'), last: at + 1 };
  const [mark, month, other, year] = tokens.slice(at + 1, at + 5);
  const isTight = [mark, month, other, year].every((one) => one !== undefined && !one.spaced);
  if (!isTight || mark?.text !== other?.text || !isMark(mark, '/-') || isMark(tokens[at + 5], '/-'))
    return undefined;
  const parts = [token, month, year].map((one) => one?.text ?? '');
  // "9/10/11 November" is a list.
  const isList = (tokens[at + 5]?.month ?? 0) > 0;
  return /^\d{1,2} \d{1,2} \d{2}$/.test(parts.join(' ')) && !isList ? { parts, last: at + 5 } : undefined;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '/-.') && tokens[at]?.spaced === false;
}
