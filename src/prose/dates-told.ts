import { datesOfPart, standingOf } from './compare-dates.ts';
import type { SentenceDate } from './find-dates.ts';
import { givenBySources } from './own-candidates.ts';
import { unsettledDates } from './settled-dates.ts';
import type { FactValue, Subject } from './types.ts';

/** What a date of a sentence says. */
export function saidOf(date: SentenceDate): FactValue {
  return { kind: 'dates', edtf: date.plain === undefined ? [yearlessText(date)] : [date.plain] };
}

/** The dates that differ: of an interval those of its end, where its start is settled. */
export function candidatesTold(subject: Subject, date: SentenceDate): readonly string[] {
  const ends = date.isInterval ? unsettledDates(subject, 'end') : [];
  if (ends.length > 0) return givenBySources(subject, ends);
  // What is no date of an edge is no rival of those that are.
  const edge =
    date.part === 'whole' && !date.isInterval
      ? (['start', 'end'] as const).find(
          (part) =>
            unsettledDates(subject, part).length > 0 &&
            standingOf(date.meanings, datesOfPart(subject, part)) === 'agreed',
        )
      : undefined;
  return givenBySources(subject, datesTold(subject, edge === undefined ? date : { ...date, part: edge }));
}

/** The dates that do not settle it: of what lasted those of its beginning and of its end apart. */
export function valueTold(subject: Subject, date: SentenceDate): FactValue {
  const part = (which: 'start' | 'end') => [...new Set(datesOfPart(subject, which).map(({ edtf }) => edtf))];
  const isOfBoth =
    subject.shape !== 'point' && subject.shape !== 'document' && date.part === 'whole' && !date.isInterval;
  const [start, end] = [part('start'), part('end')];
  return isOfBoth && start.length > 0 && end.length > 0
    ? { kind: 'edges', start, end }
    : { kind: 'dates', edtf: candidatesTold(subject, date) };
}

/** What a date is contradicted by: of all that lasted its beginning and its end, and not one or the other. */
export function excludingValue(subject: Subject, date: SentenceDate): FactValue {
  const edges = valueTold(subject, { ...date, isInterval: false });
  return date.part === 'whole' && edges.kind === 'edges'
    ? edges
    : { kind: 'dates', edtf: datesTold(subject, date) };
}

/** The dates that a value has. */
export function datesIn(value: FactValue | undefined): readonly string[] {
  if (value?.kind === 'edges') return [...value.start, ...value.end];
  return value?.kind === 'dates' ? value.edtf : [];
}

/** The dates of the part of a subject that a sentence tells of, or all of its dates. */
export function datesTold(subject: Subject, { part }: SentenceDate): readonly string[] {
  const dates = datesOfPart(subject, part);
  return [...new Set((dates.length === 0 ? subject.dates : dates).map(({ edtf }) => edtf))];
}

function yearlessText({ yearless }: SentenceDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `XXXX-${two(yearless?.month ?? 0)}${yearless?.day === undefined ? '' : `-${two(yearless.day)}`}`;
}
