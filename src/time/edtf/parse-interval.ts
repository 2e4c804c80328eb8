import { parseDate, within, type Reading } from './parse-date.ts';
import { reversedProblem } from './reversed.ts';
import type { Interval, IntervalEnd } from './types.ts';

/** Reads `start/end`; either may be `..` (open) or empty (unknown). */
export function parseInterval(text: string): Reading<Interval> {
  const slash = text.indexOf('/');
  if (slash === -1 || slash !== text.lastIndexOf('/')) return { kind: 'other' };
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start.kind === 'other' || end.kind === 'other') return { kind: 'other' };
  if (start.kind === 'wrong') return within(start.problem, (better) => `${better}${text.slice(slash)}`);
  if (end.kind === 'wrong') return within(end.problem, (better) => `${text.slice(0, slash + 1)}${better}`);
  return interval(text, start.value, end.value);
}

// The ends may be of unlike precision, so they are compared by what they leave possible: `1994-12-12/1994` stands,
// because the year goes on after that day.
function interval(text: string, start: IntervalEnd, end: IntervalEnd): Reading<Interval> {
  if (start.kind === 'date' && end.kind === 'date' && end.lastDay < start.firstDay) {
    const problem = reversedProblem(text, 'the interval ends before it begins', [start, end], '/');
    return { kind: 'wrong', problem };
  }
  return { kind: 'read', value: { kind: 'interval', text, start, end } };
}

function parseEnd(text: string): Reading<IntervalEnd> {
  if (text === '') return { kind: 'read', value: { kind: 'unknown' } };
  if (text === '..') return { kind: 'read', value: { kind: 'open' } };
  return parseDate(text);
}
