import { isoDay } from '../edtf/day.ts';
import { readEdtf } from '../edtf/read.ts';
import type { Day } from '../edtf/types.ts';
import type { Expression } from './expressions.ts';
import { withOtherDay } from './other-day.ts';
import { has, type Token } from './token.ts';

/** A day with "or the day after" behind it, and a night between two days: one of the two. */
export function withNeighbour(tokens: readonly Token[], one: Expression): Expression {
  const ahead = tokens.slice(Math.max(0, one.first - 3), one.first);
  const [text = ''] = one.readings;
  // "The night between 11 and 12 May" too.
  const night = /^\[?([\d-]+)(?:\/|\.\.)([\d-]+)\]?$/.exec(text);
  const around = night === null ? undefined : withNight(tokens, one);
  if (night !== null && around !== undefined) {
    const [a, b] = [night[1], night[2]].map((day = '') => readEdtf(day)).map(dayIn);
    return a !== undefined && b === a + 1
      ? { ...one, ...around, readings: [`[${night[1]},${night[2]}]`, text] }
      : one;
  }
  if (ahead.some((token) => has(token, 'night-before'))) {
    const day = dayIn(readEdtf(text));
    // The day named alone would leave out the evening before it.
    const before = day === undefined ? '' : isoDay(day - 1);
    return day === undefined ? one : { ...one, readings: [`[${before},${text}]`, `${before}/${text}`] };
  }
  const behind = tokens[one.last];
  const step = has(behind, 'or-next-day') ? 1 : has(behind, 'or-previous-day') ? -1 : undefined;
  if (step === undefined) return withOtherDay(tokens, one) ?? one;
  const day = dayIn(readEdtf(text));
  const days = day === undefined ? [] : [day, day + step].sort((a, b) => a - b).map(isoDay);
  return { ...one, last: one.last + 1, readings: days.length === 0 ? [] : [`[${days.join(',')}]`] };
}

/** The places of a range with the word for the night that stands at it, or in it; undefined where none does. */
function withNight(
  tokens: readonly Token[],
  { first, last }: Expression,
): Pick<Expression, 'first' | 'last'> | undefined {
  const isNight = (at: number) => has(tokens[at], 'night');
  const behind = [last, last + 1].find(isNight);
  if (behind !== undefined) return { first, last: behind + 1 };
  const ahead = [first - 1, first - 2, first - 3].find(isNight);
  if (ahead !== undefined) return { first: ahead, last };
  return tokens.slice(first, last).some((token) => has(token, 'night')) ? { first, last } : undefined;
}

function dayIn(reading: ReturnType<typeof readEdtf>): Day | undefined {
  if (reading.kind !== 'read' || reading.value.kind !== 'date') return undefined;
  return reading.value.firstDay === reading.value.lastDay ? reading.value.firstDay : undefined;
}
