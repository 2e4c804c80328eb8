import { limitWords } from './strict-limits.ts';
import type { FactKind, Stretch, Verdict } from './types.ts';

/**
 * The words of a fact with some of those about it, where alone they tell a reader nothing: of "before", "the third", "5". An
 * ellipsis stands for what is left out of the sentence.
 */
export function wordsAbout(fact: FactKind, sentence: string, { start, end }: Stretch): Pick<Verdict, 'told'> {
  if (fact === 'date') {
    const limit = limitWords.exec(sentence.slice(0, start))?.[0];
    return limit === undefined ? {} : { told: `${limit}${sentence.slice(start, end)}`.replace(/\s+/g, ' ') };
  }
  if (!bare.has(fact)) return {};
  const before = /(?:\S+\s+){0,3}$/u.exec(sentence.slice(0, start))?.[0] ?? '';
  const behind = /^\S*(?:\s+\S+){0,4}/u.exec(sentence.slice(end))?.[0] ?? '';
  const isFirst = before.length === start;
  const isLast = end + behind.length >= sentence.trimEnd().length;
  const words = `${before}${sentence.slice(start, end)}${behind}`.replace(/\s+/g, ' ').trim();
  const told = isLast ? words.replace(/[.!?]$/, '') : words.replace(/[,;:]$/, '');
  return { told: `${isFirst ? '' : '\u2026 '}${told}${isLast ? '' : ' \u2026'}` };
}

const bare: ReadonlySet<FactKind> = new Set([
  'order',
  'ordinal',
  'count',
  'distance',
  'weekday',
  'place',
  'held',
]);
