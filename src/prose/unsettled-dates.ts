import { datesOfPart, daysOf, standingOf, type Days } from './compare-dates.ts';
import type { SentenceDate } from './find-dates.ts';
import { unsettledDates } from './settled-dates.ts';
import type { Subject } from './types.ts';

/**
 * The dates of an edge of what lasted, where sources differ, none of them is settled, and what a sentence gives lies from the
 * first to the last of them and is none of them: a list of candidates does not prove that it was on none of the days between.
 */
export function candidatesAbout(subject: Subject, date: SentenceDate): readonly string[] | undefined {
  if (subject.shape !== 'span') return undefined;
  const told = edgeOf(subject, date);
  if (told === undefined) return undefined;
  const texts = unsettledDates(subject, told.part);
  const all = texts.flatMap((text) => {
    const days = daysOf(text);
    return days === undefined ? [] : [days];
  });
  if (all.length === 0) return undefined;
  const [first, last] = told.days;
  const isBetween = all.some(([from]) => from <= last) && all.some(([, to]) => to >= first);
  // "April" of "28 April" is what somebody gives, "summer" is not.
  const isGiven = all.some(([from, to]) => first <= from && last >= to) && last - first < daysOfMonth;
  return isBetween && !isGiven ? texts : undefined;
}

const daysOfMonth = 31;

/** The edge that a date tells, and its days: of an interval the end, where its start is one that is given. */
function edgeOf(subject: Subject, { isInterval, part, plain = '' }: SentenceDate) {
  const [from = '', to] = plain.split('/');
  const text = isInterval ? to : plain;
  const days: Days | undefined = text === undefined ? undefined : daysOf(text);
  if (days === undefined || !Number.isFinite(days[1] - days[0])) return undefined;
  if (!isInterval) return part === 'whole' ? undefined : { part, days };
  const isStart = standingOf([from], datesOfPart(subject, 'start')) === 'agreed';
  return isStart ? { part: 'end' as const, days } : undefined;
}
