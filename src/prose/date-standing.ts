import { civilOf } from '../time/edtf/day.ts';
import {
  datesOfPart,
  daysOf,
  daysOfSubject,
  knownDays,
  reachOf,
  standingOf,
  type Standing,
} from './compare-dates.ts';
import { isSameDay } from './deadlines.ts';
import type { EndsOfRange } from './ends-of-range.ts';
import { sentenceDates, type SentenceDate } from './find-dates.ts';
import type { Subject, SubjectText } from './types.ts';

/** How a date of a sentence stands to the dates of what it is told of. */
export function standingToDates(subject: Subject, date: SentenceDate): Standing {
  const dates = datesOfPart(subject, date.part);
  if (date.yearless !== undefined)
    return yearlessStanding(
      dates.map(({ edtf }) => edtf),
      date.yearless,
    );
  const [from, to] = date.ends ?? (date.plain ?? '').split('/');
  if (date.isInterval && subject.shape === 'point' && from !== to) return lastingStanding(subject, date);
  if (date.isInterval && subject.shape === 'span' && from !== undefined && to !== undefined) {
    const both = [
      standingOf([from], datesOfPart(subject, 'start')),
      standingOf([to], datesOfPart(subject, 'end')),
    ];
    return both.includes('contradicted') ? 'contradicted' : both.includes('finer') ? 'finer' : 'agreed';
  }
  const within = subject.shape === 'span' ? date.ends : undefined;
  const standing = standingOf(date.meanings, dates.length === 0 ? subject.dates : dates);
  return within === undefined || standing !== 'agreed' ? standing : rangeStanding(subject, within);
}

// Each end is told for itself: of a range that names one edge of what lasted, the other end lies beyond it, or does not.
function rangeStanding(subject: Subject, [from, to]: EndsOfRange): Standing {
  const both = [
    standingOf([from], datesOfPart(subject, 'start')),
    standingOf([to], datesOfPart(subject, 'end')),
  ];
  const isByDays = [from, to].every((one) => one.length > 'YYYY-MM'.length);
  const [first, last] = daysOfSubject(subject);
  const [isBefore, isAfter] = [(daysOf(from)?.[1] ?? first) < first, (daysOf(to)?.[0] ?? last) > last];
  // Beyond both of them all of it lies within.
  if (both.every((one) => one === 'agreed') || (isBefore && isAfter)) return 'agreed';
  return isByDays && (isBefore || isAfter) && both.includes('agreed') && both.includes('contradicted')
    ? 'contradicted'
    : 'finer';
}

// What happened on one day of several did not last for all of them.
function lastingStanding({ dates }: Subject, { plain, meanings }: SentenceDate): Standing {
  const standing = standingOf(meanings, dates);
  const said = daysOf(plain ?? '');
  if (standing !== 'agreed' || said === undefined || dates.some(({ edtf }) => edtf.includes('/')))
    return standing;
  const days = dates.flatMap(({ edtf }) => daysOf(edtf) ?? []);
  const isOneOf = dates.length > 1 && said.every((day) => days.includes(day));
  return isOneOf ? 'contradicted' : 'finer';
}

/** How a day without a year stands to dates. */
export function yearlessStanding(
  texts: readonly string[],
  { month, day }: { readonly month: number; readonly day?: number },
): Standing {
  const standings = texts.map((text): Standing => {
    const days = reachOf(text);
    if (days === undefined || !Number.isFinite(days[0]) || !Number.isFinite(days[1])) return 'finer';
    const [first, last] = days.map((one) => civilOf(one));
    if (first === undefined || last === undefined) return 'finer';
    if (days[0] === days[1])
      return first.month === month && (day === undefined || first.dayOfMonth === day)
        ? 'agreed'
        : 'contradicted';
    if (days[1] - days[0] > 31) return 'finer';
    if (first.month !== month && last.month !== month) return 'contradicted';
    return day === undefined ? 'agreed' : 'finer';
  });
  return standings.includes('agreed') ? 'agreed' : standings.includes('finer') ? 'finer' : 'contradicted';
}

/** The texts of a subject's record that speak of a date, as of another than the subject's own. */
export function textsTelling(subject: Subject, date: SentenceDate, language: string): readonly SubjectText[] {
  const near = knownDays(subject);
  return subject.texts.filter(({ text }) =>
    sentenceDates(text, language).some((told) => isSameDay(told, date, near)),
  );
}

/** Whether the record of a subject speaks of a date in the same words of limit: "by 1 May". */
export function tellsLimit(subject: Subject, date: SentenceDate, language: string): boolean {
  return (
    date.limits.length > 0 &&
    subject.texts.some(({ text }) =>
      sentenceDates(text, language).some(
        (told) =>
          isSameDay(told, date, knownDays(subject)) && told.limits.some((one) => date.limits.includes(one)),
      ),
    )
  );
}
