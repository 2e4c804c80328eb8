import type { Day } from '../time/edtf/types.ts';
import { dayNamed, sentenceDates } from './find-dates.ts';
import { knownDays } from './compare-dates.ts';
import { namedDays } from './days-named.ts';
import { nearestMention } from './find-subjects.ts';
import { endsTold, hadEnded, mayHaveEnded, startsTold } from './may-have-ended.ts';
import type { Range } from './amount-ranges.ts';
import type { Numbered } from './patterns.ts';
import { of, refsOf, undecidedBy, type Sentence } from './sentence.ts';
import type { Finding } from './types.ts';

/**
 * The first day and the one that is numbered: both of the sentence, or the first of those from which the sentence before
 * counts to the other.
 */
function daysCounted(sentence: Sentence, number: Numbered): readonly Day[] {
  const { text, dates, wordsBefore = '', language } = sentence;
  const isCounting = (date: Sentence['dates'][number]) =>
    date.end <= number.start && counting.test(text.slice(0, date.end));
  const own = namedDays({ dates: dates.filter((date) => !isCounting(date)) });
  const [day, ...others] = own;
  if (day === undefined || others.length > 0 || !dates.some(isCounting)) return own;
  const before = sentenceDates(wordsBefore, language).filter(({ isInterval }) => isInterval);
  const [first, last] = namedDays({ dates: before });
  return before.length === 1 && first !== undefined && last === day ? [first, day] : own;
}

// "Counting the first day" names no first of a month.
const counting = /\b(?:count|includ|exclud|leav)\p{Ll}*(?: in| out)? the (?:first|last) day$/iu;

/** How the number of a day stands to the span that is counted, on the day or the event that the sentence names. */
export function checkDayNumber(sentence: Sentence, number: Numbered): Finding {
  const said = { kind: 'numbers', of: 'day-number', numbers: [[number.number, number.number]] } as const;
  const { mentions, asOf, dates } = sentence;
  const spans = mentions.filter(({ subject }) => subject.shape === 'span');
  const nearest = nearestMention(spans, number);
  const first = nearest?.subject.bounds.start;
  if (nearest === undefined || first === undefined || first[0] === null || first[1] === null) {
    const [from, to] = daysCounted(sentence, number);
    if (from === undefined || to === undefined || dates.length > 2 || dates.some((one) => one.yearless))
      return of('unknown', said);
    const count = Math.abs(to - from) + 1;
    return count === number.number
      ? of('agreed', said)
      : of('contradicted', said, { kind: 'numbers', of: 'day-number', numbers: [[count, count]] });
  }
  const points = mentions
    .filter(({ subject }) => subject !== nearest.subject)
    .flatMap(({ subject }) => knownDays(subject));
  const starts = knownDays(nearest.subject);
  const written = dates
    .flatMap((date) => dayNamed(date, starts) ?? [])
    .filter((day) => !starts.includes(day));
  const on = written.length > 0 ? written : points.length > 0 ? points : asOf === undefined ? [] : [asOf];
  const days = on.filter((day) => day >= first[0]!);
  if (days.length === 0) return of('unknown', said);
  if (days.every((day) => hadEnded(nearest.subject, day)))
    return of('contradicted', said, endsTold(nearest.subject), refsOf([nearest]));
  const numbers = days.map((day): Range => [Math.max(1, day - first[1]! + 1), day - first[0]! + 1]);
  const isIn = ([least, most]: Range) => number.number >= least && number.number <= most;
  if (numbers.some(isIn))
    return days.some((day) => mayHaveEnded(nearest.subject, day))
      ? undecidedBy('if-lasting', said, endsTold(nearest.subject), refsOf([nearest]))
      : of('agreed', said);
  const isByOther = days.some((day) => starts.some((one) => day - one + 1 === number.number));
  return isByOther
    ? undecidedBy('disputed', said, startsTold(nearest.subject), refsOf([nearest]))
    : of('contradicted', said, { kind: 'numbers', of: 'day-number', numbers }, refsOf([nearest]));
}
