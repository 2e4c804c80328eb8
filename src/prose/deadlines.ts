import type { Day } from '../time/edtf/types.ts';
import { daysOf, knownDays } from './compare-dates.ts';
import { sentenceDates, dayNamed, type SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { FactValue, Finding } from './types.ts';

/**
 * How the day by which something is to be done stands to those that the record of what is named tells: "must leave by 1
 * May". Undefined where nothing is to be done by then.
 */
export function checkDeadline(
  { text, language, mentions }: Sentence,
  date: SentenceDate,
  said: FactValue,
  named: Mention,
): Finding | undefined {
  if (!isLimit(date) || !obliges.test(text.slice(0, date.start).replace(limitWord, ' '))) return undefined;
  const told = mentions.flatMap(({ subject }) =>
    subject.texts.flatMap((one) =>
      sentenceDates(one.text, language)
        .filter(isLimit)
        .map((limit) => ({ limit, near: knownDays(subject) })),
    ),
  );
  if (told.some(({ limit, near }) => isSameDay(limit, date, near))) return of('agreed', said);
  const known = told.flatMap(({ limit }) => limit.plain ?? []);
  return known.length === 0
    ? of('unknown', said)
    : of('contradicted', said, { kind: 'dates', edtf: [...new Set(known)] }, refsOf([named]));
}

/**
 * Whether a date that a record tells is that of a sentence; one told without a year is of the year of what it is told of,
 * one said without a year of any.
 *
 * @param near days of what it is told of
 */
export function isSameDay(told: SentenceDate, date: SentenceDate, near: readonly Day[]): boolean {
  if (date.yearless !== undefined) {
    const { month, day } = told.yearless ?? monthAndDay(told.plain ?? '');
    return month === date.yearless.month && day === date.yearless.day;
  }
  if (told.plain !== undefined) return told.plain === date.plain || date.meanings.includes(told.plain);
  const day = dayNamed(told, near);
  return day !== undefined && day === dayNamed(date, near);
}

function monthAndDay(plain: string): { readonly month?: number; readonly day?: number } {
  const [, month, day] = /^-?\d+-(\d\d)(?:-(\d\d))?$/.exec(plain) ?? [];
  return {
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** Whether something was done by a day so long before it that nothing of that day is known. */
export function isLongAfter(date: SentenceDate, latest: number): boolean {
  const days = date.limits.includes('no-later') && date.plain !== undefined ? daysOf(date.plain) : undefined;
  return days !== undefined && days[0] > latest + mostDays;
}

const mostDays = 366;

/** Whether a date is one by or until which something is so. */
export function isLimit({ limits }: SentenceDate): boolean {
  return limits.includes('no-later') || limits.includes('until') || limits.includes('before');
}

const limitWord = /\b(?:by|until|till|before|no later than|at the latest)(?: the)?\s*$/i;
const obliges =
  /\b(?:must|shall|should|will|would|ought to|to(?= (?!the\b|an?\b|its?\b|their\b|this\b|that\b|his\b|her\b|talks\b|be (?:held|reached)\b)\p{Ll}{2,}))(?: [\p{L}-]+){1,9}\s*$|\bthat\b[^,;:]{1,60}\bbe (?:\p{L}+ly )?\p{L}+(?:ed|en|t|n)\s*$|\b(?:deadline|due|gave|given|giving|ordered|obliged|required|demanded|time|expected)\b[^;,]{0,60}$/iu;
