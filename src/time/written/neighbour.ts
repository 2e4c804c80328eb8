import { isoDay } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Expression } from './expressions.ts';
import { has, type Token } from './token.ts';

/** A day with "or the day after" behind it: one of the two. */
export function withNeighbour(tokens: readonly Token[], one: Expression): Expression {
  const behind = tokens[one.last];
  const step = has(behind, 'or-next-day') ? 1 : has(behind, 'or-previous-day') ? -1 : undefined;
  const [date] = one.readings.map(readEdtf);
  if (step === undefined || date?.kind !== 'read' || date.value.kind !== 'date') return one;
  const { firstDay, lastDay } = date.value;
  const days = firstDay === lastDay ? [firstDay, firstDay + step].sort((a, b) => a - b).map(isoDay) : [];
  return { ...one, last: one.last + 1, readings: days.length === 0 ? [] : [`[${days.join(',')}]`] };
}
