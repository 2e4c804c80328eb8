import { civilOf, dayFromCivil, daysInMonth } from '../time/edtf/day.ts';
import type { Day } from '../time/edtf/types.ts';
import { isDayToldFor, isWholeTold } from './anchors.ts';
import { daysOf, daysOfSubject, knownDays, type Days } from './compare-dates.ts';
import { standingToDates } from './date-standing.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';
import { blanked } from './blanked.ts';
import type { Mention } from './find-subjects.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './types.ts';

/**
 * Whether a date is where the sentence counts from or to: the duration, distance or number of a day beside it is compared
 * instead.
 */
export function isAnchor(sentence: Sentence, date: SentenceDate): boolean {
  const { text, counts, countsBetween, dates, mentions } = sentence;
  if (!counts) return false;
  const dated = mentions.filter(({ subject }) => knownDays(subject).length > 0);
  if (countsBetween && new Set(dated.map(({ subject }) => subject)).size > 1) return false;
  const spans = mentions.filter(({ subject }) => subject.shape === 'span');
  if (spans.length === 0) return (dates.length > 1 || date.isInterval) && isOtherTold(sentence, date);
  if (isDayToldFor(text, date)) return true;
  const isWhole = isWholeTold(text);
  const isWithin = spans.some(
    ({ subject }) => fallsWithin(subject, date) && !(isWhole && subject.bounds.end[1] !== null),
  );
  if (date.isInterval) return isWithin;
  if (date.part === 'whole') return countsBetween || spans.some(({ subject }) => fallsWithin(subject, date));
  return date.part === 'end' && isWithin && date.limits.includes('until');
}

/** Whether the day of what is named stands elsewhere in the sentence: only then is this one counted from it. */
function isOtherTold({ dates, mentions }: Sentence, date: SentenceDate): boolean {
  return (
    mentions.every(({ subject }) => subject.dates.length === 0) ||
    dates.some(
      (one) =>
        one.start !== date.start &&
        one.limits.length === 0 &&
        // "The November order of 16 November": a month tells no day to count from.
        (dayNamed(one, []) !== undefined || dayNamed(date, []) === undefined) &&
        mentions.some(({ subject }) => standingToDates(subject, one) === 'agreed'),
    )
  );
}

/** Whether a date lies within the time of a subject, its first and last day included. */
export function fallsWithin(subject: Subject, date: SentenceDate): boolean {
  const [first, last] = daysOfSubject(subject);
  const near = knownDays(subject);
  const days = date.plain === undefined ? monthWithin(date, first, last) : daysOf(date.plain);
  const day = dayNamed(date, near);
  const [from, to] = days ?? (day === undefined ? [-Infinity, -Infinity] : [day, day]);
  return from >= first && to <= last;
}

/** The days of a month told without its year, in the first year in which all of it lies within some days. */
function monthWithin({ yearless }: SentenceDate, first: Day, last: Day): Days | undefined {
  if (yearless === undefined || yearless.day !== undefined) return undefined;
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const { month } = yearless;
  const { year } = civilOf(first);
  return [year, year + 1]
    .map((one): Days => [dayFromCivil(one, month, 1), dayFromCivil(one, month, daysInMonth(one, month))])
    .find(([from, to]) => from >= first && to <= last);
}

/** Whether a sentence says that something went on, on days on which it was on for certain. */
export function isOnFor({ text }: Sentence, date: SentenceDate, { subject, start, end }: Mention): boolean {
  const [, begun] = subject.bounds.start;
  const ended = subject.bounds.end[0] ?? subject.lastAttested;
  const days = date.plain === undefined || date.isInterval ? undefined : daysOf(date.plain);
  if (begun === null || ended === undefined || days === undefined) return false;
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  return (
    days[0] >= begun &&
    days[1] <= ended &&
    (goesOn.test(around) ||
      (subject.shape === 'span' && date.limits.length === 0 && tookPlace.test(text.slice(end)))) &&
    !/\b(?:not|no longer|never)\b/i.test(around)
  );
}

/** Whether a sentence is nothing but a name and its date: "The siege: 1 May", "The siege, on 1 May". */
export function isLabel({ text, dates }: Sentence, mention: Mention): boolean {
  const left = blanked(text, [mention, ...dates]);
  return !/\p{L}/u.test(left.replace(/\b(?:the|on|in|of|from|at|\p{L}+day)\b/giu, ''));
}

const goesOn =
  /\b(?:went on|goes on|was going on|continue[ds]|lasted|was (?:still )?(?:in place|under way)|was still (?:going )?on)(?!\p{L})/iu;
// Right behind its name: of nothing else.
const tookPlace = /^ (?:took place|was fought|raged)(?!\p{L})/iu;
