import { mentionsBeside } from './clauses.ts';
import { knownDays } from './compare-dates.ts';
import { dayNamed } from './find-dates.ts';
import { nearestMention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding } from './types.ts';

/** How a day of the week stands to the date that it stands beside, or to what the sentence names. */
export function checkWeekday(
  sentence: Sentence,
  weekday: { readonly start: number; readonly end: number; readonly day: number },
): Finding {
  const said = { kind: 'weekdays', days: [weekday.day] } as const;
  const { dates, text } = sentence;
  const inClause = mentionsBeside(sentence, weekday);
  const mentions = inClause.length === 1 ? inClause : sentence.mentions;
  const beside = dates.find(
    (date) =>
      Math.abs(date.start - weekday.end) <= 3 ||
      Math.abs(weekday.start - date.end) <= 6 ||
      (date.start <= weekday.start && date.end >= weekday.end) ||
      isOfDate.test(text.slice(date.end, weekday.start)) ||
      isOnDate.test(text.slice(weekday.end, date.start)),
  );
  const near = mentions.flatMap(({ subject }) => knownDays(subject));
  const own = beside === undefined ? undefined : dayNamed(beside, near);
  const nearest = nearestMention(mentions, weekday);
  const days = own === undefined ? (nearest === undefined ? [] : knownDays(nearest.subject)) : [own];
  if (days.length === 0) return of('unknown', said);
  const known = [...new Set(days.map((day) => weekdayOf(day)))];
  if (known.includes(weekday.day)) return of('agreed', said);
  // Beside a day that is itself wrong it can be right.
  const allNamed = sentence.mentions.flatMap(({ subject }) => knownDays(subject));
  const named = nearest === undefined ? [] : knownDays(nearest.subject);
  if (own !== undefined && named.length > 0 && !allNamed.includes(own))
    if (named.some((day) => weekdayOf(day) === weekday.day)) return of('agreed', said);
  if (own === undefined && mentions.length > 1) return of('unknown', said);
  return of(
    'contradicted',
    said,
    { kind: 'weekdays', days: known },
    nearest === undefined || own !== undefined ? [] : refsOf([nearest]),
  );
}

// "1 March was a Friday", "it was Friday on 1 March".
const isOfDate =
  /^(?:,? which|,? that)? (?:was|is|will be|had been|fell on|falls on|happened to be)(?: also| indeed)?(?: an?| the)? $/i;
const isOnDate = /^ (?:was|is|fell)?(?: ?on)?(?: the)? ?$/i;

// 1 January 1970 was a Thursday.
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
