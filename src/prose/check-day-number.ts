import { dayNamed } from './find-dates.ts';
import { knownDays } from './compare-dates.ts';
import { namedDays } from './days-named.ts';
import { nearestMention } from './find-subjects.ts';
import type { Range } from './amount-ranges.ts';
import type { Numbered } from './patterns.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding } from './types.ts';

/** How the number of a day stands to the span that is counted, on the day or the event that the sentence names. */
export function checkDayNumber(sentence: Sentence, number: Numbered): Finding {
  const said = { kind: 'numbers', of: 'ordinal', numbers: [[number.number, number.number]] } as const;
  const { mentions, asOf, dates } = sentence;
  const spans = mentions.filter(({ subject }) => subject.shape === 'span');
  const nearest = nearestMention(spans, number);
  const first = nearest?.subject.bounds.start;
  if (nearest === undefined || first === undefined || first[0] === null || first[1] === null) {
    const [from, to] = namedDays(sentence);
    if (from === undefined || to === undefined || dates.length > 2 || dates.some((one) => one.yearless))
      return of('unknown', said);
    const count = Math.abs(to - from) + 1;
    return count === number.number
      ? of('agreed', said)
      : of('contradicted', said, { kind: 'numbers', of: 'ordinal', numbers: [[count, count]] });
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
  const numbers = days.map((day): Range => [Math.max(1, day - first[1]! + 1), day - first[0]! + 1]);
  return numbers.some(([least, most]) => number.number >= least && number.number <= most)
    ? of('agreed', said)
    : of('contradicted', said, { kind: 'numbers', of: 'ordinal', numbers }, refsOf([nearest]));
}
