import { tellsBound } from './bound-verbs.ts';
import { nearestMention } from './find-subjects.ts';
import type { SentenceDate } from './find-dates.ts';
import { amountsIn } from './patterns.ts';
import type { Sentence } from './sentence.ts';

/**
 * "Two days after it ended, on 12 May, they came": the date is where the sentence counts to from what it names, and the
 * distance is compared instead.
 */
export function isCountedTo(sentence: Sentence, date: SentenceDate): boolean {
  const { text, mentions, dates, countsBetween, counts } = sentence;
  if (
    !counts ||
    !countsBetween ||
    dates.length > 1 ||
    new Set(mentions.map(({ subject }) => subject)).size > 1
  )
    return false;
  if (fromItself.test(text.slice(0, date.start)) && /^,/.test(text.slice(date.end))) return true;
  const nearest = nearestMention(mentions, date);
  if (nearest === undefined || nearest.end > date.start) return false;
  const isFrom = amountsIn(text).some(
    ({ distance, end }) => distance && end <= nearest.start && edgeWords.test(text.slice(end, nearest.start)),
  );
  return (
    isFrom && /^[^,;]*, (?:(?:on|in) )?(?:the )?(?:\p{L}+day,? )?$/u.test(text.slice(nearest.end, date.start))
  );
}

// "Six months after it began, on 12 June, [it] still went on": counted from what the main clause names.
const fromItself =
  /^[^,;]*\b(?:after|from) (?:it (?:had )?(?:begun|began|started|opened|ended|stopped)|its (?:start|beginning|outbreak|launch|end|close)|(?:the|that) (?:start|beginning|outbreak|end)), (?:(?:on|in) )?(?:the )?(?:\p{L}+day,? )?$/iu;
const edgeWords = /^(?: (?:the|its|that|this)| (?:start|beginning|outbreak|end|close|conclusion) of)*\s*$/i;

/** "It ended and, ten days later, on 20 May, the council met": the day counted to is another's. */
export function isCountedOn({ text, counts }: Sentence, date: SentenceDate): boolean {
  if (!counts || date.isInterval || date.part === 'whole' || date.limits.length > 0) return false;
  const clause =
    text
      .slice(0, date.start)
      .split(/\b(?:and|but|while|when|whereas)\b|;/)
      .at(-1) ?? '';
  return clause.length < date.start && !tellsBound(clause);
}
