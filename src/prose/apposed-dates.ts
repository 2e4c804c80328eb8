import { knownDays } from './compare-dates.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';
import type { Amount } from './patterns.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding } from './types.ts';

/**
 * A date beside a distance is that of what the main clause tells of: "On 3 May, two days before [A], [B] was held", "[B]
 * was held two days after [A], on 3 May". Where it is A's and not B's it is contradicted at the head of the sentence, and
 * nobody can tell behind A, whose own it may be; else undefined.
 */
export function ofCountedFrom(
  sentence: Sentence,
  date: SentenceDate,
  amounts: readonly Amount[],
): Finding | undefined {
  const { text, mentions } = sentence;
  for (const amount of amounts) {
    if (!/ (?:after|before)$/i.test(text.slice(amount.start, amount.end))) continue;
    const from = mentions.find(({ start }) => start >= amount.end);
    if (from === undefined || !/^ (?:the )?$/.test(text.slice(amount.end, from.start))) continue;
    const [main, ...others] = mentions.filter(({ subject }) => subject !== from.subject);
    if (main?.subject.shape !== 'point' || others.length > 0) continue;
    const isFirst = /^\s*On (?:\p{L}+day, )?(?:the )?$/u.test(text.slice(0, date.start));
    const isBeside =
      (isFirst && main.start > from.end && /^, $/.test(text.slice(date.end, amount.start))) ||
      (isFirst && main.start >= date.end && main.end <= amount.start) ||
      (main.end <= amount.start &&
        /^, on (?:\p{L}+day, )?(?:the )?$/u.test(text.slice(from.end, date.start)) &&
        /^[.\s]*$/.test(text.slice(date.end)));
    const own = knownDays(main.subject);
    const day = dayNamed(date, own);
    if (!isBeside || day === undefined || own.length === 0 || own.includes(day)) continue;
    if (!knownDays(from.subject).includes(day) || sentence.isPlanned(date, main)) continue;
    // Behind all it may be told of what stands beside it.
    return of(
      main.end <= amount.start && date.start > from.end ? 'unknown' : 'contradicted',
      { kind: 'dates', edtf: date.plain === undefined ? [] : [date.plain] },
      { kind: 'dates', edtf: main.subject.dates.map(({ edtf }) => edtf) },
      refsOf([main]),
    );
  }
  return undefined;
}
