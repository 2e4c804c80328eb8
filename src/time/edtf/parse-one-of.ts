import { parseDate, within, type Reading } from './parse-date.ts';
import { reversedProblem } from './reversed.ts';
import type { OneOf, OneOfMember } from './types.ts';

/** Reads a set of which one member is the date: `[a,b]`, `[a..b]`, `[..a]`, `[a..]`, and mixtures of these. */
export function parseOneOf(text: string): Reading<OneOf> {
  if (!text.startsWith('[') || !text.endsWith(']')) return { kind: 'other' };
  const members: OneOfMember[] = [];
  // The specification writes its own example both with and without a space after the comma.
  const parts = text.slice(1, -1).split(/ *, */);
  for (const [index, part] of parts.entries()) {
    const member = parseMember(part);
    if (member.kind === 'wrong') return within(member.problem, (better) => text.replace(part, better));
    if (member.kind === 'other') return member;
    const misplaced =
      (member.value.kind === 'on-or-before' && index > 0) ||
      (member.value.kind === 'on-or-after' && index < parts.length - 1);
    if (misplaced)
      return wrong(text, 'two dots at an open side stand only at the beginning or the end of a set');
    members.push(member.value);
  }
  return { kind: 'read', value: { kind: 'one-of', text, members } };
}

function parseMember(text: string): Reading<OneOfMember> {
  const dots = text.indexOf('..');
  if (dots === -1) return parseDate(text);
  const before = text.slice(0, dots);
  const after = text.slice(dots + 2);
  const from = parseDate(before);
  const to = parseDate(after);
  if (before === '' && to.kind === 'wrong') return within(to.problem, (better) => `..${better}`);
  if (before === '') return map(to, (date) => ({ kind: 'on-or-before', date }));
  if (after === '' && from.kind === 'wrong') return within(from.problem, (better) => `${better}..`);
  if (after === '') return map(from, (date) => ({ kind: 'on-or-after', date }));
  if (from.kind === 'wrong') return within(from.problem, (better) => `${better}..${after}`);
  if (to.kind === 'wrong') return within(to.problem, (better) => `${before}..${better}`);
  if (from.kind === 'other' || to.kind === 'other') return { kind: 'other' };
  if (to.value.lastDay < from.value.firstDay) {
    const problem = reversedProblem(text, 'the later date stands first', [from.value, to.value], '..');
    return { kind: 'wrong', problem };
  }
  return { kind: 'read', value: { kind: 'from-to', from: from.value, to: to.value } };
}

function map<A, B>(reading: Reading<A>, make: (value: A) => B): Reading<B> {
  return reading.kind === 'read' ? { kind: 'read', value: make(reading.value) } : reading;
}

function wrong(text: string, what: string, suggestion?: string): Reading<never> {
  const message = `${text}: ${what}`;
  return {
    kind: 'wrong',
    problem: { kind: 'invalid', message, ...(suggestion !== undefined && { suggestion }) },
  };
}
