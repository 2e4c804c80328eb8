import { twoDigits } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Expression } from './expressions.ts';
import { has, isMark, type Token } from './token.ts';

/**
 * A day with another one of its month behind it, which is named alone: "4 May 1999, or possibly the 5th", "4 May
 * 1999 (or the 5th)" is one of the two.
 * Undefined where none stands there.
 */
export function withOtherDay(tokens: readonly Token[], one: Expression): Expression | undefined {
  const [text = ''] = one.readings;
  const month = /^(-?\d{4,}-\d\d)-\d\d$/.exec(text)?.[1];
  const found = month === undefined ? undefined : dayBehind(tokens, one.last);
  if (month === undefined || found === undefined) return undefined;
  const other = `${month}-${twoDigits(found.day)}${found.isUnsure ? '?' : ''}`;
  const days = [text, other].sort();
  const reading = `[${days.join(',')}]`;
  return other === text || readEdtf(reading).kind !== 'read'
    ? undefined
    : { ...one, last: found.last, readings: [reading] };
}

function dayBehind(tokens: readonly Token[], behind: number) {
  let at = behind;
  const passed = (...roles: readonly ('or' | 'perhaps' | 'filler')[]) => {
    const isOne = has(tokens[at], ...roles);
    if (isOne) at += 1;
    return isOne;
  };
  const isParted = isMark(tokens[at], ',،');
  const isAside = isMark(tokens[at], '(');
  if (isParted || isAside) at += 1;
  const isOr = passed('or');
  if (isOr && isMark(tokens[at], ',،')) at += 1;
  const isUnsure = passed('perhaps');
  if (isUnsure && isMark(tokens[at], ',،')) at += 1;
  if (!isOr && !((isParted || isAside) && isUnsure)) return undefined;
  const isNamed = passed('filler');
  if (isNamed) passed('filler');
  const [number, next] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number') return undefined;
  if (!isNamed && number.ending?.of.includes('day') !== true) return undefined;
  // "Or the 5th meeting".
  return next === undefined || next.kind === 'mark'
    ? { day: number.value, isUnsure, last: isAside && isMark(next, ')') ? at + 2 : at + 1 }
    : undefined;
}
