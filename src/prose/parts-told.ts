import { daysOf, daysOfSubject, knownDays } from './compare-dates.ts';
import { tellsLimit } from './date-standing.ts';
import { dayNamed, type SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import { numbersIn } from './patterns.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether a sentence tells what some, or a number, had done by a date of something that lasted: "by 3 May most had left".
 * It tells nothing of the end, where the record does not tell that very date so. English.
 */
export function isByOfPart(
  { text, dates, language }: Sentence,
  date: SentenceDate,
  { subject }: Mention,
): boolean {
  if (!/^en\b/i.test(language) || subject.shape !== 'span' || !date.limits.includes('no-later')) return false;
  const near = knownDays(subject);
  const day = date.plain === undefined ? dayNamed(date, near) : daysOf(date.plain)?.[1];
  const [first] = daysOfSubject(subject);
  // By a day before it began nobody had done anything of it.
  if (day === undefined || day < first || tellsLimit(subject, date, language)) return false;
  let plain = text;
  for (const { start, end } of dates)
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  return part.test(plain) || numbersIn(plain).some(({ behind }) => !time.test(behind[0] ?? ''));
}

const part =
  /\b(?:most|many|some|half|several|part|parts|majority|all|every(?:body|one|thing)|few|a (?:third|quarter|fifth)|two thirds|thousands|hundreds|dozens|tens)\b/iu;
// How long it went on, and not who did it.
const time = /^(?:hours?|days?|weeks?|months?|years?)$/;
