import { isDayToldFor, isWholeTold } from './anchors.ts';
import type { Range } from './amount-ranges.ts';
import { partToldOf } from './bound-verbs.ts';
import { knownDays } from './compare-dates.ts';
import { namedDays, timesNamed } from './days-named.ts';
import { hadEnded, mayHaveEnded } from './may-have-ended.ts';
import type { Sentence } from './sentence.ts';
import type { Day } from '../time/edtf/types.ts';
import type { Subject } from './types.ts';

/**
 * How long a span may be said to have lasted, in days elapsed and counting both ends: to a day that the sentence names, or to
 * its end where that was before.
 *
 * @param start the first and the last day of its start
 */
export function rangesOf(
  subject: Subject,
  sentence: Sentence,
  start: Subject['bounds']['start'] = subject.bounds.start,
): readonly Range[] {
  const { end } = subject.bounds;
  if (start[0] === null || start[1] === null) return [];
  const starts = knownDays(subject);
  const dates = sentence.dates.filter((date) => !tellsOwnDays(subject, sentence, date));
  const written = namedDays({ ...sentence, dates }).filter((day) => !starts.includes(day));
  const others = sentence.mentions
    .filter((one) => one.subject !== subject)
    .flatMap((one) => knownDays(one.subject));
  const isWhole = isWholeTold(sentence.text);
  const to =
    written.length > 0
      ? written
      : isWhole && end[1] !== null && end[0] !== null
        ? []
        : [...others, ...(sentence.asOf === undefined ? [] : [sentence.asOf])];
  const days = to.filter((day) => day >= start[0]!);
  const least = (day: Day) => (mayHaveEnded(subject, day) || hadEnded(subject, day) ? (end[0] ?? day) : day);
  const [month] =
    days.length > 0 ? [] : timesNamed({ ...sentence, dates }).filter(([first]) => first >= start[1]!);
  const elapsed: readonly Range[] =
    month !== undefined
      ? [elapsedIn(subject, month, [start[0], start[1]])]
      : days.length > 0
        ? days.map((day) => [
            Math.max(0, least(day) - start[1]!),
            (hadEnded(subject, day) ? end[1]! : day) - start[0]!,
          ])
        : end[0] !== null && end[1] !== null
          ? [[Math.max(0, end[0] - start[1]), end[1] - start[0]]]
          : [];
  return elapsed.flatMap(([least, most]): Range[] => [
    [least, most],
    [least + 1, most + 1],
  ]);
}

/** "By February", "by the end of the year": on no day of that had it lasted longer than to its end. */
function elapsedIn({ bounds: { end } }: Subject, [first, last]: Range, [from, to]: Range): Range {
  const least = Math.min(first, end[0] ?? first);
  const most = Math.min(last, end[1] ?? last);
  return [Math.max(0, least - to), Math.max(0, most - from)];
}

/** The days to which a sentence counts of which nobody can say whether what lasted still went on. */
export function isCountedPastEnd(subject: Subject, sentence: Sentence): boolean {
  if (isWholeTold(sentence.text) && subject.bounds.end[1] !== null && sentence.dates.length === 0)
    return false;
  const days = namedDays(sentence);
  const others = sentence.mentions.flatMap((one) => (one.subject === subject ? [] : knownDays(one.subject)));
  const times = days.length > 0 ? [] : timesNamed(sentence);
  const to =
    days.length > 0
      ? days
      : times.length > 0
        ? times.map(([, last]) => last)
        : [...others, ...(sentence.asOf === undefined ? [] : [sentence.asOf])];
  return to.some((day) => mayHaveEnded(subject, day)) && !to.some((day) => isSurelyOn(subject, day));
}

function isSurelyOn(subject: Subject, day: Day): boolean {
  const [, begun] = subject.bounds.start;
  return begun !== null && day > begun && !mayHaveEnded(subject, day) && !hadEnded(subject, day);
}

/**
 * Whether a date of the prose says when the whole began or ended, as far as the record has its end: that date may be false,
 * and how long it lasted is reckoned from the record alone.
 */
function tellsOwnDays(
  subject: Subject,
  { text, mentions }: Sentence,
  date: Sentence['dates'][number],
): boolean {
  const [first, last] = subject.bounds.end;
  const named = mentions.find((one) => one.subject === subject);
  if (first === null || last === null || named === undefined || isDayToldFor(text, date)) return false;
  if (date.isInterval) return isWholeTold(text);
  return !date.limits.includes('no-later') && isWholeTold(text) && partToldOf(text, date, named) !== 'whole';
}
